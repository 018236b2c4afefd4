"""What ails the machine closes the kiosk or is told to staff, and is noted."""

from pathlib import Path

import pytest

from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Stage
from kiosk.services.alarms import Alarms
from kiosk.services.watch import Watch
from tests.machines import Ailing
from tests.walk import Walk, at_the_kiosk, played


def is_closed_for(walk: Walk, code: Code) -> bool:
    return walk.snapshot.closed_for is not None and walk.snapshot.closed_for.code is code


@pytest.mark.parametrize("code", [Code.DISK_FULL, Code.STORE_DAMAGED])
def test_what_ails_the_machine_closes_it_and_both_ends_are_noted(tmp_path: Path, code: Code) -> None:
    machine = Ailing(Trouble(code, "31 MiB"), Trouble(Code.CLOCK_UNSURE))

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, machine=lambda *_: machine) as walk:
            await walk.until(lambda: is_closed_for(walk, code), "it to close")
            machine.ailments = ()
            walk.clock.turn(6)
            await walk.until(lambda: walk.visit.stage is Stage.ATTRACT, "it to open")

    played(scene())
    code_and_clock = sorted([(code.value, ""), ("clock_unsure", "")])
    over = sorted([(code.value, "over"), ("clock_unsure", "over")])
    assert machine.noted == [*code_and_clock, ("closed", code.value), *over, ("open", "")]


def test_what_only_staff_must_know_closes_nothing(tmp_path: Path) -> None:
    machine = Ailing(Trouble(Code.DISK_LOW, "180 MiB"), Trouble(Code.CLOCK_UNSURE))

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, machine=lambda *_: machine, opens=False) as walk:
            assert await Watch(walk.house, lambda _: None).look() is None
            assert await Alarms(walk.house).look() == machine.ailments

    played(scene())


def test_a_machine_that_says_nothing_is_not_well(tmp_path: Path) -> None:
    machine = Ailing()
    machine.is_mute = True

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, machine=lambda *_: machine, opens=False) as walk:
            trouble = await Watch(walk.house, lambda _: None, within_s=0.1).look()
            assert trouble == Trouble(Code.STORE_FAILED, "no answer")

    played(scene())
