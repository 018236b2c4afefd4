"""What is written of an order: the change that a transaction makes, its history, and reports that wait."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kiosk.domain.member import MemberId
from kiosk.domain.order import Order, OrderId, OrderState
from kiosk.domain.payment import Attempt

OutgoingId = NewType("OutgoingId", int)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A report that waits to be delivered: its body is frozen, its order within the basket fixed.

    Without a `member_id` nobody knows any more whom it is about. `is_unknown`: an answer to it was lost.
    """

    id: OutgoingId
    order_id: OrderId
    state: OrderState
    body: bytes
    member_id: MemberId | None
    attempts: int = 0
    maybe_sent: bool = False
    not_before: datetime | None = None
    is_unknown: bool = False
    refusals: int = 0
    ordered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What one transaction writes: the order as it now is, why, and what follows from it.

    `reports` are (state, body) pairs that go to the outbox; `delivered` marks one as acknowledged at once.
    """

    order: Order
    event: str
    reports: tuple[tuple[OrderState, bytes], ...] = ()
    attempt: Attempt | None = None
    delivered: tuple[OrderState, ...] = ()
    detail: str = ""
    attempts: tuple[Attempt, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One line of an order's history."""

    at: datetime
    event: str
    state: OrderState
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Filed:
    """A report as it is held: what is sent, how often it was tried, and what became of it.

    `status` is waiting, parked (set aside for staff) or done; `why` says what held it up or closed it.
    """

    order_id: OrderId
    state: OrderState
    body: bytes
    status: str
    attempts: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that happened to the machine, in a few plain words; nothing of a person."""

    at: datetime
    event: str
    detail: str = ""
