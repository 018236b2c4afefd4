"""May we sell? The kiosk takes money only while all that a sale needs was proven good in the last seconds.

Otherwise it closes itself with the reason, and opens again by itself.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from kiosk.domain.health import Condition, Health
from kiosk.domain.trouble import Code, Outage, Trouble
from kiosk.services.house import House

_log = logging.getLogger(__name__)

_EVERY_S = 5.0
_FRESH_S = 12.0
# A part that does not answer in this time is as good as away.
_WITHIN_S = 6.0
# Before it this program was not written, after it nobody will run it: a clock that has lost its time.
_EARLIEST = datetime(2025, 1, 1, tzinfo=UTC)
_LATEST = datetime(2045, 1, 1, tzinfo=UTC)
_JUMP_S = 60.0
# What ails the machine so that no order may be begun; staff hear of the rest.
_CLOSING = (Code.STORE_DAMAGED, Code.DISK_FULL, Code.STORE_FAILED)


async def reader_trouble(house: House, within_s: float = _WITHIN_S) -> Trouble | None:
    """Why no card can be taken now, or None; a reader that is busy with a sale is there."""
    return await _absent(house.terminal.probe(), Code.TERMINAL_AWAY, within_s)


class Watch:
    """Looks at what a sale needs and tells what it finds. `printer` is the receipts': no sale needs it."""

    def __init__(
        self, house: House, told: Callable[[Trouble | None], None], within_s: float = _WITHIN_S
    ) -> None:
        self._house = house
        self._told = told
        self._within_s = within_s
        self._proven_at_s: float | None = None
        self._was: Code | None = None
        self._moments: tuple[datetime, float] | None = None
        self._ailments: frozenset[Code] = frozenset()
        self.printer = Health(Condition.READY)

    async def look(self) -> Trouble | None:
        """What stands in the way of selling now, or None."""
        trouble = await self._found()
        self._proven_at_s = None if trouble else self._house.clock.monotonic_s()
        await self._note(trouble)
        self._told(trouble)
        return trouble

    async def proven(self) -> Trouble | None:
        """As `look`, unless all was good in the last seconds."""
        at_s = self._proven_at_s
        if at_s is not None and self._house.clock.monotonic_s() - at_s < _FRESH_S:
            return None
        return await self.look()

    async def run(self) -> None:
        """Look again and again, for ever."""
        while True:
            self.printer = await _answer(self._house.printer.health(), self._within_s)
            await self.look()
            await self._house.clock.sleep(_EVERY_S)

    async def _found(self) -> Trouble | None:
        """Machine, journal, clock, kitchen, terminal: the first that is not well."""
        house = self._house
        await self._mind_the_clock()
        trouble = await self._of_the_machine() or await _unwritten(house, self._within_s)
        if trouble is not None:
            return trouble
        if not _EARLIEST <= house.clock.now() < _LATEST:
            return Trouble(Code.CLOCK_WRONG)
        kitchen = await _absent(house.kitchen.health(), Code.KITCHEN_SILENT, self._within_s)
        return kitchen or await reader_trouble(house, self._within_s)

    async def _of_the_machine(self) -> Trouble | None:
        """Room on its disk, damage, who keeps its clock. What is new or over is noted."""
        if self._house.machine is None:
            return None
        try:
            async with asyncio.timeout(self._within_s):
                found = await self._house.machine.troubles()
        except TimeoutError:
            return Trouble(Code.STORE_FAILED, "no answer")
        codes = frozenset(each.code for each in found)
        for code in sorted(codes ^ self._ailments):
            await self._tell(code.value, "" if code in codes else "over")
        self._ailments = codes
        return next((each for each in found if each.code in _CLOSING), None)

    async def _tell(self, event: str, detail: str) -> None:
        _log.warning("the machine", extra={"code": event, "why": detail})
        if self._house.machine is not None:
            await self._house.machine.note(event, detail)

    async def _mind_the_clock(self) -> None:
        """One that was set meanwhile is told: two moments do not fit together (reliability C)."""
        now, at_s = self._house.clock.now(), self._house.clock.monotonic_s()
        if self._moments is not None:
            then, then_s = self._moments
            jump_s = (now - then).total_seconds() - (at_s - then_s)
            if abs(jump_s) > _JUMP_S:
                await self._tell("clock_set", f"{jump_s:+.0f} s")
        self._moments = now, at_s

    async def _note(self, trouble: Trouble | None) -> None:
        code = trouble.code if trouble else None
        if code is self._was:
            return
        self._was = code
        if trouble is None:
            _log.info("all that a sale needs is there again")
        else:
            _log.warning("closed", extra={"code": trouble.code.value, "why": trouble.subject})
        if self._house.machine is not None:
            await self._house.machine.note("closed" if trouble else "open", code.value if code else "")


async def _unwritten(house: House, within_s: float) -> Trouble | None:
    """Whether a real write reaches the disk."""
    try:
        async with asyncio.timeout(within_s):
            await house.ledger.prove()
    except Outage as outage:
        return Trouble(Code.STORE_FAILED, outage.detail)
    except TimeoutError:
        return Trouble(Code.STORE_FAILED, "no answer")
    return None


async def _absent(asked: Awaitable[Health], code: Code, within_s: float) -> Trouble | None:
    health = await _answer(asked, within_s)
    return None if health.is_there else Trouble(code, health.detail)


async def _answer(asked: Awaitable[Health], within_s: float) -> Health:
    """What it says of itself; away if it says nothing, whatever the reason."""
    try:
        async with asyncio.timeout(within_s):
            return await asked
    except Outage as outage:
        return Health(Condition.AWAY, outage.detail)
    except TimeoutError:
        return Health(Condition.AWAY, "no answer")
    except Exception as fault:  # noqa: BLE001  a part that is broken is away, and the watch goes on
        _log.exception("can't be asked")
        return Health(Condition.AWAY, type(fault).__name__)
