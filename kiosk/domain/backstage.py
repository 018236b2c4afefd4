"""What the staff's screen is drawn from: the door, who is within, the page, and what that page is about.

Nothing of a guest stands in it but what an order says: dishes, amounts, a card's brand and last four.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.calls import Calls
from kiosk.domain.cash_up import CashUp
from kiosk.domain.finding import Finding
from kiosk.domain.health import Health
from kiosk.domain.order import Order, OrderId, OrderState
from kiosk.domain.shortage import Shortages
from kiosk.domain.staff import Officer


class Page(StrEnum):
    """One task each; the rail has them in this order."""

    ORDERS = "orders"
    COUNTER = "counter"
    UNDO = "undo"
    REPORTS = "reports"
    MENU = "menu"
    PAUSE = "pause"
    GIFTS = "gifts"
    CASH_UP = "cash_up"
    DEVICES = "devices"
    CLEANING = "cleaning"
    CHECK_UP = "check_up"


class Ask(StrEnum):
    """What must be answered before something is done."""

    REASON = "reason"
    PAUSE_REASON = "pause_reason"
    RESUME = "resume"
    UNTIL = "until"
    PIN = "pin"
    LAST4 = "last4"
    PHONE = "phone"
    EMAIL = "email"
    FIND = "find"
    DISH = "dish"


CHOICES: dict[Ask, tuple[str, ...]] = {
    Ask.REASON: ("wrong_order", "not_made", "quality", "double", "left", "other"),
    Ask.PAUSE_REASON: ("busy", "kitchen", "cleaning", "broken", "other"),
    Ask.RESUME: ("minutes_15", "minutes_30", "hour", "by_hand"),
    Ask.UNTIL: ("hour", "hours_2", "today", "until_back"),
}


class Overlay(StrEnum):
    """A test that takes the whole screen."""

    TOUCH = "touch"
    RULER = "ruler"
    SCANNER = "scanner"
    CLEANING = "cleaning"


@dataclass(frozen=True, slots=True)
class Door:
    """Before anybody is within: figures typed so far, and how long nobody may try."""

    typed: int = 0
    wait_s: int = 0
    trouble: str = ""
    is_checking: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Asked for the sake of `act` on `key`; `answers` are those before. What is typed is never a PIN."""

    ask: Ask
    act: str
    key: str = ""
    answers: tuple[str, ...] = ()
    typed: str = field(default="", repr=False)
    figures: int = 0
    trouble: str = ""

    @property
    def choices(self) -> tuple[str, ...]:
        return CHOICES.get(self.ask, ())


@dataclass(frozen=True, slots=True)
class Told:
    """What came of something; a new serial is a new notice."""

    code: str
    subject: str = ""
    is_good: bool = True
    serial: int = 0


@dataclass(frozen=True, slots=True)
class Queued:
    """A report that Thanx has not taken yet."""

    order_id: OrderId
    number: int
    state: OrderState
    is_parked: bool
    attempts: int = 0
    next_at: datetime | None = None
    why: str = ""
    needs_member: bool = False

    @property
    def key(self) -> str:
        return f"{self.order_id}/{self.state.value}"


@dataclass(frozen=True, slots=True)
class Filing:
    """A report of the chosen order, and what became of it."""

    state: OrderState
    status: str


@dataclass(frozen=True, slots=True)
class Pausing:
    """Closed by staff; without `until` until they open again."""

    reason: str = ""
    until: datetime | None = None

    def holds(self, now: datetime) -> bool:
        return self.reason != "" and (self.until is None or now < self.until)


@dataclass(frozen=True, slots=True)
class Present:
    """A reward that may be given to a guest."""

    key: str
    reward: str
    campaign: str
    fine_print: str = ""


@dataclass(frozen=True, slots=True)
class Device:
    """One part of the kiosk: how it is, and what its last test said, as a code."""

    name: str
    health: Health
    said: str = ""


@dataclass(frozen=True, slots=True)
class Backstage:
    """All of it. With a `door` nobody is within, and nothing else may be shown."""

    door: Door | None = Door()
    officer: Officer | None = None
    page: Page = Page.ORDERS
    chosen: str = ""
    chip: str = "all"
    sought: str = ""
    question: Question | None = None
    told: Told | None = None
    busy: str = ""
    overlay: Overlay | None = None
    left_s: int = 0
    orders: tuple[Order, ...] = ()
    filings: tuple[Filing, ...] = ()
    queued: tuple[Queued, ...] = ()
    calls: Calls = Calls()
    # When that was, to the minute, and for how long an order is held at the counter.
    looked_at: datetime | None = None
    hold_s: float = 0.0
    # Dishes and options of each cart and each held order, by their ids.
    carts: tuple[frozenset[str], ...] = ()
    shortages: Shortages = Shortages()
    pausing: Pausing = Pausing()
    presents: tuple[Present, ...] = ()
    day: CashUp | None = None
    devices: tuple[Device, ...] = ()
    echo: str = ""
    findings: tuple[Finding, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    trouble: str = ""

    @property
    def is_within(self) -> bool:
        return self.door is None and self.officer is not None

    def carts_with(self, thing: str) -> int:
        """How many guests wait for it."""
        return sum(thing in cart for cart in self.carts)

    def order(self, key: str) -> Order | None:
        return next((each for each in self.orders if each.id == key), None)
