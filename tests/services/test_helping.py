"""Who calls for help is heard until staff have been at the kiosk, even if they have walked away."""

from pathlib import Path

from kiosk.domain.visit import Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import Walk, at_the_kiosk, played


class Bells:
    """Counts how often it rings."""

    def __init__(self) -> None:
        self.rung = 0

    def play(self) -> None:
        self.rung += 1


def passes(walk: Walk, seconds: int) -> None:
    for _ in range(seconds):
        walk.clock.turn(1)
        walk.attendant.tick()


def test_it_rings_again_until_somebody_comes(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        bells = Bells()
        async with at_the_kiosk(tmp_path, sandbox, bell=bells) as walk:
            passes(walk, 30)
            assert bells.rung == 0
            walk.starts()
            walk.attendant.call_help()
            assert bells.rung == 1
            passes(walk, 41)
            assert bells.rung == 3
            walk.attendant.acknowledge_help()
            passes(walk, 41)
            assert bells.rung == 3
            assert not walk.snapshot.help_called

    played(scene())


def test_who_has_walked_away_has_called_all_the_same(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        bells = Bells()
        async with at_the_kiosk(tmp_path, sandbox, bell=bells) as walk:
            walk.starts()
            walk.attendant.call_help()
            passes(walk, 95)
            assert walk.visit.stage is Stage.ATTRACT
            assert walk.snapshot.help_called
            assert bells.rung > 3

    played(scene())


def test_without_a_bell_it_is_seen(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.call_help()
            passes(walk, 25)
            assert walk.snapshot.help_called

    played(scene())


def test_a_knock_alone_does_not_silence_it(tmp_path: Path, sandbox: RunningSandbox) -> None:
    """Staff are those who know the PIN."""

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.call_help()
            walk.attendant.open_staff()
            passes(walk, 3)
            assert walk.snapshot.help_called

    played(scene())
