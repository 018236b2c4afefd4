"""What the saga wants done. `Note`, `Tell` and `Close` are written with the order; the others come after."""

from dataclasses import dataclass

from kiosk.domain.order import OrderState
from kiosk.domain.payment import Attempt, DeclineReason, RefundRequest
from kiosk.domain.trouble import Code


@dataclass(frozen=True, slots=True)
class Tell:
    """Thanx is to hear that the order is in this state: a report for the outbox."""

    state: OrderState


@dataclass(frozen=True, slots=True)
class Note:
    """An attempt as it now is, for the journal."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Close:
    """The report of this state needs no more telling: Thanx has certainly taken nothing."""

    state: OrderState


@dataclass(frozen=True, slots=True)
class Lock:
    """Lock the reward at Thanx now. Brings LockSaid."""


@dataclass(frozen=True, slots=True)
class Unlock:
    """Let Thanx hear of `voided` now, while the guest waits, so that the next try can use the reward."""


@dataclass(frozen=True, slots=True)
class NextCard:
    """The first card, or another after a decline. Brings CardWanted, or GaveUp."""

    after: DeclineReason | None = None
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Charge:
    """Brings TerminalSaid."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Enquire:
    """Ask until it is certain how the attempt ended. Brings TerminalSaid, or Waited to a guest who waits."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Brings GivenBack. The same request twice is one refund. `is_again`: after a pause."""

    request: RefundRequest
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class EnquireBack:
    """Ask until it is certain what became of a refund. Brings GivenBack, or Waited to a guest who waits."""

    request: RefundRequest


@dataclass(frozen=True, slots=True)
class Cook:
    """Send the ticket. Brings TicketSaid."""

    may_repeat: bool


@dataclass(frozen=True, slots=True)
class Print:
    """Print the receipt. Brings ReceiptSaid."""

    is_copy: bool


@dataclass(frozen=True, slots=True)
class HandOver:
    """Brings HandedOver where the guest collects by number; else staff say so later."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Tell the guest why nothing was sold."""

    code: Code


@dataclass(frozen=True, slots=True)
class Alarm:
    """Staff must look after this order."""

    code: Code


Effect = (
    Note | Tell | Close | Lock | Unlock | NextCard | Charge | Enquire | GiveBack | EnquireBack
    | Cook | Print | HandOver | Stop | Alarm
)  # fmt: skip
