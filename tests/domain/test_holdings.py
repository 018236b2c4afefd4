from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.holdings import (
    CardId,
    CardToLink,
    GiftCard,
    GiftCardId,
    HeldReward,
    LinkedCard,
    NewGiftCard,
)
from kiosk.domain.money import Money
from tests.builders import NOON

SECRET, PIN = "0000111122223333", "9876"


@pytest.mark.parametrize(
    "thing",
    [
        NewGiftCard("provider", SECRET, PIN),
        CardToLink(SECRET, PIN),
        HeldReward("r1", "active", "Free Coffee", code=SECRET),
    ],
)
def test_a_number_a_pin_or_a_code_is_never_printed(thing: object) -> None:
    assert [secret for secret in (SECRET, PIN) if secret in repr(thing)] == []


def test_the_last_four_digits_may_be_shown() -> None:
    assert "3333" in repr(LinkedCard(CardId("c1"), "3333", "visa"))


def test_an_unknown_balance_is_not_an_empty_card() -> None:
    unknown = GiftCard(GiftCardId("g1"), "3333", None)
    assert unknown != GiftCard(GiftCardId("g1"), "3333", Money(0))
    assert unknown.is_active


@pytest.mark.parametrize(
    ("parts", "is_shown"),
    [
        ({}, True),
        ({"balance": None}, True),
        ({"balance": Money(0)}, False),
        ({"is_active": False}, False),
        ({"expires_at": NOON}, False),
        ({"expires_at": NOON + timedelta(seconds=1)}, True),
    ],
)
def test_a_card_is_shown_while_something_may_be_on_it(parts: dict[str, Any], is_shown: bool) -> None:
    card = replace(GiftCard(GiftCardId("g1"), "3333", Money(2500)), **parts)
    assert card.is_worth_showing(NOON) is is_shown
