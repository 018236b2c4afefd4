"""Deliveries when the store, the clock or Thanx itself does not keep up."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.domain.answer import Answer, NotApplied, Unknown
from kiosk.domain.member import Identifier
from kiosk.domain.order import Quote, Report
from kiosk.domain.trouble import Code, Outage
from kiosk.ports import Change
from kiosk.services.dispatch import Dispatch
from kiosk.services.house import House
from kiosk.thanx.loyalty import ThanxLoyalty
from tests.builders import MEMBER, an_order
from tests.services.backstage import Backstage, backstage
from tests.walk import at_the_kiosk, played


class Deaf(ThanxLoyalty):
    """A client whose call never ends, whatever its deadline was."""

    is_asked = False

    async def deliver(self, who: Identifier, body: bytes) -> Answer[Quote]:
        self.is_asked = True
        await asyncio.Event().wait()
        return NotApplied(Code.LOYALTY_DOWN)


def _placed(house: House) -> Change:
    order = an_order("order-1", member_id=MEMBER)
    return Change(order, "placed", ((order.state, house.loyalty.written(Report.of(order))),))


def test_deliveries_that_stop_turning_are_found_and_those_that_only_rest_are_not(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, speaks=Deaf) as walk:
            dispatch, deaf = walk.attendant.dispatch, walk.house.loyalty
            assert isinstance(deaf, Deaf)
            # Nothing waits: it may rest as long as it likes.
            await walk.house.clock.sleep(0.1)
            walk.clock.turn(3_600)
            assert not dispatch.hangs
            await walk.house.ledger.commit(_placed(walk.house))
            dispatch.wake()
            await walk.until(lambda: deaf.is_asked, "the call")
            walk.clock.turn(150)
            assert not dispatch.hangs
            walk.clock.turn(10)
            assert dispatch.hangs

    played(scene())


def test_whoever_is_woken_and_does_not_come_hangs(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            await walk.house.clock.sleep(0.1)
            walk.attendant.safe.cancel("dispatch")
            walk.attendant.dispatch.wake()
            walk.clock.turn(160)
            assert walk.attendant.dispatch.hangs

    played(scene())


class Slow:
    """Thanx, of whom nothing is heard; each try takes longer than a guest waits."""

    def __init__(self, stage: Callable[[], Backstage]) -> None:
        self._stage = stage
        self.heard: list[bytes] = []

    def written(self, report: Report) -> bytes:
        return f"{report.order_id} {report.state}".encode()

    async def deliver(self, who: Identifier, body: bytes) -> Answer[Quote]:
        self.heard.append(body)
        self._stage().turn(8)
        return Unknown(Code.LOYALTY_DOWN)

    def forget(self, who: Identifier) -> None:
        """Nothing was kept."""


def test_a_guest_is_not_kept_waiting_for_a_second_try(tmp_path: Path) -> None:
    async def scene() -> None:
        stages: list[Backstage] = []
        slow = Slow(lambda: stages[0])
        async with backstage(tmp_path, loyalty=slow) as stage:
            stages.append(stage)
            other = an_order("order-2")
            await stage.house.ledger.commit(Change(other, "placed", ((other.state, b"another basket"),)))
            order = an_order("order-1")
            answer = await stage.dispatch.at_once(Change(order, "placed", ((order.state, b"this one"),)))
            assert isinstance(answer, Unknown)
            assert slow.heard == [b"this one"]

    played(scene())


def test_a_store_that_fails_is_looked_at_again_later(tmp_path: Path) -> None:
    async def scene() -> None:
        async with backstage(tmp_path) as stage:
            for fault in (Outage(Code.STORE_FAILED), ValueError("nobody thought of this")):
                failing = replace(stage.house, outbox=_Failing(fault))  # type: ignore[arg-type]
                assert await Dispatch(failing)._emptied() == 30

    played(scene())


class _Failing:
    """An outbox that can't be read."""

    def __init__(self, fault: Exception) -> None:
        self._fault = fault

    async def begin(self) -> tuple[()]:
        raise self._fault
