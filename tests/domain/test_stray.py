"""Money that was taken after a no goes back, beside whatever becomes of its order."""

from dataclasses import replace

import pytest

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.course import Phase
from kiosk.domain.happening import Happening
from kiosk.domain.money import Money
from kiosk.domain.order import IllegalMove, Order
from kiosk.domain.payment import Attempt, Outcome, RefundRequest
from kiosk.domain.saga import step
from kiosk.domain.trouble import Code
from tests.builders import a_payment
from tests.domain.sagas import CARD, SECOND, SPARE, given_back, handed_over, paying, played, said

VOIDED = played(paying(), said(Outcome.NOT_STARTED))[0]
TAKEN = a_payment(amount=Money(1285))
DENIED = Attempt(CARD, VOIDED.id, Money(1285), Outcome.NOT_STARTED)
LATE = on.Resurfaced(DENIED, TAKEN, SPARE)
REQUEST = RefundRequest(SPARE, CARD, "ref-1", Money(1285))


def _noted(outcome: Outcome | None) -> do.Note:
    return do.Note(Attempt(SPARE, VOIDED.id, Money(1285), outcome, CARD))


@pytest.mark.parametrize("order", [VOIDED, handed_over()])
def test_what_was_taken_late_is_noted_told_to_staff_and_given_back(order: Order) -> None:
    found, effects = played(order, LATE)
    assert (found.state, found.course.phase) == (order.state, order.course.phase)
    assert effects == (
        do.Note(replace(DENIED, outcome=Outcome.APPROVED)), do.Alarm(Code.CHARGED_LATE),
        _noted(None), do.GiveBack(REQUEST),
    )  # fmt: skip
    assert played(found, given_back()) == (order, (_noted(Outcome.APPROVED),))


def test_an_answer_that_is_lost_is_asked_for_and_what_did_not_begin_is_begun_again() -> None:
    found, _ = played(VOIDED, LATE)
    assert played(found, given_back(Outcome.UNKNOWN)) == (found, (do.EnquireBack(REQUEST),))
    assert played(found, given_back(Outcome.NOT_STARTED)) == (found, (do.GiveBack(REQUEST, is_again=True),))
    assert played(found, on.Waited()) == (found, ())
    assert played(found, on.StrayLeft()) == (found, (do.EnquireBack(REQUEST),))
    assert played(found, on.Restarted()) == (found, ())


def test_what_the_bank_will_not_give_back_staff_must() -> None:
    owed, effects = played(VOIDED, LATE, given_back(Outcome.DECLINED))
    assert effects == (_noted(Outcome.DECLINED), do.Alarm(Code.PAYMENT_OWED))
    with pytest.raises(IllegalMove, match="StrayLeft in voided"):
        step(owed, on.StrayLeft())
    assert played(owed, on.SettledByHand("cash")) == (VOIDED, ())


def test_a_refund_that_staff_make_meanwhile_is_another() -> None:
    order, effects = played(handed_over(), LATE, on.RefundWanted("cold", SECOND))
    assert order.course.phase is Phase.REFUNDING
    assert isinstance(effects[-1], do.GiveBack)
    assert effects[-1].request.attempt_id == SECOND
    after, effects = played(order, given_back())
    assert after.course.phase is Phase.REFUNDED
    assert played(after, on.StrayLeft())[1] == (do.EnquireBack(REQUEST),)


def test_an_order_that_staff_owe_for_is_settled_first_and_what_came_late_after_it() -> None:
    order = VOIDED.following(phase=Phase.OWED)
    after, _ = played(order, LATE, given_back(Outcome.CANCELLED), on.SettledByHand("cash"))
    assert after.course.stray is None
    assert after.course.phase is Phase.OWED
    assert played(after, on.SettledByHand("cash"))[0].course.phase is Phase.VOIDED


@pytest.mark.parametrize(
    ("order", "happening"),
    [
        (paying(), LATE),
        (played(VOIDED, LATE)[0], LATE),
        (VOIDED, on.StrayLeft()),
        (played(handed_over(), LATE, on.RefundWanted("cold", SECOND))[0], on.StrayLeft()),
        (VOIDED, given_back()),
        (VOIDED, on.SettledByHand("nothing")),
        (played(VOIDED, LATE)[0], on.SettledByHand("too early")),
    ],
)
def test_what_cannot_happen_is_a_fault_of_the_program(order: Order, happening: Happening) -> None:
    with pytest.raises(IllegalMove):
        step(order, happening)
