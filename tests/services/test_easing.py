"""Easier screens: from everywhere, for this guest, and gone with this guest."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.ease import Ease
from kiosk.domain.visit import Dialog, Stage, Visit
from kiosk.sandbox.running import RunningSandbox
from tests.walk import Walk, at_the_kiosk, played

BIG = frozenset({Ease.LARGE_TEXT, Ease.HIGH_CONTRAST})


async def to_stage(walk: Walk, stage: Stage) -> None:
    """As far as that stage, with a portion of fries."""
    if stage is Stage.ATTRACT:
        return
    walk.starts()
    walk.adds("fries")
    if stage is not Stage.MENU:
        await walk.reviews()
    if stage is Stage.DONE:
        await walk.pays()


@pytest.mark.parametrize("stage", [Stage.ATTRACT, Stage.MENU, Stage.REVIEW, Stage.DONE])
def test_the_switches_are_there_at_every_stage(
    tmp_path: Path, sandbox: RunningSandbox, stage: Stage
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await to_stage(walk, stage)
            walk.attendant.open_easier()
            assert walk.visit.dialog is Dialog.EASIER
            for ease in BIG:
                walk.attendant.ease(ease)
            walk.attendant.close_easier()
            assert (walk.visit.dialog, walk.visit.eases, walk.visit.stage) == (None, BIG, stage)

    played(scene())


def test_what_is_on_stays_on_to_the_number_and_goes_with_the_guest(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.ease(Ease.LARGE_TEXT)
            await to_stage(walk, Stage.DONE)
            assert walk.visit.eases == {Ease.LARGE_TEXT}
            walk.attendant.ease(Ease.LARGE_TEXT)
            assert walk.visit.eases == frozenset()
            walk.attendant.ease(Ease.LARGE_TEXT)
            walk.attendant.finish()
            assert walk.visit == Visit()

    played(scene())


def test_who_has_made_it_easier_has_twice_the_time(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.ease(Ease.REACH)
            walk.starts()
            walk.clock.turn(119)
            walk.attendant.tick()
            assert walk.snapshot.idle_left_s is None
            walk.clock.turn(2)
            walk.attendant.tick()
            assert walk.snapshot.visit.dialog is Dialog.IDLE
            assert walk.snapshot.idle_warning_s == 60
            walk.clock.turn(60)
            walk.attendant.tick()
            assert walk.visit == Visit()

    played(scene())


def test_who_only_passes_by_leaves_no_large_text_behind(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.ease(Ease.LARGE_TEXT)
            walk.clock.turn(121)
            walk.attendant.tick()
            assert walk.visit == Visit()

    played(scene())


def test_a_question_is_answered_first_and_staff_have_no_switches(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds("fries")
            walk.attendant.ask_start_over()
            walk.attendant.open_easier()
            assert walk.visit.dialog is Dialog.START_OVER
            walk.attendant.start_over()
            walk.attendant.open_staff()
            walk.attendant.open_easier()
            walk.attendant.ease(Ease.REACH)
            assert walk.visit == Visit(Stage.STAFF)

    played(scene())


def test_nothing_that_the_kiosk_does_not_have_is_switched_on(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.ease(Ease.SPOKEN)
            assert walk.visit.eases == frozenset()

    played(scene())


@pytest.mark.parametrize("stage", [Stage.ATTRACT, Stage.MENU, Stage.REVIEW, Stage.DONE])
def test_another_language_loses_nothing(tmp_path: Path, sandbox: RunningSandbox, stage: Stage) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await to_stage(walk, stage)
            before = walk.visit
            walk.attendant.open_languages()
            assert walk.visit.dialog is Dialog.LANGUAGES
            walk.attendant.set_language("ar")
            assert walk.visit == replace(before, language="ar")
            walk.attendant.open_languages()
            walk.attendant.close_languages()
            assert walk.visit == replace(before, language="ar")
            walk.attendant.set_language("en")
            assert walk.visit == before

    played(scene())


def test_the_site_decides_which_languages_there_are(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.set_language("xx")
            assert walk.visit.language == "en"
            assert walk.attendant.snapshot.languages == walk.attendant.house.manners.languages

    played(scene())
