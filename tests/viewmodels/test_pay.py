import pytest

from kiosk.domain.money import Money
from kiosk.domain.order import Redemption
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Paying, PayStep
from kiosk.viewmodels.pay import PayViewModel, present
from tests.builders import a_reward, an_order
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import a_snapshot


@pytest.mark.parametrize(
    ("step", "may_cancel"),
    [
        (PayStep.PREPARING, False),
        (PayStep.PRESENT_CARD, True),
        (PayStep.READING, False),
        (PayStep.CANCELLING, False),
        (PayStep.UNKNOWN, False),
    ],
)
def test_cancelling_is_offered_only_where_it_can_be(step: PayStep, may_cancel: bool) -> None:
    shown = present(a_snapshot(paying=Paying(step, Money(2592))))
    assert (shown.step, shown.amount, shown.may_cancel) == (step.value, "$25.92", may_cancel)


def test_a_declined_card_says_why_and_what_is_kept() -> None:
    paying = Paying(PayStep.DECLINED, Money(2592), trouble=Trouble(Code.DECLINED_PIN), tries=2)
    shown = present(a_snapshot(paying=paying, redemption=Redemption.of(a_reward())))
    assert (shown.trouble, shown.kept, shown.tries) == ("declined_pin", "$5 off", 2)


def test_an_unknown_payment_has_a_number_and_a_time() -> None:
    paying = Paying(PayStep.UNKNOWN, Money(2592), an_order(number=47))
    shown = present(a_snapshot(paying=paying, help_called=True))
    assert (shown.order_number, bool(shown.placed_at), shown.is_help_called) == ("47", True, True)


def test_before_the_sale_there_is_nothing_but_the_name() -> None:
    shown = present(a_snapshot())
    assert (shown.merchant, shown.amount, shown.order_number) == ("Sorrel & Rye", "", "")


def test_a_touch_is_an_intent() -> None:
    asked = Recording()
    screen = PayViewModel(asked.intents)
    for touch in (screen.cancel, screen.tryAgain, screen.changeOrder, screen.callHelp):
        touch()
    assert asked.heard == [("cancel_payment",), ("try_again",), ("change_order",), ("call_help",)]
