import msgspec
import pytest

from kiosk.thanx import partner_wire as wire


@pytest.mark.parametrize("count", [-1, 10**10, "many"])
def test_a_count_is_a_number_of_people(count: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"identifier_index": count}, wire.Failure)


def test_ids_may_come_as_numbers() -> None:
    assert msgspec.convert({"id": 7}, wire.Merchant).id == 7


def test_nothing_is_sent_for_what_is_not_known() -> None:
    assert msgspec.json.encode(wire.VariantAsked("Control")) == b'{"name":"Control"}'
    assert msgspec.json.encode(wire.SubscriberAsked("a@example.com")) == b'{"email":"a@example.com"}'
