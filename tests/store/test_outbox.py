import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.order import Order, OrderId, OrderState
from kiosk.ports import Change, Ledger, Outgoing
from kiosk.store.database import Database
from kiosk.store.faults import Contradiction
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from tests.builders import MEMBER, NOON, a_paid_order, an_order

PLACED, BILLED, COMPLETED = OrderState.PLACED, OrderState.BILLED, OrderState.COMPLETED


def _sell(ledger: Ledger, key: str, *states: OrderState) -> None:
    """An order that came as far as the last of the states, with a report for each of them."""
    paid = a_paid_order(key)
    steps: dict[OrderState, Order] = {
        PLACED: an_order(key),
        BILLED: paid,
        COMPLETED: paid.moving_to(COMPLETED),
        OrderState.VOIDED: an_order(key).moving_to(OrderState.VOIDED),
        OrderState.REFUNDED: paid.moving_to(OrderState.REFUNDED),
    }
    for state in states:
        body = f"{key} {state}".encode()
        asyncio.run(ledger.commit(Change(steps[state], state, ((state, body),))))


def _due(outbox: SqliteOutbox, after_s: float = 0) -> Outgoing:
    due = asyncio.run(outbox.next_due(NOON + timedelta(seconds=after_s)))
    assert due is not None
    return due


def _drain(outbox: SqliteOutbox) -> list[str]:
    sent = []
    while due := asyncio.run(outbox.next_due(NOON)):
        asyncio.run(outbox.sending(due))
        asyncio.run(outbox.delivered(due))
        sent.append(due.body.decode())
    return sent


def test_a_report_waits_with_all_that_its_delivery_needs(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED)
    assert asyncio.run(outbox.waiting()) == (_due(outbox),)
    assert replace(_due(outbox), id=0) == Outgoing(0, "a", PLACED, b"a placed", MEMBER, ordered_at=NOON)  # type: ignore[arg-type]


def test_a_basket_is_reported_in_order(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED, BILLED, COMPLETED)
    assert _drain(outbox) == ["a placed", "a billed", "a completed"]
    assert asyncio.run(outbox.waiting()) == ()


def test_across_baskets_what_gives_back_comes_first(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "done", PLACED, BILLED, COMPLETED)
    _sell(ledger, "paid", PLACED, BILLED)
    _sell(ledger, "stopped", PLACED)
    _sell(ledger, "returned", PLACED, BILLED, OrderState.REFUNDED)
    for state, keys in ((PLACED, ("done", "paid", "stopped", "returned")), (BILLED, ("done", "returned"))):
        for each in asyncio.run(outbox.waiting()):
            if each.state is state and each.order_id in keys:
                assert asyncio.run(outbox.sending(each))
                asyncio.run(outbox.delivered(each))
    _sell(ledger, "stopped", OrderState.VOIDED)
    _sell(ledger, "new", PLACED)
    expected = ["stopped voided", "returned refunded", "paid billed", "new placed", "done completed"]
    assert _drain(outbox) == expected


def test_one_that_never_succeeds_cannot_starve_the_others(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED)
    _sell(ledger, "b", PLACED)
    seen = []
    for _ in range(4):
        seen.append(_due(outbox).order_id)
        asyncio.run(outbox.sending(_due(outbox)))
    assert seen == ["a", "b", "a", "b"]


def test_sending_is_remembered_before_the_answer(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED)
    asyncio.run(outbox.sending(_due(outbox)))
    assert (_due(outbox).attempts, _due(outbox).maybe_sent) == (1, True)


def test_a_postponed_report_holds_its_basket_until_its_time(
    ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    _sell(ledger, "a", PLACED, BILLED)
    asyncio.run(outbox.postpone(_due(outbox), NOON + timedelta(seconds=90), "loyalty_slow"))
    assert asyncio.run(outbox.next_due(NOON + timedelta(seconds=89))) is None
    assert _due(outbox, 90).state is PLACED
    assert _due(outbox, 90).not_before == NOON + timedelta(seconds=90)
    assert len(asyncio.run(outbox.waiting())) == 2


def test_a_parked_report_waits_for_staff_and_its_basket_behind_it(
    ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    _sell(ledger, "a", PLACED, BILLED)
    _sell(ledger, "b", PLACED)
    asyncio.run(outbox.park(_due(outbox), "loyalty_refused"))
    assert _drain(outbox) == ["b placed"]
    assert [each.body for each in asyncio.run(outbox.parked())] == [b"a placed"]
    assert [each.body for each in asyncio.run(outbox.waiting())] == [b"a billed"]


def test_a_delivered_report_is_never_touched_again(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED)
    due = _due(outbox)
    asyncio.run(outbox.delivered(due))
    assert not asyncio.run(outbox.sending(due))
    asyncio.run(outbox.postpone(due, NOON, "late"))
    asyncio.run(outbox.park(due, "late"))
    with pytest.raises(Contradiction, match="is delivered"):
        asyncio.run(outbox.resume(due))
    assert asyncio.run(outbox.parked()) == ()
    assert asyncio.run(outbox.waiting()) == ()


@pytest.mark.parametrize("attack", ["UPDATE outbox SET body = x'00'", "DELETE FROM outbox"])
def test_nothing_is_dropped_and_no_body_changes(
    ledger: SqliteLedger, database: Database, attack: str
) -> None:
    _sell(ledger, "a", PLACED)
    with pytest.raises(Contradiction, match="never"):
        asyncio.run(database.rows(attack))


def test_what_waits_still_waits_after_a_restart(path: Path, ledger: SqliteLedger, database: Database) -> None:
    outbox = SqliteOutbox(database)
    _sell(ledger, "a", PLACED, BILLED)
    asyncio.run(outbox.sending(_due(outbox)))
    before = asyncio.run(outbox.waiting())
    database.close()
    again = Database.open(path)
    assert asyncio.run(SqliteOutbox(again).waiting()) == before
    again.close()


def test_a_report_has_one_body(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED)
    _sell(ledger, "a", PLACED)
    with pytest.raises(Contradiction, match="a was already reported placed with other words"):
        asyncio.run(ledger.commit(Change(an_order("a"), "placed", ((PLACED, b"other"),))))
    assert [each.body for each in asyncio.run(outbox.waiting())] == [b"a placed"]


def test_only_what_waits_can_be_delivered(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED)
    with pytest.raises(Contradiction, match="a has no report billed"):
        asyncio.run(outbox.delivered(replace(_due(outbox), state=BILLED)))


def test_a_fenced_basket_waits_with_every_other_state(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED, BILLED)
    fence = [(OrderId("a"), PLACED)]
    due = asyncio.run(outbox.next_due(NOON, fence))
    assert due is not None
    assert due.state is PLACED
    asyncio.run(outbox.delivered(due))
    assert asyncio.run(outbox.next_due(NOON, fence)) is None
    assert asyncio.run(outbox.next_due(NOON, [(OrderId("b"), PLACED)])) == _due(outbox)


def test_a_void_waits_for_no_fence_and_overtakes_what_was_not_taken(
    ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    _sell(ledger, "a", PLACED)
    asyncio.run(outbox.sending(_due(outbox)))
    _sell(ledger, "a", OrderState.VOIDED)
    assert [each.state for each in asyncio.run(outbox.waiting())] == [OrderState.VOIDED]
    due = asyncio.run(outbox.next_due(NOON, [(OrderId("a"), PLACED)]))
    assert due is not None
    assert due.state is OrderState.VOIDED


def test_a_claimed_basket_is_left_to_who_claimed_it(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED)
    assert asyncio.run(outbox.next_due(NOON, (), [OrderId("a")])) is None


def test_what_was_on_its_way_when_the_kiosk_stopped_has_no_answer(
    ledger: SqliteLedger, outbox: SqliteOutbox
) -> None:
    _sell(ledger, "a", PLACED, BILLED)
    _sell(ledger, "b", PLACED)
    assert asyncio.run(outbox.begin()) == ()
    asyncio.run(outbox.sending(_due(outbox)))
    assert asyncio.run(outbox.begin()) == (("a", PLACED),)
    assert _due(outbox).state is PLACED
    assert [each.is_unknown for each in asyncio.run(outbox.waiting())] == [True, False, False]
    asyncio.run(outbox.delivered(asyncio.run(outbox.waiting())[0]))
    # Its next state still waits: what had no answer may still land.
    assert asyncio.run(outbox.begin()) == (("a", PLACED),)


def test_an_answer_ends_the_doubt_unless_it_was_lost(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED)
    asyncio.run(outbox.sending(_due(outbox)))
    asyncio.run(outbox.postpone(_due(outbox), NOON, "loyalty_slow"))
    assert asyncio.run(outbox.begin()) == ()
    asyncio.run(outbox.postpone(_due(outbox), NOON, "loyalty_down", is_unknown=True))
    asyncio.run(outbox.postpone(_due(outbox), NOON, "loyalty_slow", was_refused=True))
    assert asyncio.run(outbox.begin()) == (("a", PLACED),)
    assert (_due(outbox).is_unknown, _due(outbox).refusals) == (True, 1)


def test_a_clock_that_was_wrong_holds_nothing_back(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED)
    asyncio.run(outbox.postpone(_due(outbox), NOON + timedelta(hours=2), "loyalty_slow"))
    assert _due(outbox).state is PLACED


def test_what_staff_have_mended_is_sent_again(ledger: SqliteLedger, outbox: SqliteOutbox) -> None:
    _sell(ledger, "a", PLACED)
    asyncio.run(outbox.park(_due(outbox), "loyalty_refused"))
    asyncio.run(outbox.resume(asyncio.run(outbox.parked())[0]))
    assert _due(outbox).state is PLACED


def test_whom_nobody_can_credit_is_forgotten_with_all_that_waits(
    ledger: SqliteLedger, outbox: SqliteOutbox, database: Database
) -> None:
    _sell(ledger, "a", PLACED, BILLED)
    asyncio.run(outbox.give_up(OrderId("a"), "uncredited"))
    # A second time is harmless.
    asyncio.run(outbox.give_up(OrderId("a"), "uncredited"))
    assert asyncio.run(outbox.waiting()) == ()
    assert asyncio.run(database.rows("SELECT count(*) FROM identity")) == [(0,)]
    assert asyncio.run(database.rows("SELECT DISTINCT status, why FROM outbox")) == [("done", "uncredited")]
