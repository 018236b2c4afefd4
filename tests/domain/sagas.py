"""Orders and happenings for tests of the saga, and a script that is played through it."""

from dataclasses import replace
from typing import Any

from kiosk.domain import happening as on
from kiosk.domain.answer import Applied
from kiosk.domain.course import Course, Phase
from kiosk.domain.effect import Effect
from kiosk.domain.happening import Happening
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Order, Quote, Redemption
from kiosk.domain.payment import AttemptId, DeclineReason, Outcome, Payment, SaleResult
from kiosk.domain.pricing import Totals
from kiosk.domain.saga import step
from tests.builders import a_payment, a_reward, an_order

CARD, SECOND, THIRD, SPARE = (AttemptId(f"A00000000{number}") for number in (1, 2, 3, 9))
FREE = Totals(Money(1190), Money(1190), Money(0))


def a_draft(**parts: Any) -> Order:
    """An order that was just agreed to: nothing is written yet."""
    course = replace(Course(Phase.PLACING), **parts.pop("course", {}))
    return an_order("order-1", course=course, is_reported=True, **parts)


def with_reward(**parts: Any) -> Order:
    return a_draft(redemption=Redemption.of(a_reward()), **parts)


def locked(discount: Money = ZERO, flaw: str = "") -> on.LockSaid:
    return on.LockSaid(Applied(Quote(discount, flaw)))


def approved(order: Order, **parts: Any) -> on.TerminalSaid:
    paid: Payment = a_payment(**{"amount": order.totals.total} | parts)
    return on.TerminalSaid(SaleResult(Outcome.APPROVED, paid), SPARE)


def said(outcome: Outcome, reason: DeclineReason | None = None) -> on.TerminalSaid:
    return on.TerminalSaid(SaleResult(outcome, reason=reason), SPARE)


def given_back(outcome: Outcome = Outcome.APPROVED) -> on.GivenBack:
    return on.GivenBack(SaleResult(outcome))


def played(order: Order, *happenings: Happening) -> tuple[Order, tuple[Effect, ...]]:
    """The order after all of them, and the effects of the last."""
    effects: tuple[Effect, ...] = ()
    for happening in happenings:
        order, effects = step(order, happening)
    return order, effects


def paying(**parts: Any) -> Order:
    return played(a_draft(**parts), on.Agreed(), on.CardWanted(CARD))[0]


def sold(**parts: Any) -> Order:
    order = paying(**parts)
    return played(order, approved(order))[0]


def handed_over(**parts: Any) -> Order:
    served = (on.Serve(), on.TicketSaid(True), on.ReceiptSaid(True), on.HandedOver())
    return played(sold(**parts), *served)[0]
