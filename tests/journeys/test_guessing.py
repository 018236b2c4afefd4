"""Guests who type numbers and addresses of nobody: the same words, the same time, and an end of it."""

import time
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest

from kiosk.domain.trouble import Code
from kiosk.domain.visit import SignInBy, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import QUICK, Walk, at_the_kiosk, played

SAM = "samr7420kfdp"
NOBODIES = {
    "unknown": "4155550199",
    "badly written": "12345",
    "not enrolled": "4155550108",
}


def test_they_take_the_same_time_to_the_guest(tmp_path: Path, sandbox: RunningSandbox) -> None:
    """By the wall clock, over HTTP, from the touch to the sentence."""
    took: dict[str, list[float]] = {why: [] for why in NOBODIES}

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, replace(QUICK, pause_s=0.6)) as walk:
            for why in [*NOBODIES] * 3:
                walk.starts()
                began_s = time.monotonic()
                await walk.types(SignInBy.PHONE, NOBODIES[why])
                took[why].append(time.monotonic() - began_s)
                assert _refused(walk) is Code.UNKNOWN_MEMBER
                walk.attendant.start_over()

    played(scene())
    times = [median(each) for each in took.values()]
    assert max(times) - min(times) < 0.1
    assert min(times) >= 0.6
    # And only two of the three were asked for.
    assert len(sandbox.journal()) == 6


@pytest.mark.parametrize(
    ("by", "typed"),
    [
        (SignInBy.PHONE, "4155550108"),
        (SignInBy.PHONE, "12345"),
        (SignInBy.EMAIL, "news.only@example.com"),
        (SignInBy.EMAIL, "not an address"),
    ],
)
def test_unknown_badly_written_and_not_enrolled_are_told_the_same(
    tmp_path: Path, sandbox: RunningSandbox, by: SignInBy, typed: str
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            await walk.types(by, typed)
            assert walk.visit.signing_in.trouble is not None
            assert walk.visit.signing_in.trouble.code is Code.UNKNOWN_MEMBER
            walk.attendant.not_now()
            assert walk.visit.stage is Stage.MENU

    played(scene())


def test_after_five_tries_it_stays_with_the_app(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            for _ in range(6):
                await walk.types(SignInBy.PHONE, "4155550108")
            assert walk.visit.signing_in.trouble is not None
            assert walk.visit.signing_in.trouble.code is Code.TOO_MANY_TRIES
            assert len(sandbox.journal()) == 5

    played(scene())


def test_after_ten_in_ten_minutes_the_kiosk_takes_no_more_names_even_after_a_restart(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            for typed in ("4155550108", "12345") * 5:
                walk.starts()
                await walk.types(SignInBy.PHONE, typed)
                assert _refused(walk) is Code.UNKNOWN_MEMBER
                walk.attendant.start_over()
            walk.starts()
            await walk.types(SignInBy.PHONE, "4155550102")
            assert _refused(walk) is Code.TOO_MANY_TRIES
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            await walk.types(SignInBy.PHONE, "4155550102")
            assert _refused(walk) is Code.TOO_MANY_TRIES
            assert walk.visit.signing_in.tries == 0
            assert len(sandbox.journal()) == 5
            # Who holds up a code does not guess.
            await walk.scans(SAM)

    played(scene())


def _refused(walk: Walk) -> Code:
    assert walk.visit.signing_in.trouble is not None
    return walk.visit.signing_in.trouble.code
