"""A monkey on the real screens: it never gets out, never finds a fault, and never leaves a dead end."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.domain.visit import Stage
from kiosk.sandbox.running import RunningSandbox
from kiosk.shell.loop import loop_on
from kiosk.shell.window import Window
from tests.screens.monkey import Monkey
from tests.walk import Ear, at_the_kiosk

_A_LIFE = 1_000


def live(folder: Path, sandbox: RunningSandbox, qapp: QApplication, seed: int, deeds: int) -> set[Stage]:
    """So many deeds at one kiosk, with a look at the way out after each thousand; the stages it was at."""
    warnings: list[str] = []
    met: set[Stage] = set()

    async def scene() -> None:
        async with at_the_kiosk(folder, sandbox, ear=Ear()) as walk:
            window = Window(walk.attendant)
            window.view.engine().warnings.connect(
                lambda found: warnings.extend(one.toString() for one in found)
            )
            window.dress(["reduced-motion"])
            window.show(windowed=True)
            monkey = Monkey(window, walk, seed)
            try:
                for begun in range(0, deeds, _A_LIFE):
                    await monkey.plays(min(_A_LIFE, deeds - begun))
                    await monkey.leaves()
                    assert warnings == []
            finally:
                met.update(monkey.met)
                window.close()

    with loop_on(qapp) as loop:
        loop.run_until_complete(scene())
    return met


def test_a_monkey_finds_no_fault_and_no_way_out(
    tmp_path: Path, busy_sandbox: RunningSandbox, qapp: QApplication
) -> None:
    assert {Stage.ATTRACT, Stage.MENU} <= live(tmp_path, busy_sandbox, qapp, 1, 300)


@pytest.mark.long
@pytest.mark.parametrize("seed", [2, 3, 4, 5])
def test_monkeys_of_a_day(
    tmp_path: Path, busy_sandbox: RunningSandbox, qapp: QApplication, seed: int
) -> None:
    met = live(tmp_path, busy_sandbox, qapp, seed, 5_000)
    assert {Stage.MENU, Stage.ITEM, Stage.CART, Stage.REVIEW, Stage.SIGN_IN} <= met
