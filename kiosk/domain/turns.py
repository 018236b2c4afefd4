"""What several phases of the saga end in: sold, voided, given back, and the names of what runs."""

from dataclasses import replace

from kiosk.domain.course import Phase
from kiosk.domain.effect import Effect, EnquireBack, GiveBack, Note, Stop, Tell, Unlock
from kiosk.domain.happening import Happening
from kiosk.domain.order import IllegalMove, Order, OrderState
from kiosk.domain.payment import Attempt, AttemptId, DeclineReason, Outcome, RefundRequest, SaleResult
from kiosk.domain.trouble import Code

_DECLINES = {
    DeclineReason.BANK: Code.DECLINED,
    DeclineReason.PIN: Code.DECLINED_PIN,
    DeclineReason.CARD: Code.DECLINED_CARD,
    None: Code.DECLINED,
}
_STOPS = {
    Outcome.CANCELLED: Code.CANCELLED,
    Outcome.BUSY: Code.TERMINAL_BUSY,
    Outcome.NOT_STARTED: Code.TERMINAL_AWAY,
}

Step = tuple[Order, tuple[Effect, ...]]


def sold(billed: Order) -> Step:
    """The sale and its report are one transaction."""
    return billed, (Tell(OrderState.BILLED),)


def voided(order: Order, told: Stop | None = None) -> Step:
    """Only while the terminal is known to be idle for this order (I11)."""
    unlock = (Unlock(),) if order.redemption is not None else ()
    return order.moving_to(OrderState.VOIDED), (Tell(OrderState.VOIDED), *unlock, *((told,) if told else ()))


def stop(result: SaleResult) -> Stop:
    """What the guest is told of a charge that took nothing."""
    return Stop(_STOPS.get(result.outcome) or decline(result.reason))


def decline(reason: DeclineReason | None) -> Code:
    """Why the card was not taken, as far as the terminal says."""
    return _DECLINES[reason]


def giving_back(order: Order, spare: AttemptId) -> Step:
    """By the attempt that took it, never by amount or "the last one"."""
    request = refund_of(order, spare)
    giving = order.following(phase=Phase.GIVING_BACK, refund=request)
    return giving, (Note(noted(order, request)), GiveBack(request))


def once_more(order: Order, result: SaleResult) -> tuple[Effect, ...]:
    """Unknown is asked for; what certainly did not begin is begun again under the same name."""
    request = refund(order)
    if result.outcome is Outcome.UNKNOWN:
        return (EnquireBack(request),)
    return (GiveBack(request, is_again=True),)


def running(order: Order) -> Attempt:
    """The attempt that the phase is about. Raises IllegalMove if there is none."""
    if order.course.attempt is None:
        raise IllegalMove(f"{order.course.phase} without an attempt")
    return order.course.attempt


def refund(order: Order) -> RefundRequest:
    """The refund that the phase is about. Raises IllegalMove if there is none."""
    if order.course.refund is None:
        raise IllegalMove(f"{order.course.phase} without a refund")
    return order.course.refund


def refund_of(order: Order, spare: AttemptId) -> RefundRequest:
    """All that the card paid. Raises IllegalMove if no card did."""
    if order.payment is None:
        raise IllegalMove(f"nothing was paid that could be given back in {order.course.phase}")
    return RefundRequest(spare, running(order).id, order.payment.provider_ref, order.payment.amount)


def noted(order: Order, request: RefundRequest) -> Attempt:
    """The refund as the journal keeps it, before its end is known."""
    return Attempt(request.attempt_id, order.id, request.amount, None, request.sale)


def returned(order: Order, outcome: Outcome) -> Attempt:
    """The refund with its end."""
    return replace(noted(order, refund(order)), outcome=outcome)


def illegal(order: Order, happening: Happening) -> IllegalMove:
    """A fault of the program, and only that."""
    return IllegalMove(f"{type(happening).__name__} in {order.course.phase}")
