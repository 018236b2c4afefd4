"""What must hold whatever a guest, the network, the reader or the disk does."""

import logging
from dataclasses import replace
from typing import Any

from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.order import Order, OrderState
from kiosk.domain.payment import Outcome
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Trouble
from kiosk.domain.visit import MOVES, QuoteState, Stage, Visit
from kiosk.sandbox.running import RunningSandbox
from kiosk.store.outbox import SqliteOutbox
from tests.journeys.hurry import OwnReader
from tests.journeys.wandering import PEOPLE
from tests.walk import QUICK, Walk


class Watchman:
    """Looks at every snapshot and, after each step, at what is under way. `broken` should stay empty."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._stage = walk.visit.stage
        self._sign = walk.snapshot.closed_for
        self.broken: list[str] = []
        walk.attendant.listen(self._seen)

    def _seen(self, snapshot: Snapshot) -> None:
        visit, before, sign = snapshot.visit, self._stage, self._sign
        self._stage, self._sign = visit.stage, snapshot.closed_for
        if visit.stage not in {before, *MOVES[before]} and not _is_settled(before, sign, visit):
            self.broken.append(f"moved from {before} to {visit.stage}")
        self.broken += [f"{wrong}: {visit}" for wrong, is_so in _of_snapshot(snapshot).items() if is_so]

    def look(self) -> None:
        """Whoever waits waits for something that runs."""
        is_running, visit = self._walk.attendant.safe.is_running, self._walk.visit
        for wrong, is_so in _of_waiting(self._walk).items():
            if is_so:
                self.broken.append(f"{wrong}: {visit}")
        for name in ("dispatch", "watch", "scanner", "terminal"):
            if not is_running(name) and not is_running("opening"):
                self.broken.append(f"nobody does {name} any more")


def _is_settled(before: Stage, sign: Trouble | None, visit: Visit) -> bool:
    """Who was sent to the counter because of an order's money may see on the sign that it is paid."""
    number = str(visit.finished.number) if visit.finished else None
    is_back = (before, visit.stage) == (Stage.CLOSED, Stage.DONE)
    return is_back and sign is not None and sign.subject == number


def _of_snapshot(snapshot: Snapshot) -> dict[str, bool]:
    visit, totals = snapshot.visit, snapshot.totals
    return {
        "an impossible discount": not 0 <= totals.discount.cents <= totals.subtotal.cents,
        "a negative tax": totals.tax.cents < 0,
        "a wrong subtotal": totals.subtotal != visit.basket.subtotal,
        "a wrong total": totals.total != totals.subtotal - totals.discount + totals.tax + totals.tip,
        "a tip that nobody chose": bool(totals.tip) and not visit.tip_percent,
        "a discount of nothing": bool(totals.discount) and visit.redemption is None,
        "a reward of nobody": visit.redemption is not None and visit.member is None,
        "something of a guest stays": visit.is_over and _bare(visit) != Visit(stage=visit.stage),
        "an idle question to nobody": visit.is_over and snapshot.idle_left_s is not None,
        "too many tries": visit.signing_in.tries > QUICK.most_tries,
    }


def _of_waiting(walk: Walk) -> dict[str, bool]:
    visit, guests = walk.visit, walk.attendant.guests.is_running
    is_paying, stage = visit.stage is Stage.PAY, visit.stage
    return {
        "at the pay screen without a sale": is_paying and not _is_about_money(walk),
        "a payment away from its screen": is_paying is (visit.paying is None),
        "looking for nobody": visit.signing_in.is_looking and not guests("sign in"),
        "asking for no quote": visit.quote_state is QuoteState.ASKING and not guests("quote"),
        "closed for no reason": stage is Stage.CLOSED and walk.snapshot.closed_for is None,
        "done without a number": (stage is Stage.DONE) is (visit.finished is None),
        "an item sheet without an item": (stage is Stage.ITEM) is (visit.open_item is None),
    }


def _bare(visit: Visit) -> Visit:
    """A passer-by may choose a language and hold up a code that is none."""
    return replace(visit, language="en", trouble=None)


async def at_rest(walk: Walk, reader: OwnReader) -> list[str]:
    """What is wrong once everything is healed and drained."""
    assert walk.sandbox is not None
    orders = await walk.house.ledger.recent(999)
    wrong = [*reader.flaws]
    wrong += [f"report {each.id} still waits" for each in await walk.house.outbox.waiting()]
    wrong += [f"report {each.id} is set aside" for each in await SqliteOutbox(walk.database).parked()]
    wrong += await _of_tokens(walk)
    for order in orders:
        wrong += _of_order(order, reader)
        wrong += _of_money(order, reader, [row.outcome for row in await walk.house.ledger.attempts(order.id)])
    wrong += _at_thanx(walk, {order.id: order for order in orders})
    return wrong


async def _of_tokens(walk: Walk) -> list[str]:
    """Nobody is at the kiosk and nothing waits: whoever signs in next needs a new token."""
    assert walk.sandbox is not None
    wrong = []
    for person in PEOPLE:
        before = _minted(walk.sandbox)
        await walk.house.loyalty.member(Identifier(IdentifiedBy.USER_ID, person))
        if _minted(walk.sandbox) == before:
            wrong.append(f"the token of {person} was kept")
    return wrong


def _minted(sandbox: RunningSandbox) -> int:
    return len([call for call in sandbox.journal() if call["path"].endswith("token")])


def _of_order(order: Order, reader: OwnReader) -> list[str]:
    ends = (OrderState.BILLED, OrderState.COMPLETED, OrderState.VOIDED)
    wrong = [] if order.state in ends else [f"{order.id} ended as {order.state}"]
    if order.state is not OrderState.BILLED and order.member_id is not None:
        wrong.append(f"{order.id} still names its member")
    paid = order.payment.amount if order.payment else None
    if order.state in ends[:2] and (paid or order.totals.total) != order.totals.total:
        wrong.append(f"{order.id} was paid {paid} of {order.totals}")
    return wrong


def _of_money(order: Order, reader: OwnReader, outcomes: list[Outcome | None]) -> list[str]:
    kept = reader.unreturned(order.id)
    is_sold = order.state in (OrderState.BILLED, OrderState.COMPLETED) and bool(order.totals.total)
    due = [order.totals.total] if is_sold else []
    wrong = [] if kept == due else [f"{order.id} {order.state} kept {kept}"]
    if None in outcomes:
        wrong.append(f"{order.id} has an attempt without an end")
    return wrong


def _at_thanx(walk: Walk, orders: dict[str, Order]) -> list[str]:
    assert walk.sandbox is not None
    state, wrong = walk.sandbox.world.state, []
    for basket in state.baskets.values():
        if basket.state == "placed":
            wrong.append(f"basket {basket.id} stays placed")
        if basket.state != "checkout" and basket.id not in orders:
            wrong.append(f"basket {basket.id} is nobody's order")
    for person in state.people:
        locked = [reward.id for reward in person.rewards if reward.state == "pending_use"]
        wrong += [f"{person.user_id}'s {reward} stays locked" for reward in locked]
    bodies: dict[tuple[str, str], dict[str, Any]] = {}
    for call in walk.sandbox.journal():
        if call["path"].endswith("baskets"):
            wrong += _of_body(call["body"], orders, bodies)
    return wrong


def _of_body(
    body: dict[str, Any], orders: dict[str, Order], bodies: dict[tuple[str, str], dict[str, Any]]
) -> list[str]:
    key, wrong = (body["id"], body["state"]), []
    if len(body["rewards"]) + len(body["points_products"]) > 1:
        wrong.append(f"{key} redeems twice")
    if body["state"] != "checkout" and bodies.setdefault(key, body) != body:
        wrong.append(f"{key} was told in two ways")
    payments = body.get("payments") or []
    if body["state"] != "billed":
        return [*wrong, f"{key} is paid"] if payments else wrong
    order = orders.get(body["id"])
    due = order.totals.eligible.dollars if order else None
    if [payment["amount"] for payment in payments] != [due]:
        wrong.append(f"{key} is billed {payments} instead of {due}")
    return wrong


_CALLS = frozenset({"look after this order", "a payment is in doubt"})


def errors_told(records: list[logging.LogRecord], *, is_disk_excused: bool) -> list[str]:
    """Faults in the log; a disk that failed may be told, and what staff are called for is no fault."""
    told = [record for record in records if record.levelno >= logging.ERROR]
    told = [record for record in told if record.getMessage() not in _CALLS]
    if is_disk_excused:
        told = [record for record in told if getattr(record, "code", "") != "store_failed"]
        told = [record for record in told if record.getMessage() != "keys not destroyed"]
    return [f"{record.getMessage()}: {record.exc_info and record.exc_info[1]!r}" for record in told]


def _is_about_money(walk: Walk) -> bool:
    """A sale, or a doubt that is settled before the doors open again."""
    return walk.attendant.safe.is_running("sale") or walk.attendant.safe.is_running("opening")
