"""Reading aloud: only where there is a voice, only for who asked, and nothing of it for the next guest."""

from pathlib import Path

import pytest

from kiosk.domain.ease import LOUDEST, QUIETEST, USUAL_VOLUME, Ease
from kiosk.domain.visit import Dialog, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import QUICK, Ear, Walk, at_the_kiosk, played, replace


def test_it_is_offered_only_where_something_would_be_heard(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        ear = Ear()
        ear.is_there = False
        async with at_the_kiosk(tmp_path, sandbox, ear=ear) as walk:
            assert Ease.SPOKEN not in walk.snapshot.eases_offered
            walk.attendant.ease(Ease.SPOKEN)
            walk.attendant.say("a burger")
            assert ear.heard == []
            ear.is_there = True
            assert Ease.SPOKEN in walk.snapshot.eases_offered

    played(scene())


def test_who_asked_for_it_hears_it_in_their_language_and_again(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        ear = Ear()
        async with at_the_kiosk(tmp_path, sandbox, ear=ear) as walk:
            walk.attendant.say("nobody asked")
            walk.attendant.ease(Ease.SPOKEN)
            walk.attendant.say("Menu.")
            walk.attendant.hush()
            walk.attendant.set_language("es")
            walk.attendant.repeat()
            assert ear.heard == [("Menu.", "en"), None, ("Menu.", "es")]

    played(scene())


def test_who_leaves_or_switches_it_off_is_not_heard_by_the_next(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        ear = Ear()
        async with at_the_kiosk(tmp_path, sandbox, ear=ear) as walk:
            for leaves in (walk.attendant.leave, lambda: walk.attendant.ease(Ease.SPOKEN)):
                walk.attendant.ease(Ease.SPOKEN)
                walk.attendant.say("Your number is 7.")
                leaves()
                assert ear.heard[-1] is None
                walk.attendant.ease(Ease.SPOKEN)
                before = len(ear.heard)
                walk.attendant.repeat()
                assert len(ear.heard) == before
                walk.attendant.ease(Ease.SPOKEN)

    played(scene())


def test_without_a_voice_hushing_does_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.hush()
            assert Ease.SPOKEN not in walk.snapshot.eases_offered

    played(scene())


def test_each_step_is_heard_as_loud_as_it_is_and_the_ends_hold(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        ear = Ear()
        async with at_the_kiosk(tmp_path, sandbox, ear=ear) as walk:
            walk.attendant.louder()
            assert (walk.snapshot.volume, walk.visit.louder) == (0, 0)
            walk.attendant.ease(Ease.SPOKEN)
            for turn in (walk.attendant.louder,) * LOUDEST + (walk.attendant.quieter,) * LOUDEST:
                turn()
                walk.attendant.say("Volume.")
            assert ear.volumes == [4, 5, 5, 5, 5, 4, 3, 2, 1, 1]
            assert (ear.volumes[4], ear.volumes[-1]) == (LOUDEST, QUIETEST)
            # Each is told, also where there is nothing left to turn.
            assert walk.snapshot.turns == 2 * LOUDEST

    played(scene())


def test_how_loud_it_is_stays_with_the_guest_and_the_next_one_hears_the_house(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        ear = Ear()
        manners = replace(QUICK, volume=2)
        async with at_the_kiosk(tmp_path, sandbox, manners, ear=ear) as walk:
            for leaves in (walk.attendant.leave, walk.attendant.finish, lambda: idle(walk)):
                walk.attendant.ease(Ease.SPOKEN)
                assert (walk.snapshot.volume, walk.snapshot.turns) == (2, 0)
                walk.attendant.louder()
                walk.starts()
                walk.adds("fries")
                if leaves == walk.attendant.finish:
                    await walk.reviews()
                    await walk.pays()
                assert walk.snapshot.volume == 3
                leaves()
                assert (walk.visit.louder, walk.visit.stage) == (0, Stage.ATTRACT)

    played(scene())


def idle(walk: Walk) -> None:
    walk.clock.turn(200)
    walk.attendant.tick()


def test_who_listens_is_there_though_they_touch_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        ear = Ear()
        async with at_the_kiosk(tmp_path, sandbox, ear=ear) as walk:
            walk.attendant.ease(Ease.SPOKEN)
            walk.starts()
            ear.is_speaking = True
            for _ in range(3):
                walk.attendant.say("A long story.")
                walk.clock.turn(170)
                walk.attendant.tick()
                assert walk.snapshot.visit.dialog is None
            # Once all is said the whole time begins, and the question is not put off by its own words.
            ear.is_speaking = False
            walk.clock.turn(119)
            walk.attendant.tick()
            assert walk.snapshot.visit.dialog is None
            walk.clock.turn(2)
            walk.attendant.tick()
            assert walk.snapshot.visit.dialog is Dialog.IDLE
            ear.is_speaking = True
            walk.attendant.say("Still there?")
            walk.clock.turn(60)
            walk.attendant.tick()
            assert walk.visit.stage is Stage.ATTRACT

    played(scene())


def test_a_voice_that_hangs_keeps_nobodys_order(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        ear = Ear()
        ear.is_speaking = True
        async with at_the_kiosk(tmp_path, sandbox, ear=ear) as walk:
            walk.attendant.ease(Ease.SPOKEN)
            walk.starts()
            walk.attendant.say("Menu.")
            for _ in range(12):
                walk.clock.turn(30)
                walk.attendant.tick()
            assert walk.visit.stage is Stage.ATTRACT

    played(scene())


def test_the_number_stays_while_the_receipt_is_read(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        ear = Ear()
        async with at_the_kiosk(tmp_path, sandbox, ear=ear) as walk:
            walk.attendant.ease(Ease.SPOKEN)
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            await walk.pays()
            ear.is_speaking = True
            walk.attendant.say("Your number is 1.")
            walk.clock.turn(100)
            walk.attendant.tick()
            assert walk.visit.stage is Stage.DONE
            ear.is_speaking = False
            walk.clock.turn(61)
            walk.attendant.tick()
            assert walk.visit.stage is Stage.ATTRACT

    played(scene())


@pytest.mark.parametrize("ease", list(Ease))
def test_each_way_of_making_it_easier_gives_120_and_60_seconds(tmp_path: Path, ease: Ease) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, ear=Ear()) as walk:
            walk.attendant.ease(ease)
            walk.starts()
            walk.attendant.touched()
            walk.clock.turn(119)
            walk.attendant.tick()
            assert walk.snapshot.visit.dialog is None
            walk.clock.turn(2)
            walk.attendant.tick()
            assert (walk.snapshot.visit.dialog, walk.snapshot.idle_warning_s) == (Dialog.IDLE, 60)
            walk.clock.turn(58)
            walk.attendant.tick()
            assert walk.visit.stage is Stage.MENU
            walk.clock.turn(2)
            walk.attendant.tick()
            assert walk.visit.stage is Stage.ATTRACT

    played(scene())


def test_the_house_begins_in_the_middle() -> None:
    assert QUIETEST < USUAL_VOLUME < LOUDEST
    assert QUICK.volume == USUAL_VOLUME
