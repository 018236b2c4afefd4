"""Money that is given back: by name, never twice, and told to Thanx only when it is on its way."""

from dataclasses import replace

import pytest

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.course import Phase
from kiosk.domain.money import Money
from kiosk.domain.order import IllegalMove, Order, OrderState
from kiosk.domain.payment import Attempt, Outcome, RefundRequest
from kiosk.domain.saga import step
from kiosk.domain.trouble import Code
from tests.builders import MEMBER, a_payment
from tests.domain.sagas import (
    CARD,
    SECOND,
    SPARE,
    a_draft,
    approved,
    given_back,
    handed_over,
    locked,
    paying,
    played,
    sold,
    with_reward,
)

S, P = OrderState, Phase


def _at(order: Order) -> tuple[OrderState, Phase]:
    return order.state, order.course.phase


def test_a_wrong_amount_is_given_back_and_only_then_voided() -> None:
    order = paying()
    giving, effects = played(order, approved(order, amount=order.totals.total - Money(100)))
    request = RefundRequest(SPARE, CARD, "ref-1", order.totals.total - Money(100))
    assert _at(giving) == (S.PLACED, P.GIVING_BACK)
    assert effects[1:] == (
        do.Alarm(Code.WRONG_AMOUNT),
        do.Note(Attempt(SPARE, order.id, request.amount, None, CARD)),
        do.GiveBack(request),
    )
    after, effects = played(giving, given_back())
    assert _at(after) == (S.VOIDED, P.VOIDED)
    assert effects[1:] == (do.Tell(S.VOIDED), do.Stop(Code.DECLINED))


def test_a_refund_is_asked_for_by_its_name_and_begun_again_under_it() -> None:
    order = paying()
    giving, _ = played(order, approved(order, amount=Money(1)))
    request = giving.course.refund
    assert request is not None
    same, effects = played(giving, given_back(Outcome.UNKNOWN))
    assert (same, effects) == (giving, (do.EnquireBack(request),))
    for outcome in (Outcome.NOT_STARTED, Outcome.BUSY):
        assert played(giving, given_back(outcome)) == (giving, (do.GiveBack(request, is_again=True),))


def test_what_the_terminal_will_not_give_back_is_owed_until_staff_have_given_it() -> None:
    order = paying()
    giving, _ = played(order, approved(order, amount=Money(1)))
    owed, effects = played(giving, given_back(Outcome.DECLINED))
    assert _at(owed) == (S.VOIDED, P.OWED)
    assert do.Alarm(Code.PAYMENT_OWED) in effects
    assert do.Tell(S.VOIDED) in effects
    assert _at(played(owed, on.SettledByHand("cash"))[0]) == (S.VOIDED, P.VOIDED)
    with pytest.raises(IllegalMove):
        step(owed, given_back())


def test_a_guest_does_not_wait_for_ever_for_a_refund() -> None:
    order = paying()
    giving, effects = played(order, approved(order, amount=Money(1)), on.Waited())
    assert giving.course.phase is P.GIVING_BACK
    assert effects == (do.Stop(Code.PAYMENT_UNKNOWN),)


def test_a_refund_goes_to_the_terminal_first_and_then_to_thanx() -> None:
    order = handed_over()
    refunding, effects = played(order, on.RefundWanted("cold", SPARE))
    request = RefundRequest(SPARE, CARD, "ref-1", order.totals.total)
    assert _at(refunding) == (S.COMPLETED, P.REFUNDING)
    assert effects == (do.Note(Attempt(SPARE, order.id, request.amount, None, CARD)), do.GiveBack(request))
    after, effects = played(refunding, given_back())
    assert _at(after) == (S.REFUNDED, P.REFUNDED)
    assert effects[1:] == (do.Tell(S.REFUNDED),)


@pytest.mark.parametrize(("order", "phase"), [(sold(), P.SERVED), (handed_over(), P.DONE)])
def test_a_refund_that_is_refused_leaves_the_order_as_it_was(order: Order, phase: Phase) -> None:
    after, effects = played(order, on.RefundWanted("cold", SPARE), given_back(Outcome.DECLINED))
    assert _at(after) == (order.state, phase)
    assert effects[1:] == (do.Stop(Code.REFUND_REFUSED),)
    assert played(after, on.RefundWanted("cold", SECOND))[0].course.phase is P.REFUNDING


def test_a_refund_without_an_answer_is_never_made_twice() -> None:
    refunding, _ = played(handed_over(), on.RefundWanted("cold", SPARE))
    request = refunding.course.refund
    assert request is not None
    assert played(refunding, given_back(Outcome.UNKNOWN)) == (refunding, (do.EnquireBack(request),))
    assert played(refunding, on.Restarted())[1] == (do.EnquireBack(request),)
    told = (do.Alarm(Code.REFUND_UNKNOWN), do.Stop(Code.REFUND_UNKNOWN))
    assert played(refunding, on.Waited())[1] == told
    with pytest.raises(IllegalMove):
        step(refunding, on.RefundWanted("again", SECOND))


def test_what_the_counter_took_the_counter_gives_back() -> None:
    held, _ = played(a_draft(course={"at_counter": True}), on.Agreed())
    paid, _ = played(held, on.MoneyTaken(a_payment(amount=held.totals.total)))
    after, effects = played(paid, on.RefundWanted("cold", SPARE))
    assert _at(after) == (S.REFUNDED, P.REFUNDED)
    assert effects == (do.Tell(S.REFUNDED),)


def test_a_refund_takes_the_member_who_came_only_for_an_order_that_was_reported() -> None:
    forgotten = replace(handed_over(), member_id=None)
    wanted = on.RefundWanted("cold", SPARE, MEMBER)
    assert played(forgotten, wanted)[0].member_id == MEMBER
    assert played(replace(forgotten, is_reported=False), wanted)[0].member_id is None


def test_the_counter_holds_an_order_until_the_money_is_taken() -> None:
    held, effects = played(a_draft(course={"at_counter": True}), on.Agreed())
    assert _at(held) == (S.PLACED, P.HELD)
    assert effects == (do.Tell(S.PLACED),)
    paid, effects = played(held, on.MoneyTaken(a_payment(amount=held.totals.total, brand="cash")))
    assert _at(paid) == (S.BILLED, P.PAID)
    assert effects == (do.Tell(S.BILLED),)


def test_the_counter_takes_no_other_amount() -> None:
    held, _ = played(a_draft(course={"at_counter": True}), on.Agreed())
    with pytest.raises(IllegalMove, match="paid 1 of"):
        step(held, on.MoneyTaken(a_payment(amount=Money(1))))


def test_a_held_order_that_nobody_pays_is_voided() -> None:
    held, _ = played(with_reward(course={"at_counter": True}), on.Agreed(), locked())
    after, effects = played(held, on.Released("its time is over", SPARE))
    assert _at(after) == (S.VOIDED, P.VOIDED)
    assert effects == (do.Tell(S.VOIDED), do.Unlock())
