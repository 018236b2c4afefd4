"""A world that answers the saga as badly as it may, and keeps the truth of what was charged and cooked."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.domain import effect as do
from kiosk.domain import happening as on
from kiosk.domain.answer import Applied, NotApplied, Refused, Unknown
from kiosk.domain.effect import Effect
from kiosk.domain.happening import Happening
from kiosk.domain.money import Money
from kiosk.domain.order import Order, OrderState, Quote
from kiosk.domain.payment import Attempt, AttemptId, Outcome, Payment, RefundRequest, SaleResult
from kiosk.domain.trouble import Code
from tests.builders import NOON

# What is drawn for each: the first is the honest end.
CHARGES = ("approved", "declined", "cancelled", "busy", "not_started", "wrong", "lost after", "lost before")
REFUNDS = ("approved", "declined", "busy", "lost after", "lost before")
LOCKS = ("taken", "other discount", "refused", "not applied", "lost")
Choose = Callable[[tuple[str, ...]], str]
_ENDS = {
    "declined": Outcome.DECLINED,
    "cancelled": Outcome.CANCELLED,
    "busy": Outcome.BUSY,
    "not_started": Outcome.NOT_STARTED,
}


@dataclass
class World:
    """`noted` is what the journal knew before each word with the terminal."""

    charged: dict[AttemptId, Payment] = field(default_factory=dict)
    returned: dict[AttemptId, RefundRequest] = field(default_factory=dict)
    ended: dict[AttemptId, SaleResult] = field(default_factory=dict)
    noted: set[AttemptId] = field(default_factory=set)
    told: list[OrderState] = field(default_factory=list)
    cooked: list[bool] = field(default_factory=list)
    names: int = 0

    def name(self) -> AttemptId:
        self.names += 1
        return AttemptId(f"A{self.names:09}")

    @property
    def standing(self) -> list[AttemptId]:
        """Charges that were approved and not given back."""
        given_back = {request.sale for request in self.returned.values()}
        return [attempt for attempt in self.charged if attempt not in given_back]

    def write(self, effects: tuple[Effect, ...]) -> None:
        """What goes to the journal together with the order."""
        self.noted |= {each.attempt.id for each in effects if isinstance(each, do.Note)}
        self.told += [each.state for each in effects if isinstance(each, do.Tell)]

    def perform(self, order: Order, effect: Effect, choose: Choose) -> Happening | None:
        """What really happens, and what is heard of it."""
        match effect:
            case do.Lock():
                return _lock(order, choose(LOCKS))
            case do.NextCard(after, is_first):
                goes_on = is_first or choose(("another", "stop")) == "another"
                return on.CardWanted(self.name()) if goes_on else on.GaveUp(after)
            case do.Charge(attempt):
                assert attempt.id in self.noted
                return on.TerminalSaid(self._charge(attempt, choose(CHARGES)), self.name())
            case do.Enquire(attempt):
                if not order.course.is_alone and choose(("known", "too long")) == "too long":
                    return on.Waited()
                unheard = SaleResult(Outcome.NOT_STARTED)
                return on.TerminalSaid(self.ended.get(attempt.id, unheard), self.name())
            case do.GiveBack() | do.EnquireBack():
                return self._returning(effect, choose)
            case do.Cook() | do.Print() | do.HandOver():
                return self._serve(effect, choose)
        return None

    def _returning(self, effect: do.GiveBack | do.EnquireBack, choose: Choose) -> Happening:
        request = effect.request
        if isinstance(effect, do.GiveBack):
            assert request.attempt_id in self.noted
            return on.GivenBack(self._give_back(request, choose(REFUNDS)))
        if choose(("known", "too long")) == "too long":
            return on.Waited()
        return on.GivenBack(self.ended.get(request.attempt_id, SaleResult(Outcome.NOT_STARTED)))

    def _serve(self, effect: do.Cook | do.Print | do.HandOver, choose: Choose) -> Happening | None:
        if isinstance(effect, do.Cook):
            self.cooked.append(effect.may_repeat)
            return on.TicketSaid(choose(("taken", "silent")) == "taken")
        if isinstance(effect, do.Print):
            return on.ReceiptSaid(choose(("printed", "no paper")) == "printed")
        return on.HandedOver() if choose(("at once", "by staff")) == "at once" else None

    def _charge(self, attempt: Attempt, end: str) -> SaleResult:
        assert attempt.id not in self.ended, "a name was used twice"
        if end in _ENDS:
            self.ended[attempt.id] = SaleResult(_ENDS[end])
            return self.ended[attempt.id]
        if end == "lost before":
            return SaleResult(Outcome.UNKNOWN)
        amount = Money(1) if end == "wrong" else attempt.amount
        payment = Payment("visa", "0077", amount, NOON, f"ref-{attempt.id}")
        self.charged[attempt.id] = payment
        self.ended[attempt.id] = SaleResult(Outcome.APPROVED, payment)
        return SaleResult(Outcome.UNKNOWN) if end == "lost after" else self.ended[attempt.id]

    def _give_back(self, request: RefundRequest, end: str) -> SaleResult:
        if (known := self.ended.get(request.attempt_id)) is not None:
            return known
        if end in ("busy", "lost before"):
            return SaleResult(Outcome.BUSY if end == "busy" else Outcome.UNKNOWN)
        if end == "declined":
            self.ended[request.attempt_id] = SaleResult(Outcome.DECLINED)
            return self.ended[request.attempt_id]
        assert self.charged[request.sale].amount == request.amount
        assert request.sale in self.standing, "given back twice"
        self.returned[request.attempt_id] = request
        self.ended[request.attempt_id] = SaleResult(Outcome.APPROVED)
        return SaleResult(Outcome.UNKNOWN) if end == "lost after" else self.ended[request.attempt_id]


def _lock(order: Order, end: str) -> on.LockSaid:
    quote = Quote(order.totals.discount)
    answers: dict[str, Any] = {
        "taken": Applied(quote),
        "other discount": Applied(replace(quote, discount=order.totals.discount + Money(1))),
        "refused": Refused(Code.REWARD_GONE),
        "not applied": NotApplied(Code.LOYALTY_SLOW),
        "lost": Unknown(Code.LOYALTY_DOWN),
    }
    return on.LockSaid(answers[end])
