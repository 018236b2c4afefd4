"""Joining while Thanx is down, slow or loses an answer: nothing is lost, and nothing is promised in vain."""

from pathlib import Path

import pytest

from kiosk.domain.joining import Credit, JoinStep
from kiosk.domain.visit import Stage
from kiosk.sandbox.running import RunningSandbox
from tests.journeys.newcomer import MANNERS, NEW, calls, fills_in, has_paid, joins
from tests.walk import at_the_kiosk, played


@pytest.mark.parametrize("fault", ["drop_before", "server_error", "too_many"])
def test_thanx_down_in_the_middle_loses_nothing(tmp_path: Path, sandbox: RunningSandbox, fault: str) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            await fills_in(walk, NEW, "June", "Park", "")
            sandbox.fault(fault, path="/users", count=2)
            await joins(walk)
            failed = walk.visit.joining
            assert failed.trouble is not None
            assert (failed.step, failed.email, failed.is_agreed) == (JoinStep.CONSENT, NEW, True)
            sandbox.world.faults.clear()
            await joins(walk)
            assert walk.visit.joining.credit is Credit.TAKEN

    played(scene())


def test_an_answer_that_is_lost_is_asked_for_again(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            await fills_in(walk, NEW, "June", "Park", "")
            sandbox.fault("drop_after", path="/users")
            await joins(walk)
            assert walk.visit.joining.credit is Credit.TAKEN
            assert len([p for p in sandbox.world.state.people if p.email == NEW]) == 1

    played(scene())


def test_joined_but_not_known_yet_is_said_and_can_be_tried_again(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            await fills_in(walk, NEW, "June", "Park", "")
            sandbox.fault("server_error", path="/oauth/token", always=True)
            await joins(walk)
            assert walk.visit.stage is Stage.DONE
            assert walk.visit.joining.credit is Credit.MISSED
            assert walk.visit.member is None
            assert not walk.visit.may_join
            sandbox.world.faults.clear()
            walk.attendant.collect_again()
            await walk.until(lambda: not walk.visit.joining.is_sending, "the second try")
            assert walk.visit.joining.credit is Credit.TAKEN
            assert calls(sandbox).count("POST /users") == 1

    played(scene())


def test_an_order_that_thanx_does_not_take_now_is_added_later(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            await fills_in(walk, NEW, "June", "Park", "")
            sandbox.fault("server_error", path="/baskets", always=True)
            await joins(walk)
            assert walk.visit.joining.credit is Credit.WAITING
            walk.attendant.finish()
            sandbox.world.faults.clear()
            walk.clock.turn(600)
            walk.attendant.dispatch.wake()
            await walk.drained()
            assert walk.states() == ["placed", "billed", "completed"]

    played(scene())
