"""The idle question is heard twice: when it comes, and when little time is left."""

from pathlib import Path

from kiosk.domain.ease import Ease
from tests.services.test_helping import Bells, passes
from tests.slips import Ear
from tests.walk import Walk, at_the_kiosk, played


def _tones(folder: Path, *eases: Ease) -> list[int]:
    """How often it has sounded before the question, with it, and at 11, 10 and 1 of its seconds."""
    heard = []

    async def scene() -> None:
        tones = Bells()
        async with at_the_kiosk(folder, tone=tones, ear=Ear()) as walk:
            walk.starts()
            walk.adds("fries")
            for ease in eases:
                walk.attendant.ease(ease)
            walk.attendant.touched()
            passes(walk, int(walk.attendant.idle_s) - 1)
            for seconds in (0, 2, *_until(walk, 11), 1, 9):
                passes(walk, seconds)
                heard.append(tones.rung)

    played(scene())
    return heard


def _until(walk: Walk, left_s: int) -> tuple[int]:
    """So many seconds after the question came until only that many are left."""
    return (int(walk.attendant.warning_s) - left_s - 1,)


def test_a_tone_comes_with_the_question_and_again_at_ten_seconds(tmp_path: Path) -> None:
    assert _tones(tmp_path) == [0, 1, 1, 2, 2]


def test_who_listens_hears_the_question_and_no_tone_over_it(tmp_path: Path) -> None:
    assert _tones(tmp_path, Ease.SPOKEN) == [0, 0, 0, 0, 0]
