"""The accounts of both sides laid beside each other: the kiosk's store, Thanx, the terminal, the kitchen."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import apsw

from tests.e2e.outside import Outside
from tests.guests import INVITED

_ENDED = {"billed", "completed", "refunded", "voided"}
_PAID = {"billed", "completed"}


class Accounts:
    """What the store holds once all is settled, read without the kiosk."""

    def __init__(self, store: Path) -> None:
        connection = apsw.Connection(str(store), flags=apsw.SQLITE_OPEN_READONLY)
        self.is_sound = connection.pragma("integrity_check") == "ok"
        self.orders: dict[str, str] = dict(_pairs(connection, "SELECT id, state FROM orders"))
        self.free: set[str] = {
            key
            for (key,) in connection.execute(
                "SELECT id FROM orders WHERE json_extract(CAST(document AS TEXT), '$.payment') IS NULL"
            )
        }
        self.attempts: dict[str, tuple[str, str | None]] = {
            key: (order_id, outcome)
            for key, order_id, outcome in connection.execute("SELECT id, order_id, outcome FROM attempts")
        }
        self.reports = connection.execute("SELECT order_id, state, status FROM outbox").fetchall()
        self.members = connection.execute("SELECT count(*) FROM identity").get
        connection.close()


def _pairs(connection: apsw.Connection, query: str) -> list[tuple[str, str]]:
    return [(str(key), str(value)) for key, value in connection.execute(query)]


def faults(around: Outside, store: Path) -> list[str]:
    """Every broken law (reliability 1.4), in words; empty when there is none."""
    accounts = Accounts(store)
    found = [] if accounts.is_sound else ["the store is damaged"]
    found += _of_charges(around, accounts)
    found += _of_baskets(around, accounts)
    found += _of_rewards(around)
    found += _of_tickets(around, accounts)
    if accounts.members:
        found.append(f"{accounts.members} members are still remembered")
    return found


def _of_charges(around: Outside, accounts: Accounts) -> Iterator[str]:
    """I1, I2, I3: each charge was written down before, and is one order's that was billed, or given back."""
    kept: Counter[str] = Counter()
    for service_id in {key for category, key in around.reader.received if category == "Payment"}:
        if service_id not in accounts.attempts:
            yield f"payment {service_id} was never written down"
    for service_id, deed in around.reader._deeds.items():
        if deed.taken is None or service_id not in accounts.attempts:
            continue
        order_id, outcome = accounts.attempts[service_id]
        if deed.given_back == deed.taken.cents:
            continue
        kept[order_id] += 1
        if outcome != "approved" or accounts.orders[order_id] not in _PAID:
            yield f"order {order_id} is {accounts.orders[order_id]}, but its card was charged"
    yield from (
        f"order {order_id} was charged {count} times" for order_id, count in kept.items() if count > 1
    )
    for order_id, state in accounts.orders.items():
        if state not in _ENDED:
            yield f"order {order_id} stays {state}"
        if state in _PAID and not kept[order_id] and order_id not in accounts.free:
            yield f"order {order_id} is {state}, but no card was charged"


def _of_baskets(around: Outside, accounts: Accounts) -> Iterator[str]:
    """I4, I6, I7: what Thanx knows of a basket is what the store says, told in order and in one way."""
    for basket in around.sandbox.world.state.baskets.values():
        if basket.state == "checkout":
            continue
        if basket.id not in accounts.orders:
            yield f"basket {basket.id} is {basket.state} at Thanx and unknown here"
        elif basket.state != accounts.orders[basket.id]:
            yield f"basket {basket.id} is {basket.state} at Thanx and {accounts.orders[basket.id]} here"
    told: dict[tuple[str, str], object] = {}
    for call in around.sandbox.journal():
        if call["state"] in (None, "checkout"):
            continue
        if told.setdefault((call["basket_id"], call["state"]), call["body"]) != call["body"]:
            yield f"basket {call['basket_id']} was told {call['state']} in two ways"
        if call["status"] == 400 and call["state"] != "voided":
            yield f"basket {call['basket_id']}: {call['state']} was refused"
    yield from (
        f"report {order_id} {state} is {status}"
        for order_id, state, status in accounts.reports
        if status != "done"
    )


def _of_rewards(around: Outside) -> Iterator[str]:
    """I9: available, or used by exactly one order that was billed; none locked."""
    users = Counter(
        basket.reward_id for basket in around.sandbox.world.state.baskets.values() if basket.state in _PAID
    )
    for person in around.sandbox.world.state.people:
        if not person.user_id.startswith(INVITED):
            continue
        for reward in person.rewards:
            if reward.from_product is None and reward.state not in ("available", "used"):
                yield f"reward {reward.id} is {reward.state}"
            if reward.state == "used" and users[reward.id] != 1:
                yield f"reward {reward.id} is used by {users[reward.id]} orders"


def _of_tickets(around: Outside, accounts: Accounts) -> Iterator[str]:
    """I13: what was paid is cooked; the kitchen knows a ticket that comes twice by its key."""
    cooked = {ticket["webhook-id"] for ticket in around.tickets}
    for order_id, state in accounts.orders.items():
        if state in _PAID and order_id not in cooked:
            yield f"order {order_id} is paid and nobody cooks it"
        if state == "voided" and order_id in cooked:
            yield f"order {order_id} is cooked and not paid"
