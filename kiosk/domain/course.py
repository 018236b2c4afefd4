"""How far an order has come, beyond what Thanx calls its state: the saga's own memory, journalled with it."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.payment import Attempt, RefundRequest


class Phase(StrEnum):
    """Where the saga of an order stands (reliability 2.3). Each goes with one of Thanx's states."""

    PLACING = "placing"  # written down; what Thanx says to its reward is not known
    PLACED = "placed"  # agreed; no money moves
    PAYING = "paying"  # an attempt is at the terminal
    IN_DOUBT = "in_doubt"  # the terminal's answer is lost, and asked for
    FOUND = "found"  # approved after the guest was sent to staff, who serve it or give it back
    HELD = "held"  # staff have still to take the money
    GIVING_BACK = "giving_back"  # a charge that must not stand is being given back
    OWED = "owed"  # the terminal would not give it back: staff must
    PAID = "paid"  # sold; the ticket and the receipt are still to come
    SERVED = "served"  # the kitchen was told; not handed over
    DONE = "done"
    REFUNDING = "refunding"
    REFUNDED = "refunded"
    VOIDED = "voided"


# What a restart, staff or time still have to bring to an end.
OPEN = frozenset(Phase) - {Phase.DONE, Phase.REFUNDED, Phase.VOIDED}
# No money of the order itself moves.
SETTLED = frozenset({Phase.SERVED, Phase.DONE, Phase.VOIDED, Phase.OWED, Phase.REFUNDED})


class Duty(StrEnum):
    """Something done once outside, written down before and after."""

    NONE = "none"
    BEGUN = "begun"
    AGAIN = "again"  # begun a second time, since nobody knows how the first ended
    DONE = "done"
    FAILED = "failed"

    @property
    def is_over(self) -> bool:
        return self in (Duty.DONE, Duty.FAILED)


@dataclass(frozen=True, slots=True)
class Stray:
    """What an attempt took after the reader had said no to it, on its way back; `is_owed`: by staff."""

    request: RefundRequest
    is_owed: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """`attempt` is the sale that runs or that paid, `refund` what is being given back of it.

    `is_alone`: nobody waits before the screen any more. `is_sent_to_staff`: the guest was told to see staff.
    """

    phase: Phase = Phase.PLACED
    at_counter: bool = False
    most_cards: int = 3
    cards: int = 0
    attempt: Attempt | None = None
    refund: RefundRequest | None = None
    ticket: Duty = Duty.NONE
    receipt: Duty = Duty.NONE
    is_alone: bool = False
    is_sent_to_staff: bool = False
    stray: Stray | None = None
