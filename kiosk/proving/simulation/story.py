"""What is truly known of one order: by the journal, at the bank, at Thanx, in the kitchen."""

from dataclasses import dataclass, field

from kiosk.domain.course import Phase
from kiosk.domain.member import MemberId
from kiosk.domain.order import OrderId, OrderState, Redemption
from kiosk.domain.payment import Outcome
from kiosk.domain.pricing import Totals


@dataclass(frozen=True, slots=True)
class Sent:
    """One request that left the kiosk for Thanx; `overtakes` are states that may still land at that time.

    `content` is what must not change between states, `payments` their amounts in cents.
    """

    state: str
    body: bytes
    content: str = ""
    payments: tuple[int, ...] = ()
    overtakes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Served:
    """One ticket as the kitchen got it; only the first of a key is cooked."""

    at_s: float
    is_first: bool
    may_repeat: bool


@dataclass(slots=True)
class Story:
    """One order. `number` counts the orders of a world; amounts in cents."""

    order_id: OrderId
    number: int
    agreed: Totals
    member_id: MemberId | None = None
    redemption: Redemption | None = None
    # Paid to staff, not to the reader; not known to be a member while Thanx was away.
    at_counter: bool = False
    is_unproven: bool = False
    # the journal, as it was committed
    state: OrderState | None = None
    phase: Phase | None = None
    is_uncooked: bool = False
    intents: dict[str, int] = field(default_factory=dict)
    outcomes: dict[str, Outcome | None] = field(default_factory=dict)
    refund_intents: set[str] = field(default_factory=set)
    reports: dict[str, bytes] = field(default_factory=dict)
    billed_at_s: float | None = None
    # the reader and the bank
    asked: dict[str, int] = field(default_factory=dict)
    open_sales: set[str] = field(default_factory=set)
    charges: dict[str, int] = field(default_factory=dict)
    refunds_asked: dict[str, str] = field(default_factory=dict)
    # Charged after a no, and whether the journal still has one of them to give back.
    strays: set[str] = field(default_factory=set)
    is_returning: bool = False
    given_back: dict[str, int] = field(default_factory=dict)
    refused_refunds: set[str] = field(default_factory=set)
    # Thanx
    sent: list[Sent] = field(default_factory=list)
    in_flight: list[str] = field(default_factory=list)
    is_unknown: bool = False
    refused_voids: int = 0
    answered: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    effects: list[str] = field(default_factory=list)
    told_discount: int | None = None
    # the kitchen and the guest
    served: list[Served] = field(default_factory=list)
    ended: str = ""
    parked: set[str] = field(default_factory=set)
    waiting: set[str] = field(default_factory=set)

    @property
    def taken(self) -> dict[str, int]:
        """Charges that were not given back in whole."""
        return {ref: cents for ref, cents in self.charges.items() if self.given_back.get(ref, 0) < cents}

    @property
    def standing(self) -> dict[str, int]:
        """Of these, those that the kiosk could know of."""
        return {ref: cents for ref, cents in self.taken.items() if ref not in self.strays}

    @property
    def due(self) -> int:
        """What the card pays, in cents."""
        return 0 if self.at_counter else self.agreed.total.cents

    def first_sent(self, state: str) -> Sent | None:
        return next((each for each in self.sent if each.state == state), None)
