"""Money that was taken after the reader had said no: found by asking again, and given back (reliability 2.4).

It goes beside the order's own way: the order may be voided by now, or paid with another card.
"""

from dataclasses import replace

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.course import SETTLED, Stray
from kiosk.domain.happening import Happening
from kiosk.domain.order import Order
from kiosk.domain.payment import Attempt, Outcome, RefundRequest, SaleResult
from kiosk.domain.trouble import Code
from kiosk.domain.turns import Step, illegal


def is_about_it(order: Order, happening: Happening) -> bool:
    """Whether what happened belongs to what was taken late, not to the order's phase."""
    if isinstance(happening, on.Resurfaced | on.StrayLeft):
        return True
    if order.course.stray is None or order.course.phase not in SETTLED:
        return False
    is_by_hand = isinstance(happening, on.SettledByHand) and order.course.stray.is_owed
    return is_by_hand or isinstance(happening, on.GivenBack | on.Waited)


def step(order: Order, happening: Happening) -> Step:
    """See saga.step; only for what `is_about_it`. Raises IllegalMove."""
    stray = order.course.stray
    if isinstance(happening, on.Resurfaced):
        return _found(order, happening)
    if stray is None or order.course.phase not in SETTLED:
        raise illegal(order, happening)
    match happening:
        case on.StrayLeft() if not stray.is_owed:
            return order, (do.EnquireBack(stray.request),)
        case on.GivenBack(SaleResult(Outcome.APPROVED)):
            return order.following(stray=None), (_noted(order, stray.request, Outcome.APPROVED),)
        case on.GivenBack(SaleResult(Outcome.DECLINED | Outcome.CANCELLED as outcome)):
            owed = order.following(stray=replace(stray, is_owed=True))
            return owed, (_noted(order, stray.request, outcome), do.Alarm(Code.PAYMENT_OWED))
        case on.GivenBack(SaleResult(Outcome.UNKNOWN)):
            return order, (do.EnquireBack(stray.request),)
        case on.GivenBack():
            return order, (do.GiveBack(stray.request, is_again=True),)
        case on.Waited():
            return order, ()
        case on.SettledByHand():
            return order.following(stray=None), ()
    raise illegal(order, happening)


def _found(order: Order, happening: on.Resurfaced) -> Step:
    """One at a time: the next waits until this one is back."""
    if order.course.stray is not None or order.course.phase not in SETTLED:
        raise illegal(order, happening)
    taken = replace(happening.attempt, outcome=Outcome.APPROVED)
    payment = happening.payment
    request = RefundRequest(happening.spare, taken.id, payment.provider_ref, payment.amount)
    giving = order.following(stray=Stray(request))
    note, alarm = _noted(order, request, None), do.Alarm(Code.CHARGED_LATE)
    return giving, (do.Note(taken), alarm, note, do.GiveBack(request))


def _noted(order: Order, request: RefundRequest, outcome: Outcome | None) -> do.Note:
    return do.Note(Attempt(request.attempt_id, order.id, request.amount, outcome, request.sale))
