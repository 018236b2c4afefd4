import asyncio
import hashlib
from functools import partial
from pathlib import Path

import pytest

from kiosk.domain.course import Phase
from kiosk.domain.order import OrderId, OrderState
from kiosk.domain.payment import Outcome
from kiosk.store.backups import Backups
from kiosk.store.carbon import Carbon
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from kiosk.store.replaying import replay
from tests.builders import NOON
from tests.clock import TurnedClock
from tests.disk.shift import changes_of, held_by, numbered_order

_AT = "2026-03-02T13:00:00.000000+00:00"


class Shop:
    """A store with its backups and its carbon copy."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = path.parent / "backups"
        self.opens()

    def opens(self) -> int:
        """How many orders had to be brought back."""
        self.database = Database.open_or_restore(self.path, self.folder, NOON)
        self.carbon = Carbon(self.folder / "orders.db.carbon")
        self.ledger = SqliteLedger(self.database, TurnedClock(), self.carbon)
        self.outbox = SqliteOutbox(self.database)
        return asyncio.run(self.database.run(partial(replay, self.carbon, _AT)))

    def sells(self, number: int, steps: int = 4) -> None:
        asyncio.run(self.ledger.take_number())
        for change in changes_of(numbered_order(number), is_paid=True)[:steps]:
            asyncio.run(self.ledger.commit(change))

    def backs_up(self) -> None:
        clock = TurnedClock()
        clock.turn(len(list(self.folder.glob("*Z"))))
        backups = Backups(self.database, self.folder, self.path.name, clock, self.carbon)
        asyncio.run(backups.take())
        backups.close()

    def breaks(self) -> int:
        """The file is damaged, and the kiosk starts again."""
        self.database.close()
        self.path.write_bytes(b"\xaa" * self.path.stat().st_size)
        return self.opens()

    def state(self, number: int) -> tuple[OrderState, str] | None:
        order = asyncio.run(self.ledger.order(OrderId(f"order-{number:04}")))
        return (order.state, order.course.phase) if order else None


@pytest.fixture
def shop(path: Path) -> Shop:
    return Shop(path)


def test_a_sound_store_has_all_of_it_already(shop: Shop) -> None:
    shop.sells(1)
    held = asyncio.run(shop.database.run(held_by))
    shop.database.close()
    assert shop.opens() == 0
    assert asyncio.run(shop.database.run(held_by)) == held


def test_what_was_sold_since_the_backup_comes_back(shop: Shop) -> None:
    shop.sells(1)
    shop.backs_up()
    shop.sells(2)
    shop.sells(3, steps=3)
    assert shop.breaks() == 2
    assert [shop.state(number) for number in (1, 2, 3)] == [
        (OrderState.COMPLETED, Phase.DONE), (OrderState.COMPLETED, Phase.DONE),
        (OrderState.BILLED, Phase.PAID),
    ]  # fmt: skip
    attempts = asyncio.run(shop.ledger.attempts(OrderId("order-0002")))
    assert [each.outcome for each in attempts] == [Outcome.APPROVED]
    waiting = asyncio.run(shop.outbox.waiting())
    assert [each.state for each in waiting if each.order_id == "order-0003"] == ["placed", "billed"]
    assert asyncio.run(shop.ledger.faults()) == ()
    assert asyncio.run(shop.ledger.take_number()) == 4


def test_a_payment_of_the_gap_is_open_so_that_recovery_asks_the_terminal(shop: Shop) -> None:
    shop.backs_up()
    shop.sells(1, steps=2)
    assert shop.breaks() == 1
    (attempt,) = asyncio.run(shop.ledger.attempts(OrderId("order-0001")))
    assert attempt.outcome is None
    assert [order.id for order in asyncio.run(shop.ledger.open_orders())] == ["order-0001"]


def test_of_the_last_two_backups_either_will_do(shop: Shop) -> None:
    shop.sells(1)
    shop.backs_up()
    shop.sells(2)
    shop.backs_up()
    shop.sells(3)
    newest = max(shop.folder.glob("*Z"))
    newest.write_bytes(b"\xaa" * 100)
    assert shop.breaks() == 2
    assert [shop.state(number) for number in (1, 2, 3)] == [(OrderState.COMPLETED, Phase.DONE)] * 3


def test_it_may_happen_again_before_the_next_backup(shop: Shop) -> None:
    shop.backs_up()
    shop.sells(1)
    for _ in range(3):
        assert shop.breaks() == 1
        assert shop.state(1) == (OrderState.COMPLETED, Phase.DONE)
    shop.sells(2)
    assert shop.breaks() == 2


def test_one_that_does_not_fit_keeps_none_of_the_others_away(shop: Shop) -> None:
    shop.backs_up()
    shop.sells(1)
    shop.sells(2)
    content = shop.carbon.file.read_bytes()
    lines = [line.partition(b" ")[2] for line in content.split(b"\n") if line.strip(b"\0")]
    strange = [line.replace(b'"dining":"', b'"dining":"un') for line in lines]
    mixed = [*strange[:4], b'{"of another": "program"}', *lines[4:]]
    sums = [hashlib.sha256(line).hexdigest()[:16].encode() for line in mixed]
    shop.carbon.file.write_bytes(b"".join(b"%s %s\n" % pair for pair in zip(sums, mixed, strict=True)))
    assert shop.breaks() == 1
    assert shop.state(1) is None
    assert shop.state(2) == (OrderState.COMPLETED, Phase.DONE)
