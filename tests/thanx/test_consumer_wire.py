from typing import Any

import msgspec
import pytest

from kiosk.thanx import consumer_wire as wire


def test_a_new_gift_card_is_not_wrapped_and_a_payment_card_is() -> None:
    assert msgspec.json.encode(wire.GiftCardAsked("p1", "42")) == b'{"provider_id":"p1","card_number":"42"}'
    assert msgspec.json.encode(wire.CardBody(wire.CardAsked("42"))) == b'{"card":{"number":"42"}}'


@pytest.mark.parametrize("shape", [wire.Reward, wire.GiftCard, wire.Card, wire.Purchase])
def test_all_but_the_id_may_be_missing(shape: Any) -> None:
    assert msgspec.convert({"id": "x"}, shape).id == "x"
