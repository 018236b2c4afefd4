"""Charging a card: the attempt is written down before the terminal hears of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from kiosk.domain.money import Money

AttemptId = NewType("AttemptId", str)


class Outcome(StrEnum):
    """How a sale at the terminal ended. UNKNOWN is answered by an enquiry, never by a second charge."""

    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    BUSY = "busy"
    NOT_STARTED = "not_started"
    UNKNOWN = "unknown"


class DeclineReason(StrEnum):
    """Why a card was not taken, as far as the terminal says."""

    BANK = "bank"
    PIN = "pin"
    CARD = "card"


class PayAt(StrEnum):
    """Where a site takes money; with BOTH the guest chooses."""

    TERMINAL = "terminal"
    COUNTER = "counter"
    BOTH = "both"


class TerminalStep(StrEnum):
    """What the terminal is doing, for the screen."""

    PRESENT_CARD = "present_card"
    READING = "reading"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that was taken. Brand and the last four digits are all that is known of the card."""

    brand: str
    last4: str
    amount: Money
    authorized_at: datetime
    provider_ref: str = ""
    auth_code: str = ""


@dataclass(frozen=True, slots=True)
class SaleRequest:
    """One try to take money. `attempt_id`: ten letters or digits, never used twice."""

    attempt_id: AttemptId
    order_id: str
    amount: Money


@dataclass(frozen=True, slots=True)
class SaleResult:
    """The end of one try; `payment` only with APPROVED, `reason` only with DECLINED."""

    outcome: Outcome
    payment: Payment | None = None
    reason: DeclineReason | None = None


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """Give back what an approved attempt took; it has an id of its own."""

    attempt_id: AttemptId
    sale: AttemptId
    provider_ref: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try as the journal keeps it; without an outcome it is open. `sale` is what a refund gives back."""

    id: AttemptId
    order_id: str
    amount: Money
    outcome: Outcome | None = None
    sale: AttemptId | None = None
