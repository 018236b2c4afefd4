from pathlib import Path

from kiosk.domain.course import Phase
from kiosk.domain.trouble import Code, Outage
from kiosk.services.chasing import Chase
from kiosk.services.scope import Scope
from tests.services.backstage import AtTheReader, backstage
from tests.walk import played


def test_one_fault_does_not_keep_the_rest_waiting(tmp_path: Path) -> None:
    class Broken:
        def __init__(self, fault: Exception) -> None:
            self._fault = fault

        async def expire(self) -> int:
            raise self._fault

    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            await stage.checkout.sell(stage.draft(at_counter=True), AtTheReader())
            stage.turn(2_000)
            for fault in (Outage(Code.STORE_FAILED), ValueError("nobody thought of this")):
                room = stage.backroom
                others = (room.refunds, stage.recovery, room.sweep)
                chase = Chase(stage.house, Broken(fault), *others)  # type: ignore[arg-type]
                assert await chase.look() == 0
            assert await stage.backroom.chase.look() == 1
            assert (await stage.now()).course.phase is Phase.VOIDED

    played(scene())


def test_it_looks_again_and_again(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            await stage.checkout.sell(stage.draft(at_counter=True), AtTheReader())
            scope = Scope("test")
            scope.start("chase", stage.backroom.chase.run())
            while (await stage.now()).course.phase is Phase.HELD:
                await stage.clock.sleep(0)
            assert stage.clock.monotonic_s() >= 1_800
            await scope.close()

    played(scene())
