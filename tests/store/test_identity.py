import asyncio
import random
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.course import Phase
from kiosk.domain.member import MemberId
from kiosk.domain.order import Order, OrderId, OrderState
from kiosk.ports import Change
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from tests.builders import MEMBER, NOON, a_paid_order, an_order
from tests.clock import TurnedClock

ORDER = OrderId("order-1")


def _commit(ledger: SqliteLedger, *orders: Order) -> None:
    """Each order with a report of its state."""

    async def all_of_them() -> None:
        for order in orders:
            await ledger.commit(Change(order, order.state, ((order.state, b"{}"),)))

    asyncio.run(all_of_them())


def _send(outbox: SqliteOutbox) -> None:
    """What is next has been sent, and nobody knows what came of it."""
    due = asyncio.run(outbox.next_due(NOON))
    assert due is not None
    assert asyncio.run(outbox.sending(due))


def _deliver_all(outbox: SqliteOutbox) -> None:
    async def deliver() -> None:
        while due := await outbox.next_due(NOON):
            await outbox.delivered(due)

    asyncio.run(deliver())


def _member(ledger: SqliteLedger) -> MemberId | None:
    order = asyncio.run(ledger.order(ORDER))
    assert order is not None
    return order.member_id


def _keys(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*.key"))


def _bytes(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(path.parent.iterdir()))


def test_the_member_is_known_while_a_report_may_still_come(
    ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    _commit(ledger, an_order(), a_paid_order())
    _deliver_all(outbox)
    assert _member(ledger) == MEMBER


@pytest.mark.parametrize("last", [OrderState.COMPLETED, OrderState.REFUNDED])
def test_the_last_report_of_a_sale_makes_the_store_forget(
    ledger: SqliteLedger, outbox: SqliteOutbox, last: OrderState
) -> None:
    _commit(ledger, an_order(), a_paid_order(), a_paid_order().moving_to(last))
    assert _member(ledger) == MEMBER
    _deliver_all(outbox)
    assert _member(ledger) is None


def test_a_voided_order_is_forgotten_when_that_is_acknowledged(
    ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    _commit(ledger, an_order())
    _send(outbox)
    _commit(ledger, an_order().moving_to(OrderState.VOIDED))
    assert _member(ledger) == MEMBER
    _deliver_all(outbox)
    assert _member(ledger) is None


def test_an_order_that_thanx_never_heard_of_is_forgotten_as_soon_as_it_is_voided(
    ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    _commit(ledger, an_order(), an_order().moving_to(OrderState.VOIDED))
    assert _member(ledger) is None
    assert asyncio.run(outbox.waiting()) == ()


def test_who_waits_too_long_is_forgotten_and_what_waits_is_for_staff(
    ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    _commit(ledger, an_order())
    asyncio.run(outbox.forget_older(NOON, NOON))
    assert _member(ledger) == MEMBER
    asyncio.run(outbox.forget_older(NOON + timedelta(seconds=1), NOON))
    assert _member(ledger) is None
    assert [(each.state, each.member_id) for each in asyncio.run(outbox.parked())] == [("placed", None)]


def test_a_refund_that_comes_days_later_is_told_all_the_same(
    ledger: SqliteLedger, outbox: SqliteOutbox, clock: TurnedClock
) -> None:
    done = a_paid_order().moving_to(OrderState.COMPLETED)
    _commit(ledger, an_order(), a_paid_order(), done)
    _deliver_all(outbox)
    clock.turn(timedelta(days=7).total_seconds())
    _commit(ledger, done.moving_to(OrderState.REFUNDED))
    asyncio.run(outbox.forget_older(clock.now() - timedelta(hours=72), clock.now() - timedelta(hours=4)))
    assert [each.member_id for each in asyncio.run(outbox.waiting())] == [MEMBER]


def test_who_never_collects_is_forgotten_once_all_is_delivered(
    ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    served = a_paid_order().following(phase=Phase.SERVED)
    _commit(ledger, an_order(), served)
    asyncio.run(outbox.forget_older(NOON, NOON + timedelta(hours=1)))
    assert _member(ledger) == MEMBER
    _deliver_all(outbox)
    asyncio.run(outbox.forget_older(NOON, NOON + timedelta(hours=1)))
    assert _member(ledger) is None


def test_an_order_that_was_forgotten_is_known_again_only_with_something_to_tell(
    ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    done = a_paid_order().moving_to(OrderState.COMPLETED)
    _commit(ledger, an_order(), a_paid_order(), done)
    _deliver_all(outbox)
    asyncio.run(ledger.commit(Change(done, "looked at")))
    assert _member(ledger) is None
    _commit(ledger, done.moving_to(OrderState.REFUNDED))
    assert _member(ledger) == MEMBER
    _deliver_all(outbox)
    assert _member(ledger) is None


def test_an_order_that_was_refused_and_voided_at_once_is_forgotten(ledger: SqliteLedger) -> None:
    _commit(ledger, an_order())
    refused = Change(
        an_order().moving_to(OrderState.VOIDED), "reward refused", delivered=(OrderState.PLACED,)
    )
    asyncio.run(ledger.commit(refused))
    assert _member(ledger) is None


def test_a_parked_report_keeps_its_member(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _commit(ledger, an_order())
    _send(outbox)
    _commit(ledger, an_order().moving_to(OrderState.VOIDED))
    asyncio.run(outbox.park(asyncio.run(outbox.waiting())[0], "loyalty_refused"))
    _deliver_all(outbox)
    assert _member(ledger) == MEMBER


def test_a_member_who_is_needed_cannot_be_deleted(ledger: SqliteLedger, database: Database) -> None:
    _commit(ledger, an_order())
    with pytest.raises(Contradiction, match="still needs its member"):
        asyncio.run(database.rows("DELETE FROM identity"))


def test_nothing_personal_is_left_in_any_file(
    path: Path, ledger: SqliteLedger, outbox: SqliteOutbox, database: Database
) -> None:
    keys = [f"order-{number}" for number in range(1, 61)]
    members = {key: MemberId(f"wroeiu{key.removeprefix('order-'):0>8}") for key in keys}
    for key in keys:
        paid = a_paid_order(key, member_id=members[key])
        _commit(ledger, an_order(key, member_id=members[key]), paid, paid.moving_to(OrderState.COMPLETED))
    assert len(_keys(path)) == 1
    assert b"wroeiu" not in _bytes(path)
    random.Random(7).shuffle(keys)
    for key in keys:
        for each in asyncio.run(outbox.waiting()):
            if each.order_id == key:
                asyncio.run(outbox.delivered(each))
    assert b"wroeiu" not in _bytes(path)
    assert _keys(path) == []
    database.close()
    assert b"wroeiu" not in _bytes(path)


def test_the_bytes_of_the_box_are_gone_with_it(
    path: Path, ledger: SqliteLedger, outbox: SqliteOutbox, database: Database
) -> None:
    _commit(ledger, an_order(), a_paid_order(), a_paid_order().moving_to(OrderState.COMPLETED))
    ((box,),) = asyncio.run(database.rows("SELECT box FROM identity"))
    assert box[20:] in _bytes(path)
    _deliver_all(outbox)
    assert box[20:] not in _bytes(path)
    assert box[:20] not in _bytes(path)


def test_without_its_key_nobody_knows_whose_it_was(
    path: Path, ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    _commit(ledger, an_order())
    for key in _keys(path):
        key.unlink()
    assert _member(ledger) is None
    assert [each.member_id for each in asyncio.run(outbox.waiting())] == [None]


def test_a_key_that_a_stop_left_behind_is_destroyed_at_the_next_start(
    path: Path, ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    _commit(ledger, an_order())
    (needed,) = _keys(path)
    left = path.with_name(f"{path.name}.{'ab' * 8}.key")
    left.write_bytes(b"k" * 32)
    asyncio.run(outbox.begin())
    assert _keys(path) == [needed]
