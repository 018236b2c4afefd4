"""Every door out of the house, on one page. The adapters behind them do not know each other.

The doors of the back office are in `office_ports`. Adapters raise only `Refusal` (the guest may choose again)
or `Outage` (the house cannot do it now).
"""

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Protocol, TypeVar

from kiosk.domain.answer import Answer
from kiosk.domain.denial import Denial
from kiosk.domain.feedback import Feedback, FeedbackId
from kiosk.domain.health import Health
from kiosk.domain.holdings import GiftCard
from kiosk.domain.joining import Enrolled, NewMember
from kiosk.domain.journal import Change as Change  # noqa: PLC0414  told on to all who go by this page
from kiosk.domain.journal import Event as Event  # noqa: PLC0414
from kiosk.domain.journal import Outgoing as Outgoing  # noqa: PLC0414
from kiosk.domain.journal import OutgoingId as OutgoingId  # noqa: PLC0414
from kiosk.domain.member import Identifier, Member, OfferId
from kiosk.domain.menu import Menu
from kiosk.domain.order import Order, OrderId, OrderState, Quote, Report
from kiosk.domain.payment import Attempt, AttemptId, RefundRequest, SaleRequest, SaleResult, TerminalStep
from kiosk.domain.sight import Glimpse
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.domain.trouble import Trouble

T = TypeVar("T")


class Clock(Protocol):
    """Time. `now` is the wall clock in UTC, for people and reports; `monotonic_s` is for deadlines."""

    def now(self) -> datetime: ...
    def monotonic_s(self) -> float: ...
    async def sleep(self, seconds: float) -> None: ...


class Ids(Protocol):
    """New names that are never given twice."""

    def order_id(self) -> OrderId: ...
    def attempt_id(self) -> AttemptId: ...
    def call_key(self) -> str: ...
    def short_code(self) -> str: ...  # four figures, the first no zero: may be given again


class Menus(Protocol):
    """Where the menu comes from."""

    async def load(self) -> Menu:
        """The menu as it is now. Raises Outage(MENU_BROKEN) with the place of the fault."""
        ...


class Loyalty(Protocol):
    """Thanx, as the kiosk needs it. Tokens stay behind this door; they live as long as the visit."""

    async def member(self, who: Identifier) -> Member:
        """Sign in and read the account: one token, one account call (contract 4.1, 3.1).

        Raises Refusal(UNKNOWN_MEMBER) or Outage.
        """
        ...

    async def quote(self, who: Identifier, report: Report) -> Quote:
        """The discount of a `checkout`. Raises Refusal(REWARD_NOT_FITTING) or Outage."""
        ...

    async def qualifying(self, who: Identifier, report: Report) -> frozenset[OfferId]:
        """The member's offers that would take something off that basket (contract 3.11). Raises as quote."""
        ...

    def written(self, report: Report) -> bytes:
        """The report's body, frozen: the same report always gives the same bytes."""
        ...

    async def deliver(self, who: Identifier, body: bytes) -> Answer[Quote]:
        """Send a written report. Never raises: the answer is one of four."""
        ...

    def forget(self, who: Identifier) -> None:
        """Drop the token and all that was kept of this person."""
        ...


class Coupons(Protocol):
    """Rewards that a code from the app stands for, without a member and without points (contract 3.9)."""

    async def quote(self, code: str, report: Report) -> Quote:
        """The discount of a `checkout`.

        Raises Refusal(CODE_UNSUPPORTED, REWARD_GONE, REWARD_NOT_FITTING, LOYALTY_REFUSED) or Outage, with
        LOYALTY_CREDENTIALS where the merchant takes no codes.
        """
        ...

    async def deliver(self, code: str, body: bytes) -> Answer[Quote]:
        """Send a written report by the code. Never raises."""
        ...


class Enrolment(Protocol):
    """Joining the merchant's programme (contract 5.1)."""

    async def enrol(self, person: NewMember) -> Enrolled:
        """A member now, also if the account existed; then sign in by `Loyalty.member(enrolled.who)`.

        Raises Refusal(NAME_INVALID, EMAIL_INVALID, PHONE_INVALID: what to mend; LOYALTY_REFUSED) or Outage.
        """
        ...


class Programme(Protocol):
    """What else a signed-in member has (contract 5). Raises Refusal or Outage; of nothing, it is empty."""

    async def points(self, who: Identifier, experience_id: str) -> Decimal: ...
    async def gift_cards(self, who: Identifier) -> tuple[GiftCard, ...]: ...
    async def feedbacks(self, who: Identifier) -> tuple[Feedback, ...]: ...
    async def rate(self, who: Identifier, feedback_id: FeedbackId, rating: int, review: str = "") -> None:
        """Once, 1 to 10 and a few words."""
        ...


class Tally(Protocol):
    """What was counted and when, by the name of a limit: a restart does not begin it anew."""

    async def add(self, name: str, at: datetime, count: int = 1) -> None: ...
    async def since(self, name: str, after: datetime, until: datetime) -> tuple[tuple[datetime, int], ...]:
        """What was counted in that time, oldest first; whatever else has that name is forgotten."""
        ...


class Ledger(Protocol):
    """The journal of orders. Each call is one transaction; Outage(STORE_FAILED) means nothing was written."""

    async def take_number(self) -> int:
        """The next order number, 1 to 999, then from 1 again."""
        ...

    async def commit(self, change: Change) -> None: ...
    async def order(self, order_id: OrderId) -> Order | None: ...
    async def open_orders(self) -> tuple[Order, ...]: ...  # whose saga goes on (course.OPEN)
    async def faults(self) -> tuple[str, ...]:
        """What was changed, taken out or cut off in the history; empty when all is as it was written."""
        ...

    async def recent(self, most: int) -> tuple[Order, ...]: ...
    async def events(self, order_id: OrderId) -> tuple[Event, ...]: ...
    async def attempts(self, order_id: OrderId) -> tuple[Attempt, ...]: ...
    # Attempts that took nothing and are to be asked about again; and that one was, and still took nothing.
    async def denials(self) -> tuple[Denial, ...]: ...
    async def looked(self, attempt_id: AttemptId) -> None: ...
    async def prove(self) -> None:
        """A real write that changes no order: returns once it is on the disk."""
        ...


class Machine(Protocol):
    """The computer that the kiosk runs on: what ails it, the worst first, and what happened to it, noted.

    STORE_DAMAGED, DISK_FULL: no new order; DISK_LOW, CLOCK_UNSURE: for staff. Never raises.
    """

    async def troubles(self) -> tuple[Trouble, ...]: ...
    async def note(self, event: str, detail: str = "") -> None: ...


class Outbox(Protocol):
    """Reports that must reach Thanx, in order for each basket. Nothing is ever dropped."""

    async def begin(self) -> tuple[tuple[OrderId, OrderState], ...]:
        """Reports of open baskets whose answer was lost, also by the last stop. Once, before any is sent."""
        ...

    async def next_due(
        self, now: datetime, fenced: Collection[tuple[OrderId, OrderState]] = (),
        claimed: Collection[OrderId] = (),
    ) -> Outgoing | None:  # fmt: skip
        """The first waiting report of some basket that may be sent now.

        Of a basket that is `fenced` by a state no other state is, but `voided`; of a `claimed` one none.
        """
        ...

    async def waiting(self) -> tuple[Outgoing, ...]: ...
    async def parked(self) -> tuple[Outgoing, ...]: ...
    async def sending(self, outgoing: Outgoing) -> bool:
        """Remember that it may have been sent, before it is; False if it is not to be sent any more."""
        ...

    async def delivered(self, outgoing: Outgoing, why: str = "") -> None: ...
    async def postpone(
        self, outgoing: Outgoing, until: datetime, why: str, *, is_unknown: bool = False,
        was_refused: bool = False,
    ) -> None:  # fmt: skip
        """Again later. An unknown answer is remembered for ever, and so is how often Thanx said no."""
        ...

    async def park(self, outgoing: Outgoing, why: str) -> None:
        """Set aside for staff; later reports of its basket wait behind it."""
        ...

    async def resume(self, outgoing: Outgoing) -> None:
        """Staff have mended it: it is sent again."""
        ...

    async def give_up(self, order_id: OrderId, why: str) -> None:
        """Nobody can be credited for this order: its reports are closed, and who it was is forgotten."""
        ...

    async def forget_older(self, undelivered: datetime, served: datetime) -> None:
        """Forget whose the orders are that nothing happened to since then; what waits of them is parked.

        Likewise, since `served`, of orders that only wait to be handed over.
        """
        ...


class Terminal(Protocol):
    """The card reader. A result is definitive unless it is UNKNOWN."""

    async def probe(self) -> Health: ...
    async def start_sale(self, request: SaleRequest) -> SaleResult:
        """Runs to the end of the sale. Never raises; a lost answer is UNKNOWN."""
        ...

    async def abort(self, attempt_id: AttemptId) -> None:
        """A wish: what really happened is the result of `start_sale`."""
        ...

    async def enquire(self, attempt_id: AttemptId) -> SaleResult:
        """What became of an attempt; UNKNOWN when it can't be told yet, NOT_STARTED when it never began."""
        ...

    async def refund(self, request: RefundRequest) -> SaleResult: ...
    def events(self) -> AsyncIterator[TerminalStep]:
        """What the terminal shows, as it happens; ends when the terminal is closed."""
        ...

    async def aclose(self) -> None: ...


class Scanner(Protocol):
    """Finds codes in what the camera, a picture, a video or a folder shows."""

    def texts(self) -> AsyncIterator[str]:
        """Decoded texts of at most 96 bytes as they are read; the same one again only after 2 s."""
        ...

    def glimpse(self) -> Glimpse | None:
        """What the camera sees now; None without one. Never waits; pictures are made while it is asked."""
        ...

    def confirm(self) -> None:
        """Let the guest hear that the code was taken, if there is something to hear. Never waits."""
        ...

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    def health(self) -> Health: ...


@dataclass(frozen=True, slots=True)
class Raster:
    """A black and white picture for paper: rows of `width` pixels, 8 to a byte, 1 is black."""

    width: int
    height: int
    rows: bytes


class Paper(Protocol):
    """Draws what is printed."""

    def receipt(self, receipt: Receipt) -> Raster: ...
    def ticket(self, ticket: Ticket) -> Raster: ...


class Printer(Protocol):
    """Puts a raster on paper. Raises Outage(PRINTER_OUT); it never undoes an order."""

    async def print(self, job: str, raster: Raster) -> None: ...
    async def health(self) -> Health: ...


class Kitchen(Protocol):
    """Where tickets go. The same key twice is one ticket. Raises Outage(KITCHEN_SILENT)."""

    async def send(self, ticket: Ticket) -> None: ...
    async def health(self) -> Health:
        """Whether a ticket would get there now; nothing is sent."""
        ...
