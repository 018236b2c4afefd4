from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.feedback import Feedback, FeedbackId, FeedbackState, Rating
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.rating import last_eaten
from tests.builders import NOON
from tests.walk import QUICK, Walk, at_the_kiosk, played, replace

MANNERS = replace(QUICK, asks_rating=True)
JANE, ALEX = "wroeiu2304hfwf", "alexk3391mmzq"


async def has_paid(walk: Walk, member: str = JANE) -> None:
    await walk.scans(member)
    walk.adds("fries")
    await walk.reviews()
    await walk.pays()
    await walk.until(lambda: not walk.visit.rating.is_looking, "the question")


def test_a_member_is_asked_once_and_the_answer_reaches_thanx(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            assert walk.visit.rating == Rating(asked=FeedbackId("fbjane01"))
            walk.attendant.rate(9)
            walk.attendant.rate(2)
            await walk.until(lambda: not walk.attendant.safe.is_running("rating fbjane01"), "the answer")
            assert not walk.visit.rating.is_asking
            jane = next(each for each in sandbox.world.state.people if each.user_id == JANE)
            assert next(each for each in jane.feedbacks if each.id == "fbjane01").rating == 9
            paths = [call["path"] for call in sandbox.journal()]
            assert (paths.count("/feedbacks"), paths.count("/feedbacks/fbjane01")) == (1, 1)

    played(scene())


def test_who_has_nothing_to_rate_is_not_asked(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk, ALEX)
            assert walk.visit.rating == Rating()
            walk.attendant.rate(9)
            assert walk.visit.rating == Rating()

    played(scene())


def test_it_can_be_skipped(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            walk.attendant.skip_rating()
            walk.attendant.rate(9)
            assert walk.visit.rating == Rating()
            assert not any(call["method"] == "PATCH" for call in sandbox.journal())

    played(scene())


@pytest.mark.parametrize("wrong", [0, 11, -1])
def test_it_is_one_to_ten(tmp_path: Path, sandbox: RunningSandbox, wrong: int) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            walk.attendant.rate(wrong)
            assert walk.visit.rating.is_asking

    played(scene())


def test_trouble_with_it_is_for_the_log_alone(
    tmp_path: Path, sandbox: RunningSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            sandbox.fault("server_error", path="/feedbacks", always=True)
            walk.attendant.rate(9)
            await walk.until(lambda: "rating not taken" in caplog.text, "the log")
            assert walk.visit.trouble is None
            assert walk.visit.rating.given == 9
            assert walk.attendant.safe.is_running("dispatch")

    played(scene())


def test_a_question_that_can_not_be_read_is_not_asked(
    tmp_path: Path, sandbox: RunningSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            sandbox.fault("server_error", path="/feedbacks", always=True)
            await has_paid(walk)
            assert walk.visit.rating == Rating()
            assert walk.visit.trouble is None
            assert "feedbacks not read" in caplog.text

    played(scene())


def test_answering_gives_the_whole_time_again_to_look_at_the_number(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            walk.clock.turn(MANNERS.done_s - 2)
            walk.attendant.tick()
            assert walk.snapshot.done_left_s == 2
            walk.attendant.rate(7)
            assert walk.snapshot.done_left_s == int(MANNERS.done_s)

    played(scene())


def test_who_leaves_at_once_has_still_answered(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            await walk.drained()
            walk.attendant.rate(8)
            walk.attendant.finish()
            await walk.until(lambda: not walk.attendant.safe.is_running("rating fbjane01"), "the answer")
            jane = next(each for each in sandbox.world.state.people if each.user_id == JANE)
            assert next(each for each in jane.feedbacks if each.id == "fbjane01").rating == 8

    played(scene())


def test_where_nobody_is_asked_nobody_is_looked_up(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await has_paid(walk)
            assert not any(call["path"].startswith("/feedbacks") for call in sandbox.journal())

    played(scene())


def a_feedback(key: str, **parts: object) -> Feedback:
    eaten = Feedback(FeedbackId(key), FeedbackState.UNVIEWED, purchased_at=NOON - timedelta(days=1))
    return replace(eaten, **parts)  # type: ignore[arg-type]


def test_only_what_was_eaten_is_asked_about_the_latest_first() -> None:
    """An order that is being made just now has its feedback already."""
    now = a_feedback("now", purchased_at=NOON - timedelta(minutes=1))
    older = a_feedback("older", purchased_at=NOON - timedelta(days=3))
    rated = a_feedback("rated", rating=9, state=FeedbackState.RATED)
    late = a_feedback("late", expires_at=NOON - timedelta(seconds=1))
    unknown = a_feedback("unknown", purchased_at=None)
    assert last_eaten((now, older, rated, late, unknown, a_feedback("last")), NOON) == "last"
    assert last_eaten((now, rated, late, unknown), NOON) is None
