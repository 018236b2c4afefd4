import asyncio
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.course import Duty
from kiosk.domain.member import MemberId
from kiosk.domain.money import Money
from kiosk.domain.order import IllegalMove, Order, OrderId, OrderState, Redemption
from kiosk.domain.payment import Attempt, AttemptId, Outcome
from kiosk.domain.trouble import Outage
from kiosk.ports import Change, Event, Ledger
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from tests.builders import NOON, a_basket, a_group, a_paid_order, a_reward, an_item, an_order
from tests.clock import TurnedClock

_ROOT = Path(__file__).resolve().parents[2]


def _commit(
    ledger: Ledger, order: Order, event: str = "placed", *reports: OrderState, **parts: object
) -> None:
    bodies = tuple((state, f"{order.id} {state}".encode()) for state in reports)
    change = replace(Change(order, event, bodies), **parts)  # type: ignore[arg-type]
    asyncio.run(ledger.commit(change))


def _held(ledger: Ledger, key: str = "order-1") -> Order:
    order = asyncio.run(ledger.order(OrderId(key)))
    assert order is not None
    return order


def _attempt(outcome: Outcome | None = None, **parts: object) -> Attempt:
    attempt = Attempt(AttemptId("A000000001"), "order-1", Money(1285), outcome)
    return replace(attempt, **parts)  # type: ignore[arg-type]


def test_numbers_count_to_999_and_start_again(ledger: SqliteLedger) -> None:
    async def take() -> list[int]:
        return [await ledger.take_number() for _ in range(1_001)]

    assert asyncio.run(take()) == [*range(1, 1_000), 1, 2]


def test_an_order_comes_back_exactly_as_it_was(ledger: SqliteLedger) -> None:
    burger = an_item(groups=(a_group(),))
    basket = a_basket(burger).adding(burger, frozenset({burger.groups[0].options[0].id}), 2)
    order = a_paid_order("order-1", basket, redemption=Redemption.of(a_reward(value=Decimal("2.50"))))
    _commit(ledger, order, "billed")
    assert _held(ledger) == order


def test_an_order_that_nobody_placed_is_none(ledger: SqliteLedger) -> None:
    assert asyncio.run(ledger.order(OrderId("order-9"))) is None


def test_open_orders_are_those_that_are_not_at_their_end_and_recent_ones_the_newest(
    ledger: SqliteLedger,
) -> None:
    for number in range(1, 5):
        _commit(ledger, an_order(f"order-{number}", number=number))
    _commit(ledger, an_order("order-2", number=2).moving_to(OrderState.VOIDED), "voided")
    paid = a_paid_order("order-3", number=3)
    _commit(ledger, paid, "billed")
    assert [order.id for order in asyncio.run(ledger.open_orders())] == ["order-1", "order-3", "order-4"]
    _commit(ledger, paid.moving_to(OrderState.COMPLETED), "handed over")
    assert [order.id for order in asyncio.run(ledger.open_orders())] == ["order-1", "order-4"]
    assert [order.number for order in asyncio.run(ledger.recent(3))] == [4, 3, 2]


def test_events_tell_the_history_in_order(ledger: SqliteLedger, clock: TurnedClock) -> None:
    _commit(ledger, an_order())
    clock.turn(90)
    _commit(ledger, an_order().moving_to(OrderState.VOIDED), "voided", detail="declined")
    assert asyncio.run(ledger.events(OrderId("order-1"))) == (
        Event(NOON, "placed", OrderState.PLACED),
        Event(NOON + timedelta(seconds=90), "voided", OrderState.VOIDED, "declined"),
    )


def test_events_are_never_changed_or_deleted(ledger: SqliteLedger, database: Database) -> None:
    _commit(ledger, an_order())
    for attack in ("UPDATE events SET detail = 'other'", "DELETE FROM events"):
        with pytest.raises(Contradiction, match="never"):
            asyncio.run(database.rows(attack))


def test_an_attempt_is_written_before_its_outcome(ledger: SqliteLedger) -> None:
    _commit(ledger, an_order(), "attempt started", attempt=_attempt())
    assert asyncio.run(ledger.attempts(OrderId("order-1"))) == (_attempt(),)
    _commit(ledger, an_order(), "attempt unknown", attempt=_attempt(Outcome.UNKNOWN))
    _commit(ledger, a_paid_order(), "billed", attempt=_attempt(Outcome.APPROVED))
    assert asyncio.run(ledger.attempts(OrderId("order-1"))) == (_attempt(Outcome.APPROVED),)


@pytest.mark.parametrize(
    "other", [_attempt(Outcome.DECLINED), _attempt(Outcome.APPROVED, amount=Money(1)), _attempt()]
)
def test_an_approved_attempt_stays_what_it_was(ledger: SqliteLedger, other: Attempt) -> None:
    _commit(ledger, a_paid_order(), "billed", attempt=_attempt(Outcome.APPROVED))
    with pytest.raises(Contradiction, match="attempt"):
        _commit(ledger, a_paid_order(), "again", attempt=other)
    assert len(asyncio.run(ledger.events(OrderId("order-1")))) == 1


def test_a_move_that_the_states_do_not_allow_is_refused(ledger: SqliteLedger) -> None:
    _commit(ledger, an_order())
    _commit(ledger, an_order().moving_to(OrderState.VOIDED), "voided")
    with pytest.raises(IllegalMove):
        _commit(ledger, a_paid_order(), "billed")
    assert _held(ledger).state is OrderState.VOIDED


def test_a_change_is_written_whole_or_not_at_all(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _commit(ledger, an_order(), "placed", OrderState.PLACED)
    body = (OrderState.PLACED, b"other words")
    with pytest.raises(Contradiction, match="other words"):
        _commit(ledger, a_paid_order(), "billed", reports=(body,), attempt=_attempt(Outcome.APPROVED))
    assert _held(ledger) == an_order()
    assert asyncio.run(ledger.attempts(OrderId("order-1"))) == ()
    assert [each.body for each in asyncio.run(outbox.waiting())] == [b"order-1 placed"]


def test_the_same_report_again_is_harmless(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _commit(ledger, an_order(), "placed", OrderState.PLACED)
    _commit(ledger, an_order(), "placed", OrderState.PLACED)
    assert len(asyncio.run(outbox.waiting())) == 1


def test_a_guests_order_has_nothing_to_report(ledger: SqliteLedger) -> None:
    with pytest.raises(Contradiction, match="guest"):
        _commit(ledger, an_order(member_id=None), "placed", OrderState.PLACED)
    _commit(ledger, an_order(member_id=None))
    assert _held(ledger).member_id is None


def test_what_is_done_once_outside_has_a_line_of_its_own(ledger: SqliteLedger, database: Database) -> None:
    _commit(ledger, a_paid_order(), "billed")
    _commit(ledger, a_paid_order().following(ticket=Duty.BEGUN), "serving")
    _commit(ledger, a_paid_order().following(ticket=Duty.DONE, receipt=Duty.BEGUN), "ticket taken")
    rows = asyncio.run(database.rows("SELECT order_id, kind, key, status FROM effects"))
    assert rows == [("order-1", "ticket", "order-1", "done"), ("order-1", "receipt", "order-1", "begun")]
    for attack in ("DELETE FROM effects", "UPDATE effects SET key = 'other'"):
        with pytest.raises(Contradiction):
            asyncio.run(database.rows(attack))


def test_a_refund_names_the_sale_that_it_gives_back(ledger: SqliteLedger) -> None:
    back = _attempt(id=AttemptId("A000000002"), sale=AttemptId("A000000001"))
    _commit(ledger, a_paid_order(), "billed", attempts=(_attempt(Outcome.APPROVED), back))
    assert asyncio.run(ledger.attempts(OrderId("order-1"))) == (_attempt(Outcome.APPROVED), back)


def test_an_order_keeps_its_member(ledger: SqliteLedger) -> None:
    _commit(ledger, an_order())
    with pytest.raises(Contradiction, match="keeps its member"):
        _commit(ledger, an_order(member_id=MemberId("someoneelse1")))


def test_a_report_can_be_acknowledged_with_the_change(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _commit(ledger, an_order(), "placed", OrderState.PLACED)
    _commit(ledger, an_order(), "locked", delivered=(OrderState.PLACED,))
    assert asyncio.run(outbox.waiting()) == ()
    with pytest.raises(Contradiction, match="no report billed"):
        _commit(ledger, an_order(), "locked", delivered=(OrderState.BILLED,))


def test_a_closed_store_is_an_outage(ledger: SqliteLedger, database: Database) -> None:
    database.close()
    with pytest.raises(Outage):
        _commit(ledger, an_order())


_SELLER = """
import asyncio, sys
from pathlib import Path
from kiosk.domain.order import OrderState
from kiosk.ports import Change
from kiosk.store.database import Database
from kiosk.store.ledger import SqliteLedger
from tests.builders import an_order
from tests.clock import TurnedClock

async def sell(ledger):
    while True:
        number = await ledger.take_number()
        order = an_order(f"order-{number}", number=number)
        await ledger.commit(Change(order, "placed", ((OrderState.PLACED, order.id.encode()),)))
        print(order.id, flush=True)

asyncio.run(sell(SqliteLedger(Database.open(Path(sys.argv[1])), TurnedClock())))
"""


def test_what_was_acknowledged_survives_a_killed_process(path: Path) -> None:
    command = [sys.executable, "-c", _SELLER, str(path)]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as seller:
        assert seller.stdout is not None
        told = [seller.stdout.readline().strip() for _ in range(40)]
        seller.send_signal(signal.SIGKILL)
        told += [line.strip() for line in seller.stdout if line.endswith("\n")]
    assert seller.returncode == -signal.SIGKILL
    database = Database.open(path)
    ledger = SqliteLedger(database, TurnedClock())
    held = {order.id for order in asyncio.run(ledger.open_orders())}
    waiting = {each.order_id for each in asyncio.run(SqliteOutbox(database).waiting())}
    database.close()
    assert "" not in told
    assert held >= set(told)
    assert waiting == held


def test_a_proof_is_a_real_write_that_changes_nothing(ledger: SqliteLedger, database: Database) -> None:
    asyncio.run(ledger.prove())
    asyncio.run(ledger.prove())
    assert asyncio.run(database.rows("SELECT value FROM counters WHERE name = 'proof'")) == [(2,)]
    assert asyncio.run(ledger.take_number()) == 1
    database.close()
    with pytest.raises(Outage):
        asyncio.run(ledger.prove())
