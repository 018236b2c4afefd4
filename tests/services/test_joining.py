from pathlib import Path

import pytest

from kiosk.domain.joining import Joining, JoinStep, Legal
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import QUICK, Walk, at_the_kiosk, played, replace

MANNERS = replace(QUICK, legal=Legal("https://example.com/privacy", "https://example.com/terms"))


async def is_joining(walk: Walk) -> None:
    walk.starts()
    walk.adds("fries")
    await walk.reviews()
    await walk.pays()
    walk.attendant.open_joining()
    assert walk.visit.stage is Stage.JOIN


def test_one_question_after_the_other_and_back_again(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=MANNERS) as walk:
            await is_joining(walk)
            at = walk.attendant
            at.go_on()
            assert walk.visit.joining.step is JoinStep.EMAIL, "nothing is typed yet"
            for answer, step in [
                ("june.park@example.com", JoinStep.FIRST_NAME),
                ("June", JoinStep.LAST_NAME),
                ("Park", JoinStep.PHONE),
                ("", JoinStep.CONSENT),
            ]:
                at.type_text(answer)
                at.go_on()
                assert walk.visit.joining.step is step
            at.back()
            at.back()
            assert walk.visit.joining.typed == "Park"
            at.erase()
            assert walk.visit.joining.typed == "Par"
            at.clear_typed()
            assert walk.visit.joining.typed == ""
            for _ in range(3):
                at.back()
            assert walk.visit.stage is Stage.DONE
            assert walk.visit.joining.email == "june.park@example.com"

    played(scene())


@pytest.mark.parametrize("typed", ["415", "415555"])
def test_a_phone_number_may_be_left_out_but_not_halfway(tmp_path: Path, typed: str) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=MANNERS) as walk:
            await is_joining(walk)
            walk.attendant.change(joining=Joining(JoinStep.PHONE, phone=typed))
            walk.attendant.go_on()
            assert walk.visit.joining.step is JoinStep.PHONE

    played(scene())


def test_a_number_that_can_not_be_one_is_shown_there(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await is_joining(walk)
            form = Joining(JoinStep.CONSENT, "june@example.com", "June", "Park", "415555014700000000")
            walk.attendant.change(joining=replace(form, is_agreed=True))
            walk.attendant.join()
            assert walk.visit.joining.step is JoinStep.PHONE
            assert walk.visit.joining.trouble is not None
            assert walk.visit.joining.trouble.code is Code.PHONE_INVALID
            assert sandbox.journal() == []

    played(scene())


def test_after_so_many_tries_it_is_over(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await is_joining(walk)
            form = Joining(JoinStep.CONSENT, "june@example.com", "June", "Park", is_agreed=True, tries=5)
            walk.attendant.change(joining=form)
            walk.attendant.join()
            assert walk.visit.joining.trouble is not None
            assert walk.visit.joining.trouble.code is Code.TOO_MANY_TRIES
            assert sandbox.journal() == []

    played(scene())


def test_a_second_tap_sends_nothing_and_nothing_can_be_typed_meanwhile(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await is_joining(walk)
            form = Joining(JoinStep.CONSENT, "june@example.com", "June", "Park", is_agreed=True)
            walk.attendant.change(joining=form)
            walk.attendant.join()
            walk.attendant.join()
            walk.attendant.agree()
            walk.attendant.back()
            assert walk.visit.joining == replace(form, is_sending=True)
            await walk.until(lambda: not walk.visit.joining.is_sending, "an answer")
            assert [call["path"] for call in sandbox.journal()].count("/users") == 1

    played(scene())


def test_control_characters_are_no_letters(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=MANNERS) as walk:
            await is_joining(walk)
            walk.attendant.type_text("a\n")
            assert walk.visit.joining.email == ""

    played(scene())


def test_a_late_touch_outside_the_form_changes_nothing(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=MANNERS) as walk:
            walk.starts()
            before = walk.visit
            at = walk.attendant
            for late in (at.open_joining, at.leave_joining, at.go_on, at.agree, at.join, at.collect_again):
                late()
            assert walk.visit == before

    played(scene())
