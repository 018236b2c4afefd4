"""The card reader and the bank behind it. They outlive the kiosk: a card may be tapped while it is dead."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.money import Money
from kiosk.domain.payment import DeclineReason, Outcome, Payment, RefundRequest, SaleRequest, SaleResult
from kiosk.ports import Clock
from kiosk.proving.simulation.fates import RefundFate, SaleFate
from kiosk.proving.simulation.story import Story
from kiosk.proving.simulation.timeline import Timeline

_AT_ONCE = (Outcome.BUSY, Outcome.NOT_STARTED)


@dataclass(slots=True)
class Sale:
    """One sale at the reader; `result` once it has ended."""

    request: SaleRequest
    story: Story
    fate: SaleFate
    is_accepted: bool = False
    result: SaleResult | None = None
    listeners: list[Callable[[SaleResult], None]] = field(default_factory=list)


class Reader:
    """One sale at a time; remembers each by its reference for ever."""

    def __init__(self, timeline: Timeline, clock: Clock, told: Callable[[Story, str], None]) -> None:
        self._timeline = timeline
        self._clock = clock
        self._told = told
        self._running: str | None = None
        self.sales: dict[str, Sale] = {}
        self.refunds: dict[str, SaleResult] = {}

    @property
    def is_busy(self) -> bool:
        return self._running is not None

    def begin(self, request: SaleRequest, story: Story, fate: SaleFate) -> Sale:
        """A sale that the reader was asked for; a reference that it knows is never charged again."""
        sale = Sale(request, story, fate)
        if request.attempt_id in self.sales or self.is_busy:
            sale.result = SaleResult(Outcome.BUSY)
            self.sales.setdefault(request.attempt_id, sale)
            return sale
        self.sales[request.attempt_id] = sale
        if fate.outcome in _AT_ONCE:
            self._end(sale, fate.outcome)
        else:
            story.open_sales.add(request.attempt_id)
            self._timeline.after(fate.accepted_s, lambda: self._accept(sale))
        return sale

    def abort(self, ref: str) -> None:
        """A wish; some readers don't hear it, nor one for what they have not taken up yet."""
        sale = self.sales.get(ref)
        if sale is not None and sale.result is None and sale.fate.heeds_abort:
            self._end(sale, Outcome.CANCELLED)

    def state_of(self, ref: str) -> SaleResult:
        """The truth about a reference: NOT_STARTED may yet be taken up."""
        if ref in self.refunds:
            return self.refunds[ref]
        sale = self.sales.get(ref)
        if sale is None or (sale.result is None and not sale.is_accepted):
            return SaleResult(Outcome.NOT_STARTED)
        if sale.result is not None and sale.result.outcome is Outcome.BUSY:
            # It was turned away: nothing of that name ever began.
            return SaleResult(Outcome.NOT_STARTED)
        return sale.result or SaleResult(Outcome.UNKNOWN)

    def give_back(self, request: RefundRequest, story: Story, fate: RefundFate) -> SaleResult:
        """The same refund twice is one; another one for the same sale is another."""
        known = self.refunds.get(request.attempt_id)
        if known is None and (fate.is_done or fate.is_told):
            known = self.refunds[request.attempt_id] = self._refunded(request, story, fate)
        return known if known is not None and fate.is_told else SaleResult(Outcome.UNKNOWN)

    def _refunded(self, request: RefundRequest, story: Story, fate: RefundFate) -> SaleResult:
        if not fate.is_done:
            story.refused_refunds.add(request.sale)
            self._told(story, f"bank refuses to give back {request.sale}")
            return SaleResult(Outcome.DECLINED)
        back = story.given_back.get(request.sale, 0) + request.amount.cents
        story.given_back[request.sale] = back
        self._told(story, f"bank gives back {request.amount.cents} of {request.sale}")
        return SaleResult(Outcome.APPROVED, self._payment(request.amount.cents, request.attempt_id))

    def _accept(self, sale: Sale) -> None:
        if sale.result is not None:
            return
        if self.is_busy:
            self._end(sale, Outcome.NOT_STARTED)
            return
        sale.is_accepted, self._running = True, sale.request.attempt_id
        self._told(sale.story, f"reader takes up {sale.request.attempt_id}")
        self._timeline.after(sale.fate.card_s, lambda: self._present(sale))

    def _present(self, sale: Sale) -> None:
        if sale.result is None:
            self._end(sale, sale.fate.outcome)

    def _end(self, sale: Sale, outcome: Outcome) -> None:
        ref, story = sale.request.attempt_id, sale.story
        if self._running == ref:
            self._running = None
        payment = None
        if outcome is Outcome.APPROVED:
            cents = max(round(sale.request.amount.cents * sale.fate.taken_share), 1)
            payment = self._payment(cents, ref)
            story.charges[ref] = cents
        elif sale.fate.strays_s is not None:
            self._timeline.after(sale.fate.strays_s, lambda: self._stray(sale))
        reason = DeclineReason.BANK if outcome is Outcome.DECLINED else None
        sale.result = SaleResult(outcome, payment, reason)
        story.open_sales.discard(ref)
        self._told(story, f"bank {outcome} {ref}" + (f" {payment.amount.cents}" if payment else ""))
        for listener in sale.listeners:
            listener(sale.result)

    def _stray(self, sale: Sale) -> None:
        """It had said no, and charges the card all the same: only who asks again hears of it."""
        ref, cents = sale.request.attempt_id, sale.request.amount.cents
        sale.result = SaleResult(Outcome.APPROVED, self._payment(cents, ref))
        sale.story.charges[ref] = cents
        sale.story.strays.add(ref)
        self._told(sale.story, f"bank charges {ref} after its no")

    def _payment(self, cents: int, ref: str) -> Payment:
        return Payment("visa", "4242", Money(cents), self._clock.now(), f"bank-{ref}", "000000")
