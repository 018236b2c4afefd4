"""What taking an order back does to money, reward and points, said beforehand (contract 3.3, C7, C8)."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.course import Duty, Phase
from kiosk.domain.member import OfferKind
from kiosk.domain.money import Money
from kiosk.domain.order import Order


class Consequence(StrEnum):
    """One thing that follows."""

    MONEY_TO_CARD = "money_to_card"
    MONEY_AT_COUNTER = "money_at_counter"
    NOTHING_WAS_TAKEN = "nothing_was_taken"
    REWARD_BACK = "reward_back"
    POINTS_STAY_SPENT = "points_stay_spent"
    POINTS_TAKEN_LATER = "points_taken_later"
    NO_POINTS = "no_points"
    TELL_THE_KITCHEN = "tell_the_kitchen"
    SHOW_THE_CODE = "show_the_code"


@dataclass(frozen=True, slots=True)
class Follows:
    """A consequence with what its sentence needs: an amount, or the reward's name."""

    what: Consequence
    amount: Money | None = None
    subject: str = ""


def may_refund(order: Order) -> bool:
    """Sold, and not on its way back."""
    return order.course.phase in (Phase.PAID, Phase.SERVED, Phase.DONE)


def may_void(order: Order) -> bool:
    """Held at the counter, nothing taken."""
    return order.course.phase is Phase.HELD


def follows(order: Order) -> tuple[Follows, ...]:
    """All of it: money first, then the reward, then points, then food."""
    return (*_money(order), *_reward(order), *_points(order), *_food(order))


def _money(order: Order) -> tuple[Follows, ...]:
    payment = order.payment
    if payment is None or not payment.amount:
        return (Follows(Consequence.NOTHING_WAS_TAKEN),)
    by_card = order.course.attempt is not None
    what = Consequence.MONEY_TO_CARD if by_card else Consequence.MONEY_AT_COUNTER
    return (Follows(what, payment.amount, f"{payment.brand} {payment.last4}" if by_card else ""),)


def _reward(order: Order) -> tuple[Follows, ...]:
    redemption = order.redemption
    if redemption is None:
        return ()
    back = Follows(Consequence.REWARD_BACK, subject=redemption.label)
    if redemption.offer is OfferKind.POINTS_PRODUCT:
        return (back, Follows(Consequence.POINTS_STAY_SPENT))
    return (back,)


def _points(order: Order) -> tuple[Follows, ...]:
    if not order.is_reported:
        return (Follows(Consequence.NO_POINTS),)
    told = [] if order.payment is None else [Follows(Consequence.POINTS_TAKEN_LATER)]
    if order.member_id is None:
        told.append(Follows(Consequence.SHOW_THE_CODE))
    return tuple(told)


def _food(order: Order) -> tuple[Follows, ...]:
    cooks = order.course.ticket is not Duty.NONE and order.course.phase is not Phase.DONE
    return (Follows(Consequence.TELL_THE_KITCHEN),) if cooks else ()
