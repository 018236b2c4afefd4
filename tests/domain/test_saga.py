"""Scripts of what happens to an order, and where it must be after them (reliability 2.3)."""

from dataclasses import replace

import pytest

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.answer import NotApplied, Refused, Unknown
from kiosk.domain.course import Duty, Phase
from kiosk.domain.happening import Happening
from kiosk.domain.money import Money
from kiosk.domain.order import IllegalMove, Order, OrderState
from kiosk.domain.payment import Attempt, DeclineReason, Outcome, RefundRequest
from kiosk.domain.saga import step
from kiosk.domain.trouble import Code
from tests.builders import a_payment
from tests.domain.sagas import (
    CARD,
    FREE,
    SECOND,
    SPARE,
    THIRD,
    a_draft,
    approved,
    given_back,
    handed_over,
    locked,
    paying,
    played,
    said,
    sold,
    with_reward,
)

S, P = OrderState, Phase


def _at(order: Order) -> tuple[OrderState, Phase]:
    return order.state, order.course.phase


def test_without_a_reward_the_card_is_asked_for_at_once_and_placed_is_told_later() -> None:
    order, effects = played(a_draft(), on.Agreed())
    assert _at(order) == (S.PLACED, P.PLACED)
    assert effects == (do.Tell(S.PLACED), do.NextCard(is_first=True))


def test_a_reward_is_locked_before_any_card() -> None:
    order, effects = played(with_reward(), on.Agreed())
    assert _at(order) == (S.PLACED, P.PLACING)
    assert effects == (do.Tell(S.PLACED), do.Lock())
    after, effects = played(order, locked())
    assert _at(after) == (S.PLACED, P.PLACED)
    assert effects == (do.NextCard(is_first=True),)


def test_words_that_cannot_be_read_change_nothing_of_what_was_taken() -> None:
    after, _ = played(with_reward(), on.Agreed(), locked(flaw="unreadable answer"))
    assert after.course.phase is P.PLACED


def test_another_discount_than_was_agreed_to_is_voided_and_told() -> None:
    after, effects = played(with_reward(), on.Agreed(), locked(Money(100)))
    assert _at(after) == (S.VOIDED, P.VOIDED)
    assert effects == (do.Tell(S.VOIDED), do.Unlock(), do.Stop(Code.REWARD_NOT_FITTING))


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Refused(Code.REWARD_NOT_FITTING), Code.REWARD_NOT_FITTING),
        (Refused(Code.LOYALTY_REFUSED), Code.REWARD_GONE),
        (NotApplied(Code.LOYALTY_SLOW), Code.LOYALTY_DOWN),
    ],
)
def test_a_lock_that_certainly_failed_leaves_nothing_to_void(
    answer: Refused | NotApplied, code: Code
) -> None:
    after, effects = played(with_reward(), on.Agreed(), on.LockSaid(answer))
    assert _at(after) == (S.VOIDED, P.VOIDED)
    assert effects == (do.Close(S.PLACED), do.Stop(code))


def test_a_lock_without_an_answer_is_voided_at_once() -> None:
    after, effects = played(with_reward(), on.Agreed(), on.LockSaid(Unknown(Code.LOYALTY_DOWN)))
    assert _at(after) == (S.VOIDED, P.VOIDED)
    assert effects == (do.Tell(S.VOIDED), do.Unlock(), do.Stop(Code.LOYALTY_DOWN))


def test_nothing_to_pay_is_billed_without_the_terminal() -> None:
    after, effects = played(a_draft(totals=FREE), on.Agreed())
    assert _at(after) == (S.BILLED, P.PAID)
    assert effects == (do.Tell(S.PLACED), do.Tell(S.BILLED))


def test_an_attempt_is_noted_before_it_is_charged() -> None:
    order, effects = played(a_draft(), on.Agreed(), on.CardWanted(CARD))
    attempt = Attempt(CARD, order.id, order.totals.total)
    assert _at(order) == (S.PLACED, P.PAYING)
    assert effects == (do.Note(attempt), do.Charge(attempt))


def test_an_approval_is_the_sale_and_its_report_in_one_step() -> None:
    order = paying()
    after, effects = played(order, approved(order))
    assert _at(after) == (S.BILLED, P.PAID)
    assert after.payment is not None
    assert effects == (
        do.Note(Attempt(CARD, order.id, order.totals.total, Outcome.APPROVED)),
        do.Tell(S.BILLED),
    )


def test_a_decline_keeps_the_reward_locked_up_to_three_cards() -> None:
    no = said(Outcome.DECLINED, DeclineReason.PIN)
    order, effects = played(with_reward(), on.Agreed(), locked(), on.CardWanted(CARD), no)
    assert _at(order) == (S.PLACED, P.PLACED)
    assert effects[-1] == do.NextCard(DeclineReason.PIN)
    order, _ = played(order, on.CardWanted(SECOND), no)
    assert order.course.cards == 2
    order, effects = played(order, on.CardWanted(THIRD), no)
    assert _at(order) == (S.VOIDED, P.VOIDED)
    assert effects[1:] == (do.Tell(S.VOIDED), do.Unlock(), do.Stop(Code.DECLINED_PIN))


def test_who_gives_up_after_a_decline_gets_the_reward_back() -> None:
    order, _ = played(with_reward(), on.Agreed(), locked(), on.CardWanted(CARD), said(Outcome.DECLINED))
    after, effects = played(order, on.GaveUp(DeclineReason.CARD))
    assert after.state is S.VOIDED
    assert effects == (do.Tell(S.VOIDED), do.Unlock(), do.Stop(Code.DECLINED_CARD))


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (Outcome.CANCELLED, Code.CANCELLED),
        (Outcome.BUSY, Code.TERMINAL_BUSY),
        (Outcome.NOT_STARTED, Code.TERMINAL_AWAY),
    ],
)
def test_a_charge_that_did_not_happen_is_voided(outcome: Outcome, code: Code) -> None:
    after, effects = played(paying(), said(outcome))
    assert _at(after) == (S.VOIDED, P.VOIDED)
    assert effects[-2:] == (do.Tell(S.VOIDED), do.Stop(code))


# Doubt


def test_an_answer_that_is_lost_is_asked_for_and_nothing_else() -> None:
    after, effects = played(paying(), said(Outcome.UNKNOWN))
    doubtful = Attempt(CARD, after.id, after.totals.total, Outcome.UNKNOWN)
    assert _at(after) == (S.PLACED, P.IN_DOUBT)
    assert effects == (do.Note(doubtful), do.Enquire(doubtful))


def test_an_approval_that_names_no_amount_is_no_answer() -> None:
    after, _ = played(paying(), said(Outcome.APPROVED))
    assert after.course.phase is P.IN_DOUBT


def test_a_doubt_ends_like_any_charge() -> None:
    order, _ = played(paying(), said(Outcome.UNKNOWN))
    assert played(order, approved(order))[0].state is S.BILLED
    assert played(order, said(Outcome.DECLINED))[0].course.phase is P.PLACED
    assert played(order, said(Outcome.NOT_STARTED))[0].state is S.VOIDED


def test_a_guest_who_was_sent_to_staff_is_not_served_behind_their_back() -> None:
    order, effects = played(paying(), said(Outcome.UNKNOWN), on.Waited())
    assert effects == (do.Alarm(Code.PAYMENT_UNKNOWN), do.Stop(Code.PAYMENT_UNKNOWN))
    found, effects = played(order, on.Restarted(), approved(order))
    assert _at(found) == (S.PLACED, P.FOUND)
    assert effects[-1] == do.Alarm(Code.PAYMENT_FOUND)
    assert played(found, on.Serve())[0].state is S.BILLED
    giving, effects = played(found, on.Released("nobody came", SPARE))
    assert _at(giving) == (S.PLACED, P.GIVING_BACK)
    assert effects[-1] == do.GiveBack(RefundRequest(SPARE, CARD, "ref-1", order.totals.total))


def test_nobody_waits_any_more_for_a_charge_that_runs() -> None:
    with pytest.raises(IllegalMove, match="Waited in paying"):
        step(paying(), on.Waited())


# Serving


def test_a_sale_is_cooked_printed_and_handed_over_each_once() -> None:
    order, effects = played(sold(), on.Serve())
    assert effects == (do.Cook(may_repeat=False),)
    order, effects = played(order, on.TicketSaid(True))
    assert effects == (do.Print(is_copy=False),)
    order, effects = played(order, on.ReceiptSaid(True))
    assert _at(order) == (S.BILLED, P.SERVED)
    assert effects == (do.HandOver(),)
    after, effects = played(order, on.HandedOver())
    assert _at(after) == (S.COMPLETED, P.DONE)
    assert effects == (do.Tell(S.COMPLETED),)


def test_an_order_that_no_kitchen_took_is_for_staff_who_may_send_it_again() -> None:
    order, effects = played(sold(), on.Serve(), on.TicketSaid(False), on.ReceiptSaid(False))
    assert _at(order) == (S.BILLED, P.SERVED)
    assert effects == (do.Alarm(Code.KITCHEN_SILENT),)
    assert played(order, on.Restarted()) == (order, ())
    again, effects = played(order, on.Serve())
    assert effects == (do.Cook(may_repeat=True),)
    assert played(again, on.TicketSaid(True))[1] == (do.HandOver(),)


def test_an_order_that_is_served_is_refunded_before_it_is_handed_over() -> None:
    served, _ = played(sold(), on.Serve(), on.TicketSaid(True), on.ReceiptSaid(True))
    assert played(served, on.RefundWanted("cold", SPARE), given_back())[0].state is S.REFUNDED
    assert played(served, on.RefundWanted("cold", SPARE), given_back(Outcome.DECLINED))[0] == served


# Restarts


@pytest.mark.parametrize("happenings", [(on.Agreed(),), (on.Agreed(), locked())])
def test_a_restart_before_any_charge_voids(happenings: tuple[Happening, ...]) -> None:
    order, _ = played(with_reward(), *happenings)
    after, effects = played(order, on.Restarted())
    assert _at(after) == (S.VOIDED, P.VOIDED)
    assert effects[0] == do.Tell(S.VOIDED)


@pytest.mark.parametrize("happenings", [(), (said(Outcome.UNKNOWN),)])
def test_a_restart_while_money_may_move_asks(happenings: tuple[Happening, ...]) -> None:
    after, effects = played(paying(), *happenings, on.Restarted())
    doubtful = Attempt(CARD, after.id, after.totals.total, Outcome.UNKNOWN)
    assert _at(after) == (S.PLACED, P.IN_DOUBT)
    assert effects == (do.Note(doubtful), do.Enquire(doubtful))
    assert played(after, approved(after))[0].state is S.BILLED
    assert played(after, said(Outcome.DECLINED))[0].state is S.VOIDED


def test_a_restart_while_money_is_given_back_asks_by_the_same_name() -> None:
    order = paying()
    giving, _ = played(order, approved(order, amount=Money(1)))
    request = giving.course.refund
    assert request is not None
    assert played(giving, on.Restarted())[1] == (do.EnquireBack(request),)


def test_a_restart_sends_a_ticket_again_marked_and_prints_a_copy_once() -> None:
    order, effects = played(sold(), on.Serve(), on.Restarted())
    assert (order.course.ticket, effects) == (Duty.AGAIN, (do.Cook(may_repeat=True),))
    assert played(order, on.Restarted())[1] == (do.Cook(may_repeat=True),)
    order, effects = played(order, on.TicketSaid(True), on.Restarted())
    assert (order.course.receipt, effects) == (Duty.AGAIN, (do.Print(is_copy=True),))
    order, effects = played(order, on.Restarted())
    assert (order.course.phase, effects) == (P.SERVED, (do.HandOver(),))


def test_a_restart_marks_the_ticket_of_a_sale_though_the_journal_has_none() -> None:
    """It may have been sent while nothing could be written."""
    assert played(sold(), on.Serve())[1] == (do.Cook(may_repeat=False),)
    assert played(sold(), on.Restarted())[1] == (do.Cook(may_repeat=True),)


@pytest.mark.parametrize(
    "order", [played(a_draft(course={"at_counter": True}), on.Agreed())[0], handed_over()]
)
def test_a_restart_leaves_alone_what_waits_for_people_or_nobody(order: Order) -> None:
    assert played(order, on.Restarted()) == (order, ())


# What can't be


@pytest.mark.parametrize(
    ("order", "happening"),
    [
        (a_draft(), on.Serve()),
        (paying(), on.Agreed()),
        (paying(), on.RefundWanted("too early", SPARE)),
        (sold(), approved(sold())),
        (sold(), on.CardWanted(SECOND)),
        (handed_over(), on.HandedOver()),
        (played(paying(), said(Outcome.CANCELLED))[0], on.MoneyTaken(a_payment())),
        (
            played(handed_over(), on.RefundWanted("cold", SPARE), given_back())[0],
            on.RefundWanted("x", SECOND),
        ),
        (played(a_draft(course={"at_counter": True}), on.Agreed())[0], on.Serve()),
        (played(a_draft(), on.Agreed())[0], said(Outcome.APPROVED)),
        (played(a_draft(), on.Agreed())[0].following(phase=P.PAYING), said(Outcome.DECLINED)),
        (handed_over().following(phase=P.REFUNDING), on.Restarted()),
        (replace(paying(), payment=None).following(phase=P.FOUND), on.Released("x", SPARE)),
        (paying().following(phase=P.FOUND), on.Serve()),
        (paying().following(phase=P.GIVING_BACK), on.Serve()),
        (handed_over().following(phase=P.REFUNDING), on.Serve()),
    ],
)
def test_what_cannot_happen_is_a_fault_of_the_program(order: Order, happening: Happening) -> None:
    with pytest.raises(IllegalMove):
        step(order, happening)
