import pytest

from kiosk.domain.money import Money
from kiosk.domain.order import Redemption
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Paying, PayStep, Stage
from tests.builders import a_reward, an_order
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import ONE_BURGER

EVERYWHERE = pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
ORDER = an_order(number=47)


def paying(front: Front, step: PayStep, code: Code | None = None, **parts: object) -> None:
    trouble = Trouble(code) if code else None
    found = Paying(step, Money(1285), ORDER, trouble, tries=int(code is not None))
    front.see(stage=Stage.PAY, basket=ONE_BURGER, paying=found, **parts)


@EVERYWHERE
def test_the_payment_can_be_cancelled_while_a_card_is_waited_for(front: Front) -> None:
    paying(front, PayStep.PRESENT_CARD)
    assert front.text("amount") == "$12.85"
    assert front.text("payStatus") == "Waiting for your card"
    front.tap("cancelPayment")
    assert front.heard == [("cancel_payment",)]


@pytest.mark.parametrize(
    ("step", "status"),
    [
        (PayStep.PREPARING, "One moment"),
        (PayStep.READING, "Reading, keep it there"),
        (PayStep.CANCELLING, "Cancelling"),
    ],
)
def test_there_is_no_way_out_but_the_readers_answer(front: Front, step: PayStep, status: str) -> None:
    paying(front, step)
    assert front.text("payStatus") == status
    assert not front.item("cancelPayment").isEnabled()
    assert "startOver" not in front.names()


def test_an_approved_card_needs_no_button(front: Front) -> None:
    paying(front, PayStep.APPROVED)
    assert front.text("payStatus") == "Approved"
    assert "cancelPayment" not in front.names()


@EVERYWHERE
def test_after_a_decline_there_are_ways_on(front: Front) -> None:
    paying(front, PayStep.DECLINED, Code.DECLINED)
    front.tap_all("tryAgain", "changeOrder")
    assert front.heard == [("try_again",), ("change_order",)]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (Code.DECLINED, "Your bank said no."),
        (Code.DECLINED_PIN, "The PIN didn’t match."),
        (Code.DECLINED_CARD, "That card couldn’t be read."),
        (Code.TERMINAL_AWAY, "The card reader isn’t answering."),
    ],
)
def test_a_decline_says_why_and_that_nothing_was_charged(front: Front, code: Code, why: str) -> None:
    paying(front, PayStep.DECLINED, code)
    assert front.text("declinedReason") == f"{why}\nNothing was charged."


def test_a_decline_says_what_is_kept(front: Front) -> None:
    paying(front, PayStep.DECLINED, Code.DECLINED, redemption=Redemption.of(a_reward()))
    assert front.text("kept") == "Your order and “$5 off” are kept."
    front.tap("sameCard")
    assert front.heard == [("try_again",)]


@EVERYWHERE
def test_an_unknown_payment_shows_the_number_and_calls_again(front: Front) -> None:
    paying(front, PayStep.UNKNOWN, Code.PAYMENT_UNKNOWN)
    assert front.text("orderNumber") == "47"
    assert not {"tryAgain", "changeOrder", "startOver", "cancelPayment"} & front.names()
    front.tap("callAgain")
    assert front.heard == [("call_help",)]


def test_a_poster_has_one_message(front: Front) -> None:
    paying(front, PayStep.UNKNOWN, Code.PAYMENT_UNKNOWN, help_called=True)
    assert "toast" not in front.names()


def test_nobody_is_promised_before_somebody_is_called(front: Front) -> None:
    paying(front, PayStep.UNKNOWN, Code.PAYMENT_UNKNOWN)
    assert front.text("unknownWords").endswith("We are checking.")
    assert front.text("callAgain") == "Call someone"
    paying(front, PayStep.UNKNOWN, Code.PAYMENT_UNKNOWN, help_called=True)
    assert front.text("unknownWords").endswith("someone is on the way to you.")
    assert front.text("callAgain") == "Call someone again"
