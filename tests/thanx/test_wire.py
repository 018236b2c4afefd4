import msgspec
import pytest

from kiosk.thanx import wire


def test_a_token_is_asked_for_by_one_name_only() -> None:
    asked = wire.TokenAsked("k2lye10h32l5wzo", 900, phone="+14155550101")
    assert msgspec.to_builtins(asked) == {
        "merchant_id": "k2lye10h32l5wzo",
        "expires_in": 900,
        "phone": "+14155550101",
    }


def test_what_is_not_known_is_not_written() -> None:
    basket = wire.Basket("1", "checkout", "92b7b0dac4", [], [], [], 0)  # type: ignore[arg-type]
    assert set(msgspec.to_builtins(basket)) == {
        "id", "state", "location_uid", "rewards", "points_products", "items", "subtotal", "redemption_venue",
    }  # fmt: skip


def test_what_thanx_adds_later_is_no_fault() -> None:
    account = msgspec.json.decode(b'{"id": "u1", "tier": "gold", "email": null}', type=wire.Account)
    assert account.id == "u1"


@pytest.mark.parametrize("body", [b"{}", b'{"access_token": null}', b'{"access_token": 5}'])
def test_a_token_answer_without_a_token_is_none(body: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(body, type=wire.TokenGiven)
