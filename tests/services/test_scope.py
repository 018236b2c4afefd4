import asyncio
import logging

import pytest

from kiosk.proving.waiting import until
from kiosk.services.scope import Scope


def test_a_second_task_of_the_same_name_is_refused_while_the_first_runs() -> None:
    async def scene() -> list[str]:
        done: list[str] = []
        gate = asyncio.Event()

        async def work(name: str) -> None:
            await gate.wait()
            done.append(name)

        scope = Scope("house")
        assert scope.start("sale", work("first"))
        assert not scope.start("sale", work("second"))
        assert scope.is_running("sale")
        gate.set()
        await until(lambda: not scope.is_running("sale"))
        assert scope.start("sale", work("third"))
        await until(lambda: not scope.is_running("sale"))
        return done

    assert asyncio.run(scene()) == ["first", "third"]


def test_cancelling_one_leaves_the_others() -> None:
    async def scene() -> tuple[bool, bool]:
        scope = Scope("visit")
        scope.start("quote", asyncio.sleep(60))
        scope.start("sign in", asyncio.sleep(60))
        scope.cancel("quote")
        running = scope.is_running("quote"), scope.is_running("sign in")
        await scope.close()
        return running

    assert asyncio.run(scene()) == (False, True)


def test_closing_waits_for_what_ends_slowly() -> None:
    async def scene() -> list[str]:
        ended: list[str] = []
        begun = asyncio.Event()

        async def work() -> None:
            try:
                begun.set()
                await asyncio.sleep(60)
            finally:
                await asyncio.sleep(0)
                ended.append("tidied")

        scope = Scope("house")
        scope.start("work", work())
        await begun.wait()
        await scope.close()
        return ended

    assert asyncio.run(scene()) == ["tidied"]


def test_closing_waits_for_what_was_cancelled_before() -> None:
    async def scene() -> list[str]:
        ended: list[str] = []
        begun = asyncio.Event()

        async def work() -> None:
            try:
                begun.set()
                await asyncio.sleep(60)
            finally:
                await asyncio.sleep(0)
                ended.append("tidied")

        scope = Scope("visit")
        scope.start("work", work())
        await begun.wait()
        scope.cancel()
        assert scope.start("work", asyncio.sleep(60))
        await scope.close()
        return ended

    assert asyncio.run(scene()) == ["tidied"]


def test_a_task_that_has_ended_gives_its_name_back_at_once() -> None:
    async def scene() -> bool:
        async def work() -> None:
            seen.set_result(None)

        scope = Scope("house")
        seen: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        again: list[bool] = []
        seen.add_done_callback(lambda _: again.append(scope.start("work", asyncio.sleep(0))))
        scope.start("work", work())
        await until(lambda: bool(again))
        await scope.close()
        return again[0]

    assert asyncio.run(scene())


def test_one_can_wait_for_the_end_of_a_task_without_ending_it() -> None:
    async def scene() -> list[str]:
        done: list[str] = []

        async def work() -> None:
            await asyncio.sleep(0)
            done.append("work")

        scope = Scope("visit")
        scope.start("work", work())
        await scope.ended("work")
        await scope.ended("what never ran")
        return done

    assert asyncio.run(scene()) == ["work"]


def test_a_fault_is_told_and_the_name_is_free_again(caplog: pytest.LogCaptureFixture) -> None:
    async def scene() -> bool:
        async def work() -> None:
            raise ValueError("broken")

        scope = Scope("house")
        scope.start("work", work())
        await until(lambda: not scope.is_running("work"))
        return scope.start("work", asyncio.sleep(0))

    with caplog.at_level(logging.ERROR):
        assert asyncio.run(scene())
    assert [record.getMessage() for record in caplog.records] == ["task failed"]
