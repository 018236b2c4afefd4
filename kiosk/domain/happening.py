"""What can happen to an order, as the saga is told of it, and how the journal words it."""

from dataclasses import dataclass

from kiosk.domain.answer import Answer, Applied, NotApplied, Refused, Unknown
from kiosk.domain.member import MemberId
from kiosk.domain.order import Quote
from kiosk.domain.payment import Attempt, AttemptId, DeclineReason, Payment, SaleResult


@dataclass(frozen=True, slots=True)
class Agreed:
    """The guest tapped Pay on this order."""


@dataclass(frozen=True, slots=True)
class LockSaid:
    """Thanx's answer to `placed`, where a reward hangs on it."""

    answer: Answer[Quote]


@dataclass(frozen=True, slots=True)
class CardWanted:
    """A card may be charged: the first, or another after a decline. `attempt` was never used before."""

    attempt: AttemptId


@dataclass(frozen=True, slots=True)
class TerminalSaid:
    """How the attempt ended. `spare` names a refund, should one be needed; it was never used before."""

    result: SaleResult
    spare: AttemptId


@dataclass(frozen=True, slots=True)
class GaveUp:
    """After a decline for this reason the guest wants no other card, or has gone."""

    after: DeclineReason | None = None


@dataclass(frozen=True, slots=True)
class Waited:
    """The payment has been in doubt for so long that the guest is sent to staff."""


@dataclass(frozen=True, slots=True)
class MoneyTaken:
    """Staff took the money at the counter."""

    payment: Payment


@dataclass(frozen=True, slots=True)
class Released:
    """Nobody will pay or collect this any more: staff say so, or its time is over."""

    why: str
    spare: AttemptId


@dataclass(frozen=True, slots=True)
class Serve:
    """The kitchen and the guest may have it."""


@dataclass(frozen=True, slots=True)
class TicketSaid:
    """Whether the kitchen has the ticket."""

    is_taken: bool


@dataclass(frozen=True, slots=True)
class ReceiptSaid:
    """Whether the receipt is on paper."""

    is_printed: bool


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The guest has the food."""


@dataclass(frozen=True, slots=True)
class RefundWanted:
    """Staff give the money back. `member_id`: who came for it, if the journal no longer knows."""

    why: str
    spare: AttemptId
    member_id: MemberId | None = None


@dataclass(frozen=True, slots=True)
class GivenBack:
    """How the refund ended."""

    result: SaleResult


@dataclass(frozen=True, slots=True)
class SettledByHand:
    """Staff gave the guest what the terminal would not."""

    why: str


@dataclass(frozen=True, slots=True)
class Resurfaced:
    """An attempt that the reader had said no to has taken money after all. `spare` names its refund."""

    attempt: Attempt
    payment: Payment
    spare: AttemptId


@dataclass(frozen=True, slots=True)
class StrayLeft:
    """What was taken late is still on its way back, and nobody is about it."""


@dataclass(frozen=True, slots=True)
class Restarted:
    """The kiosk stopped somewhere, and has just begun again. Nobody waits before the screen."""


Happening = (
    Agreed | LockSaid | CardWanted | TerminalSaid | GaveUp | Waited | MoneyTaken | Released | Serve
    | TicketSaid | ReceiptSaid | HandedOver | RefundWanted | GivenBack | SettledByHand | Resurfaced
    | StrayLeft | Restarted
)  # fmt: skip


def words(happening: Happening) -> tuple[str, str]:
    """The journal's line for it: what happened, and the detail. Nothing personal."""
    match happening:
        case LockSaid(Applied()):
            return "reward locked", ""
        case LockSaid(Refused(code) | NotApplied(code)):
            return "reward not locked", code
        case LockSaid(Unknown(code)):
            return "reward not answered", code
        case CardWanted(attempt):
            return "attempt started", attempt
        case TerminalSaid(result):
            return f"attempt {result.outcome}", result.reason or ""
        case TicketSaid(is_taken):
            return ("ticket taken" if is_taken else "ticket not taken"), ""
        case ReceiptSaid(is_printed):
            return ("receipt printed" if is_printed else "receipt not printed"), ""
        case GivenBack(result):
            return f"refund {result.outcome}", ""
        case Released(why) | RefundWanted(why) | SettledByHand(why):
            return _PLAIN[type(happening)], why
        case _:
            return _PLAIN[type(happening)], ""


_PLAIN: dict[type[Happening], str] = {
    Agreed: "placed",
    GaveUp: "given up",
    Waited: "sent to staff",
    MoneyTaken: "money taken",
    Released: "released",
    Serve: "serving",
    HandedOver: "handed over",
    RefundWanted: "refund started",
    SettledByHand: "settled by hand",
    Resurfaced: "charge resurfaced",
    StrayLeft: "return asked for",
    Restarted: "restarted",
}
