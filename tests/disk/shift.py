"""A shift at the till, recorded on its disk: orders of members, paid, voided and reported."""

import asyncio
import hashlib
import random
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw

from kiosk.domain.member import MemberId
from kiosk.domain.order import Order, OrderId, OrderState
from kiosk.domain.payment import Attempt, AttemptId, Outcome
from kiosk.ports import Change
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from tests.builders import a_payment, an_order
from tests.clock import TurnedClock
from tests.disk.shim import Acknowledged, Deed, recorded

NAME = "orders.db"
# Files in memory: what survives is decided here, not by this machine's disk.
_MEMORY = Path("/dev/shm")
Kept = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Shift:
    """A recorded shift: the deeds, and what the store held after so many acknowledged changes."""

    deeds: list[Deed]
    held: list[str]
    present: list[frozenset[str]]


def a_shift(seed: int, orders: int = 6, *, synchronous: str = "", lies: bool = False) -> Shift:
    """Orders of members, paid, voided and reported, through the shipped ledger and outbox."""
    with folder_in_memory() as folder, recorded(lies=lies) as (disk, recorder):
        database = Database.open(folder / NAME, disk)
        if synchronous:
            database._connection.execute(f"PRAGMA synchronous = {synchronous}")
        shift = Shift(recorder.deeds, [], [])

        async def kept() -> None:
            held, present = await database.run(held_by)
            shift.held.append(held)
            shift.present.append(present)
            recorder.deeds.append(Acknowledged(len(shift.held) - 1))

        asyncio.run(_work(database, random.Random(seed), orders, kept))
        database.close()
    return shift


async def _work(database: Database, chance: random.Random, orders: int, kept: Kept) -> None:
    clock = TurnedClock()
    ledger, outbox = SqliteLedger(database, clock), SqliteOutbox(database)
    await kept()
    for number in range(1, orders + 1):
        await _one_order(ledger, numbered_order(number), chance, kept)
        while chance.random() < 0.9 and (due := await outbox.next_due(clock.now())) is not None:
            await outbox.sending(due)
            await kept()
            if chance.random() < 0.2:
                await outbox.postpone(due, clock.now(), "timeout")
            else:
                await outbox.delivered(due)
            await kept()


async def _one_order(ledger: SqliteLedger, order: Order, chance: random.Random, kept: Kept) -> None:
    for change in changes_of(order, is_paid=chance.random() >= 0.25):
        await ledger.commit(change)
        await kept()


def changes_of(order: Order, *, is_paid: bool) -> tuple[Change, ...]:
    """All that is written down of an order: paid and handed over, or declined and voided."""
    attempt = Attempt(AttemptId(f"A{order.number:09}"), order.id, order.totals.total)
    begun = (_reported(order, "placed"), Change(order, "attempt started", attempt=attempt))
    if not is_paid:
        declined = Change(order, "attempt", attempt=replace(attempt, outcome=Outcome.DECLINED))
        return (*begun, declined, _reported(order.moving_to(OrderState.VOIDED), "voided"))
    paid = order.paid_with(a_payment(amount=order.totals.total))
    sale = replace(_reported(paid, "billed"), attempt=replace(attempt, outcome=Outcome.APPROVED))
    return (*begun, sale, _reported(paid.moving_to(OrderState.COMPLETED), "handed over"))


def numbered_order(number: int) -> Order:
    return an_order(
        f"order-{number:04}", id=OrderId(f"order-{number:04}"), number=number,
        member_id=MemberId(member_of(number)),
    )  # fmt: skip


def member_of(number: int) -> str:
    """Whom no other text contains."""
    return f"canary{number:04}nobody"


def _reported(order: Order, event: str) -> Change:
    return Change(order, event, ((order.state, f"{order.id} is {order.state}".encode() * 8),))


def held_by(connection: apsw.Connection) -> tuple[str, frozenset[str]]:
    """A sum over everything that the store holds, and whose members are in it."""
    # A seal is another each time: of members only it counts whose orders they are.
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'identity' ORDER BY name"
    names = [name for (name,) in connection.execute(tables).fetchall()]
    queries = [*(f'SELECT * FROM "{name}"' for name in names), "SELECT order_id FROM identity"]  # noqa: S608
    rows = [(query, connection.execute(query).fetchall()) for query in queries]
    present = frozenset(order for (order,) in connection.execute("SELECT order_id FROM identity"))
    return hashlib.sha256(repr(rows).encode()).hexdigest(), present


@contextmanager
def folder_in_memory() -> Iterator[Path]:
    with TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as name:
        yield Path(name)
