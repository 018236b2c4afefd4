"""A card reader that does not tell whether it took the money: somebody is called, then the counter has it."""

from pathlib import Path

from kiosk.domain.trouble import Code
from kiosk.domain.visit import PayStep, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import Walk, at_the_kiosk, played


def _step(walk: Walk) -> PayStep | None:
    return walk.visit.paying.step if walk.visit.paying else None


def test_after_a_minute_of_doubt_somebody_is_called(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.terminal.script("silent")
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.UNKNOWN, "the doubt")
            doubted_at_s = walk.clock.monotonic_s()

            def is_called() -> bool:
                walk.clock.turn(1)
                return walk.snapshot.help_called

            await walk.until(is_called, "the alarm")
            assert 58 < walk.clock.monotonic_s() - doubted_at_s < 75
            walk.terminal.answer_enquiries()
            walk.clock.turn(20)
            await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")

    played(scene())


def test_nobody_is_called_for_a_doubt_that_is_over(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.terminal.script("lose_answer")
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            await walk.pays()
            walk.clock.turn(70)
            await walk.until(lambda: not walk.attendant.safe.is_running("alarm"), "the alarm's end")
            assert not walk.snapshot.help_called

    played(scene())


def test_a_doubt_that_lasts_is_sent_to_the_counter_by_its_number(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.terminal.script("silent")
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.pay()
            await walk.until(lambda: _step(walk) is PayStep.UNKNOWN, "the doubt")
            walk.clock.turn(200)
            await walk.until(lambda: walk.visit.stage is Stage.CLOSED, "the counter")
            closed = walk.snapshot.closed_for
            assert closed is not None
            assert (closed.code, closed.subject) == (Code.PAYMENT_UNKNOWN, "1")
            assert walk.snapshot.help_called
            assert walk.visit.basket.is_empty
            walk.starts()
            assert walk.visit.stage is Stage.CLOSED
            walk.terminal.answer_enquiries()
            walk.clock.turn(20)
            await walk.until(lambda: walk.snapshot.closed_for is None, "the truth")
            assert len(walk.terminal.history) == 1

    played(scene())
