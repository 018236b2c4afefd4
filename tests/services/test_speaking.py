"""Reading aloud: only where there is a voice, only for who asked, and nothing of it for the next guest."""

from pathlib import Path

from kiosk.domain.ease import Ease
from kiosk.sandbox.running import RunningSandbox
from tests.walk import Ear, at_the_kiosk, played


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
