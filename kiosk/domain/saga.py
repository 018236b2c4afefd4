"""The money path as one pure function: an order and what happened give the order after it and what to do.

Read from top to bottom: placing, paying, doubt, giving back, serving, refunding; last, what a restart does.
Nothing here asks the time, makes a name or speaks to anybody. The driver writes the new order down before it
does what is wanted, and tells what came of it as the next happening (reliability 2.3).
"""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain import stray, turns
from kiosk.domain.answer import Applied, Refused, Unknown
from kiosk.domain.course import Duty, Phase
from kiosk.domain.happening import Happening
from kiosk.domain.order import Order, OrderState, Quote
from kiosk.domain.payment import Attempt, AttemptId, Outcome, Payment, SaleResult
from kiosk.domain.pricing import Totals
from kiosk.domain.trouble import Code
from kiosk.domain.turns import Step, illegal, refund, running


def step(order: Order, happening: Happening) -> Step:
    """The order after it, and what must be done then, in that order.

    Raises IllegalMove for what can't happen in this phase: a fault of the program, nothing is done.
    """
    if stray.is_about_it(order, happening):
        return stray.step(order, happening)
    if isinstance(happening, on.Restarted):
        return _RESTARTS.get(order.course.phase, _wait_on)(order)
    return _PHASES.get(order.course.phase, _final)(order, happening)


# Placing: a reward is locked before any money moves, since a lock that is given back costs nothing.


def _placing(order: Order, happening: Happening) -> Step:
    match happening:
        case on.Agreed() if order.redemption is not None:
            return order, (do.Tell(OrderState.PLACED), do.Lock())
        case on.Agreed():
            after, effects = _locked(order)
            return after, (do.Tell(OrderState.PLACED), *effects)
        case on.LockSaid(Applied(quote)) if _is_as_quoted(quote, order.totals):
            return _locked(order)
        case on.LockSaid(Applied()):
            return turns.voided(order, do.Stop(Code.REWARD_NOT_FITTING))
        case on.LockSaid(Unknown()):
            return turns.voided(order, do.Stop(Code.LOYALTY_DOWN))
        case on.LockSaid(Refused(code)):
            why = code if code is Code.REWARD_NOT_FITTING else Code.REWARD_GONE
            return order.moving_to(OrderState.VOIDED), (do.Close(OrderState.PLACED), do.Stop(why))
        case on.LockSaid():
            down = do.Stop(Code.LOYALTY_DOWN)
            return order.moving_to(OrderState.VOIDED), (do.Close(OrderState.PLACED), down)
    raise illegal(order, happening)


def _is_as_quoted(quote: Quote, totals: Totals) -> bool:
    """What was taken is taken, whatever its answer is worth: unreadable words change nothing (N12)."""
    if quote.flaw and not quote.discount:
        return True
    return quote.discount.capped(totals.subtotal) == totals.discount


def _locked(order: Order) -> Step:
    if not order.totals.total:
        return turns.sold(order.free())
    if order.course.at_counter:
        return order.following(phase=Phase.HELD), ()
    return order.following(phase=Phase.PLACED), (do.NextCard(is_first=True),)


def _placed(order: Order, happening: Happening) -> Step:
    match happening:
        case on.CardWanted(attempt_id):
            attempt = Attempt(attempt_id, order.id, order.totals.total)
            paying = order.following(phase=Phase.PAYING, attempt=attempt)
            return paying, (do.Note(attempt), do.Charge(attempt))
        case on.GaveUp(after):
            return turns.voided(order, do.Stop(turns.decline(after)))
    raise illegal(order, happening)


def _held(order: Order, happening: Happening) -> Step:
    match happening:
        case on.MoneyTaken(payment):
            return turns.sold(order.paid_with(payment))
        case on.Released():
            return turns.voided(order)
    raise illegal(order, happening)


# Paying: an answer that is lost is asked for; nothing else is charged or given back meanwhile.


def _paying(order: Order, happening: Happening) -> Step:
    match happening:
        case on.TerminalSaid(result, spare):
            return _charged(order, running(order), result, spare)
        case on.Waited() if order.course.phase is Phase.IN_DOUBT:
            told = order.following(is_sent_to_staff=True, is_alone=True)
            return told, (do.Alarm(Code.PAYMENT_UNKNOWN), do.Stop(Code.PAYMENT_UNKNOWN))
    raise illegal(order, happening)


def _charged(order: Order, attempt: Attempt, result: SaleResult, spare: AttemptId) -> Step:
    if result.outcome is Outcome.UNKNOWN or (result.outcome is Outcome.APPROVED and not result.payment):
        doubtful = replace(attempt, outcome=Outcome.UNKNOWN)
        in_doubt = order.following(phase=Phase.IN_DOUBT, attempt=doubtful)
        return in_doubt, (do.Note(doubtful), do.Enquire(doubtful))
    ended = replace(attempt, outcome=result.outcome)
    after, effects = _ended(order.following(attempt=ended), result, spare)
    return after, (do.Note(ended), *effects)


def _ended(order: Order, result: SaleResult, spare: AttemptId) -> Step:
    if result.outcome is Outcome.APPROVED and result.payment is not None:
        return _approved(order, result.payment, spare)
    if result.outcome is not Outcome.DECLINED:
        return turns.voided(order, turns.stop(result))
    cards = order.course.cards + 1
    declined = order.following(phase=Phase.PLACED, cards=cards)
    if cards >= order.course.most_cards or order.course.is_alone:
        return turns.voided(declined, turns.stop(result))
    return declined, (do.NextCard(result.reason),)


def _approved(order: Order, payment: Payment, spare: AttemptId) -> Step:
    """An approval of exactly the total is the sale; any other is given back, and nothing else is charged."""
    if payment.amount != order.totals.total:
        giving, effects = turns.giving_back(replace(order, payment=payment), spare)
        return giving, (do.Alarm(Code.WRONG_AMOUNT), *effects)
    if order.course.is_sent_to_staff:
        found = replace(order, payment=payment).following(phase=Phase.FOUND)
        return found, (do.Alarm(Code.PAYMENT_FOUND),)
    return turns.sold(order.paid_with(payment))


def _found(order: Order, happening: Happening) -> Step:
    match happening:
        case on.Serve() if order.payment is not None:
            return turns.sold(order.paid_with(order.payment))
        case on.Released(_, spare):
            return turns.giving_back(order, spare)
    raise illegal(order, happening)


# Giving back: by the same reference until it is certain, never by a second one while the first is unknown.


def _returning(order: Order, happening: Happening) -> Step:
    match happening:
        case on.GivenBack(SaleResult(Outcome.APPROVED)):
            after, effects = turns.voided(order, do.Stop(Code.DECLINED))
            return after, (do.Note(turns.returned(order, Outcome.APPROVED)), *effects)
        case on.GivenBack(SaleResult(Outcome.DECLINED | Outcome.CANCELLED as outcome)):
            voided, effects = turns.voided(order, do.Stop(Code.PAYMENT_OWED))
            owed = voided.following(phase=Phase.OWED)
            return owed, (do.Note(turns.returned(order, outcome)), do.Alarm(Code.PAYMENT_OWED), *effects)
        case on.GivenBack(result):
            return order, turns.once_more(order, result)
        case on.Waited():
            return order.following(is_alone=True), (do.Stop(Code.PAYMENT_UNKNOWN),)
    raise illegal(order, happening)


def _owed(order: Order, happening: Happening) -> Step:
    if isinstance(happening, on.SettledByHand):
        return order.following(phase=Phase.VOIDED), ()
    raise illegal(order, happening)


# Serving: nothing here undoes a sale.


def _paid(order: Order, happening: Happening) -> Step:
    match happening:
        case on.Serve():
            return _served(order)
        case on.TicketSaid(is_taken):
            return _served(order.following(ticket=Duty.DONE if is_taken else Duty.FAILED))
        case on.ReceiptSaid(is_printed):
            return _served(order.following(receipt=Duty.DONE if is_printed else Duty.FAILED))
        case on.RefundWanted():
            return _refunding(order, happening)
    raise illegal(order, happening)


def _served(order: Order) -> Step:
    """What is next of the ticket, the receipt and the hand-over."""
    course = order.course
    if not course.ticket.is_over:
        is_first = course.ticket is Duty.NONE
        begun = order.following(ticket=Duty.BEGUN if is_first else Duty.AGAIN)
        return begun, (do.Cook(may_repeat=not is_first),)
    if not course.receipt.is_over and course.receipt is not Duty.AGAIN:
        is_first = course.receipt is Duty.NONE
        begun = order.following(receipt=Duty.BEGUN if is_first else Duty.AGAIN)
        return begun, (do.Print(is_copy=not is_first),)
    served = order.following(phase=Phase.SERVED)
    return served, (do.HandOver() if course.ticket is Duty.DONE else do.Alarm(Code.KITCHEN_SILENT),)


def _handing_over(order: Order, happening: Happening) -> Step:
    match happening:
        case on.HandedOver():
            return order.moving_to(OrderState.COMPLETED), (do.Tell(OrderState.COMPLETED),)
        case on.Serve():
            # Staff want the ticket sent once more.
            again = order.following(phase=Phase.PAID, ticket=Duty.AGAIN)
            return again, (do.Cook(may_repeat=True),)
        case on.RefundWanted():
            return _refunding(order, happening)
    raise illegal(order, happening)


# Refunding: the terminal first; Thanx hears of it only when the money is on its way.


def _refunding(order: Order, happening: Happening) -> Step:
    if not isinstance(happening, on.RefundWanted):
        raise illegal(order, happening)
    if order.is_reported and order.member_id is None:
        # The journal has forgotten who it was, as it must: staff had them show their code again.
        order = replace(order, member_id=happening.member_id)
    if order.payment is None or order.course.attempt is None:
        # Nothing was paid, or staff took it at the counter and give it back there.
        return order.moving_to(OrderState.REFUNDED), (do.Tell(OrderState.REFUNDED),)
    request = turns.refund_of(order, happening.spare)
    refunding = order.following(phase=Phase.REFUNDING, refund=request)
    return refunding, (do.Note(turns.noted(order, request)), do.GiveBack(request))


def _being_refunded(order: Order, happening: Happening) -> Step:
    match happening:
        case on.GivenBack(SaleResult(Outcome.APPROVED)):
            ended = do.Note(turns.returned(order, Outcome.APPROVED))
            return order.moving_to(OrderState.REFUNDED), (ended, do.Tell(OrderState.REFUNDED))
        case on.GivenBack(SaleResult(Outcome.DECLINED | Outcome.CANCELLED as outcome)):
            before = Phase.DONE if order.state is OrderState.COMPLETED else Phase.SERVED
            kept = order.following(phase=before, refund=None)
            return kept, (do.Note(turns.returned(order, outcome)), do.Stop(Code.REFUND_REFUSED))
        case on.GivenBack(result):
            return order, turns.once_more(order, result)
        case on.Waited():
            return order, (do.Alarm(Code.REFUND_UNKNOWN), do.Stop(Code.REFUND_UNKNOWN))
    raise illegal(order, happening)


# After a restart: the same phases, with nobody before the screen.


def _begin_again(order: Order) -> Step:
    """What was being placed may have reached Thanx: voiding is right whether it did or not (A2)."""
    return turns.voided(order)


def _ask_again(order: Order) -> Step:
    attempt = replace(running(order), outcome=Outcome.UNKNOWN)
    in_doubt = order.following(phase=Phase.IN_DOUBT, attempt=attempt, is_alone=True)
    return in_doubt, (do.Note(attempt), do.Enquire(attempt))


def _ask_back(order: Order) -> Step:
    return order.following(is_alone=True), (do.EnquireBack(refund(order)),)


def _hand_over_on(order: Order) -> Step:
    """A ticket that the kitchen did not take is in the hands of staff: it is not cooked hours later."""
    return order, ((do.HandOver(),) if order.course.ticket is Duty.DONE else ())


def _serve_on(order: Order) -> Step:
    """Paid is served even while nothing can be written: the kitchen may know what the journal does not."""
    is_unwritten = order.course.ticket is Duty.NONE
    return _served(order.following(ticket=Duty.BEGUN) if is_unwritten else order)


def _wait_on(order: Order) -> Step:
    """Staff, time or nobody: there is nothing to do."""
    return order, ()


def _final(order: Order, happening: Happening) -> Step:
    raise illegal(order, happening)


_PHASES: dict[Phase, Callable[[Order, Happening], Step]] = {
    Phase.PLACING: _placing, Phase.PLACED: _placed, Phase.PAYING: _paying, Phase.IN_DOUBT: _paying,
    Phase.FOUND: _found, Phase.HELD: _held, Phase.GIVING_BACK: _returning, Phase.OWED: _owed,
    Phase.PAID: _paid, Phase.SERVED: _handing_over, Phase.DONE: _refunding, Phase.REFUNDING: _being_refunded,
}  # fmt: skip
_RESTARTS: dict[Phase, Callable[[Order], Step]] = {
    Phase.PLACING: _begin_again, Phase.PLACED: _begin_again, Phase.PAYING: _ask_again,
    Phase.IN_DOUBT: _ask_again, Phase.GIVING_BACK: _ask_back, Phase.REFUNDING: _ask_back,
    Phase.PAID: _serve_on, Phase.SERVED: _hand_over_on,
}  # fmt: skip
