import pytest

from kiosk.thanx.signature import is_signed, signed

SECRET = "f19ce124-48e4-45fb-b39b-4f9e3e1d4b1b"
# Thanx's own example (contract 6), byte by byte.
BODY = (
    b'{"purchase":{"id":"bd4163e4ea5e168431fdc4b8d1ea061f","amount":"7.76",'
    b'"purchased_at":"2024-03-26T21:38:36.000Z","event":"create",'
    b'"user":{"id":"675c038cfc5f43591718936c18080855","email":"example@thanx.com",'
    b'"first_name":"Thanx","last_name":"Example"},'
    b'"merchant":{"id":"a91f75a0dc2cc54a62ad8a1a05b9fa6b","name":"Thanx Restaurant"},'
    b'"location":{},"order":{},"products":["Latte"]}}'
)
SIGNATURE = "425bf0e847d0647d6e3449c7c1cddadc2095a98c954a7549da0d01c417b833fd"


def test_the_example_of_thanx() -> None:
    assert signed(SECRET, BODY) == SIGNATURE
    assert is_signed(SECRET, BODY, SIGNATURE)


@pytest.mark.parametrize(
    "wrong", ["", SIGNATURE.upper(), SIGNATURE[:-1], SIGNATURE + "0", "ü" * 64, "\udcff"]
)
def test_any_other_signature_is_none(wrong: str) -> None:
    assert not is_signed(SECRET, BODY, wrong)


def test_another_body_or_secret_needs_another_signature() -> None:
    assert not is_signed(SECRET, BODY + b" ", SIGNATURE)
    assert not is_signed(SECRET + "x", BODY, SIGNATURE)
