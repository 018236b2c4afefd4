from datetime import timedelta

import pytest

from kiosk.domain.backstage import CHOICES, Ask
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Stage
from kiosk.proving import openings
from kiosk.viewmodels.wording import time_of
from tests.builders import NOON
from tests.screens.front import SMALL, TALL, WIDE, Front


# A small panel has its languages in the dock.
@pytest.mark.parametrize(
    ("front", "language", "asks"),
    [
        (TALL, "language-es", ("set_language", "es")),
        (WIDE, "language-es", ("set_language", "es")),
        (SMALL, "language", ("open_languages",)),
    ],
    indirect=["front"],
)
def test_a_paused_screen_sends_to_the_counter(front: Front, language: str, asks: tuple[str, ...]) -> None:
    front.see(stage=Stage.CLOSED, closed_for=Trouble(Code.TERMINAL_AWAY))
    assert front.text("closedTitle") == "Please order\nat the counter."
    assert "card reader" in front.text("closedReason")
    front.tap_all(language, "help")
    assert front.heard == [asks, ("call_help",)]


@pytest.mark.parametrize("code", list(Code))
def test_every_reason_is_told_in_words(front: Front, code: Code) -> None:
    front.see(stage=Stage.CLOSED, closed_for=Trouble(code))
    reason = front.text("closedReason")
    assert reason.endswith("Same food and same prices at the counter.")
    assert code.value not in reason


def test_what_staff_paused_is_back_when_they_say(front: Front) -> None:
    until = (NOON + timedelta(minutes=30)).isoformat()
    for cause in CHOICES[Ask.PAUSE_REASON]:
        front.see(stage=Stage.CLOSED, closed_for=Trouble(Code.PAUSED, cause, details=(until,)))
        told = front.text("closedReason")
        assert f"It is back at {time_of(NOON + timedelta(minutes=30), 'en')}." in told
        assert told.startswith("It is back") == (cause == "other")
    front.see(stage=Stage.CLOSED, closed_for=Trouble(Code.PAUSED, "busy", details=("",)))
    assert "back" not in front.text("closedReason")


def test_after_hours_there_is_another_headline(front: Front) -> None:
    front.see(stage=Stage.CLOSED)
    assert front.text("closedTitle") == "Good night.\nSee you soon."
    night = NOON.replace(hour=23)
    front.see(stage=Stage.CLOSED, opening=openings.USUAL, local=night)
    assert front.text("closedTitle") in ("Good night.\nBack at 7:30.", "Good night.\nBack at 8:30.")
    assert front.text("orderAhead").startswith("Order ahead in our app. We start at ")
    front.see(stage=Stage.CLOSED, opening=openings.USUAL, local=NOON)
    assert front.text("closedTitle").startswith("We’re closed.")


def test_the_poster_tells_until_when_orders_begin(front: Front) -> None:
    front.see(stage=Stage.ATTRACT, opening=openings.USUAL, local=NOON.replace(hour=12))
    assert front.text("openUntil").startswith("Open until ")


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_a_payment_in_doubt_leaves_the_number_and_what_to_do(front: Front) -> None:
    front.see(stage=Stage.CLOSED, closed_for=Trouble(Code.PAYMENT_UNKNOWN, "47"))
    assert front.text("closedTitle") == "Number 47:\nplease see us."
    assert front.text("closedReason").startswith("Please don’t pay again.")


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_who_has_paid_is_told_so_and_what_to_do(front: Front) -> None:
    front.see(stage=Stage.CLOSED, closed_for=Trouble(Code.PAID_UNWRITTEN, "47"))
    assert front.text("closedTitle") == "Number 47:\nplease see us."
    assert front.text("closedReason").startswith("Your payment went through. Please don’t pay again.")
