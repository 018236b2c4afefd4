"""Every trouble that the pretend Thanx can make (contract 14.8), and how the three main calls end then."""

from dataclasses import replace
from typing import get_args

import pytest

from kiosk.domain.order import OrderState
from kiosk.sandbox.faults import FaultName
from kiosk.sandbox.running import RunningSandbox
from tests.contract.operations import LOYALTY, Operation
from tests.contract.playing import End, ended
from tests.thanx.desks import Desk, at_desk, settings_of
from tests.thanx.visits import JANE, PLACED, THREE, report

OPERATIONS = {each.name: each for each in LOYALTY}
ALL_WELL = (End.APPLIED, End.APPLIED, End.APPLIED)
GONE = (End.NOT_APPLIED, End.NOT_APPLIED, End.NOT_APPLIED)
DOUBTED = (End.NOT_APPLIED, End.NOT_APPLIED, End.UNKNOWN)
# How the account, a checkout and a report of `placed` end. The account and the checkout only look.
ENDS: dict[str, tuple[End, End, End]] = {
    "latency": ALL_WELL,
    "timeout": DOUBTED,
    # Once: a new token is made, and the same bytes go again.
    "unauthorized": ALL_WELL,
    "too_many": GONE,
    "server_error": DOUBTED,
    "drop_before": DOUBTED,
    "drop_after": DOUBTED,
    # Readings of a discount: never above the basket, never below nothing.
    "zero_discount": ALL_WELL,
    "null_discount": ALL_WELL,
    "number_discount": ALL_WELL,
    "huge_discount": ALL_WELL,
    "changed_id": ALL_WELL,
    # Accounts that lack what they like.
    "unknown_reward_type": ALL_WELL,
    "no_points": ALL_WELL,
    "no_progress": ALL_WELL,
    "null_email": ALL_WELL,
    "null_balance": ALL_WELL,
}
WEBHOOKS = {"webhook_twice", "webhook_lost", "webhook_forged"}


def test_the_table_knows_every_trouble() -> None:
    assert set(ENDS) | WEBHOOKS == set(get_args(FaultName))


@pytest.mark.parametrize("place", range(3), ids=["account", "checkout", "placed"])
@pytest.mark.parametrize("fault", ENDS)
def test_each_trouble_has_its_end(thanx: RunningSandbox, fault: str, place: int) -> None:
    operation = (OPERATIONS["account"], OPERATIONS["checkout"], OPERATIONS["placed"])[place]
    more = {"seconds": 0.05} if fault == "latency" else {}
    thanx.fault(fault, path=operation.path, **more)
    settings = replace(settings_of(thanx), deadline_s=0.6 if fault == "timeout" else 8)

    async def scene(desk: Desk) -> End:
        return _doubtful(operation, await ended(operation, desk))

    assert at_desk(settings, scene) is ENDS[fault][place]


@pytest.mark.parametrize("fault", ["drop_after", "timeout", "server_error"])
@pytest.mark.parametrize("state", [OrderState.PLACED, OrderState.BILLED])
def test_an_answer_lost_after_it_was_done_is_found_by_asking_again(
    thanx: RunningSandbox, fault: str, state: OrderState
) -> None:
    """The reward is locked or used once, the points come once, whatever became of the answer."""
    seconds = {"seconds": 5.0} if fault == "timeout" else {}
    thanx.fault(fault, state=state.value, **({} if fault == "drop_after" else {"after": True}), **seconds)
    paid = replace(report(PLACED, state), payment=None)
    jane = next(each for each in thanx.world.state.people if each.user_id == JANE.value)
    before = jane.memberships[0].balance

    async def scene(desk: Desk) -> list[str]:
        body = desk.loyalty.written(paid)
        return [type(await desk.loyalty.deliver(JANE, body)).__name__ for _ in range(2)]

    assert at_desk(replace(settings_of(thanx), deadline_s=1), scene) == ["Unknown", "Applied"]
    kept = thanx.world.state.baskets[f"k2lye10h32l5wzo/{PLACED.id}"]
    assert (kept.state, kept.discount) == (state.value, THREE.dollars)
    earned = PLACED.totals.eligible.dollars if state is OrderState.BILLED else 0
    assert jane.memberships[0].balance - before == earned


def _doubtful(operation: Operation, end: End) -> End:
    """A look that was cut off is told as one that was not made: nothing could have happened."""
    is_look = operation.name in {"account", "checkout"}
    return End.NOT_APPLIED if is_look and end is End.UNKNOWN else end
