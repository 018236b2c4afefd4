"""The kiosk itself, for staff: its devices with a test each, and the check-up."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from kiosk.domain.backstage import Backstage, Device, Page, Told
from kiosk.domain.finding import Finding
from kiosk.domain.health import Condition, Health
from kiosk.domain.trouble import Outage
from kiosk.services.house import House
from kiosk.services.staff_orders import Act
from kiosk.services.staffing import Staffing

_WITHIN_S = 6.0
# What the kiosk is looked at by, beside what can be asked.
_UNASKED = ("touch", "sound", "ruler")


class MachineTasks:
    """`found` is told each finding as soon as it is there."""

    def __init__(self, house: House, staffing: Staffing, found: Callable[[Finding], None]) -> None:
        self._house = house
        self._staffing = staffing
        self._found = found
        self._said: dict[str, str] = {}
        self.acts: Mapping[str, Act] = {
            "test_printer": self._printer, "test_terminal": self._terminal, "test_sound": self._sound,
            "touch_passed": self._touched, "check": self._check, "bundle": self._bundle,
        }  # fmt: skip

    async def look(self, shown: Backstage) -> Backstage:
        if shown.page is Page.CHECK_UP:
            facts = (*self._staffing.facts(), ("clock", self._house.clock.now().isoformat(" ", "seconds")))
            return replace(shown, facts=facts)
        house = self._house
        printer, terminal, kitchen = await asyncio.gather(
            _asked(house.printer.health), _asked(house.terminal.probe), _asked(house.kitchen.health)
        )
        found = {"scanner": house.scanner.health(), "printer": printer, "terminal": terminal,
                 "kitchen": kitchen, "programme": house.programme_health}  # fmt: skip
        found |= {name: Health(Condition.READY) for name in _UNASKED}
        devices = tuple(Device(name, health, self._said.get(name, "")) for name, health in found.items())
        return replace(shown, devices=devices)

    async def _printer(self, _key: str, _answers: tuple[str, ...]) -> Told:
        sheet = self._staffing.paper.trial(self._house.manners.merchant, self._house.clock.now())
        await self._house.printer.print("trial", sheet)
        self._said["printer"] = "printed"
        return Told("trial_printed")

    async def _terminal(self, _key: str, _answers: tuple[str, ...]) -> Told:
        health = await _asked(self._house.terminal.probe)
        self._said["terminal"] = "answered" if health.is_there else "silent"
        return Told(f"terminal_{self._said['terminal']}", is_good=health.is_there)

    async def _sound(self, _key: str, _answers: tuple[str, ...]) -> Told:
        self._house.scanner.confirm()
        self._said["sound"] = "played"
        return Told("sound_played")

    async def _touched(self, _key: str, _answers: tuple[str, ...]) -> Told:
        self._said["touch"] = "passed"
        return Told("touch_passed")

    async def _check(self, _key: str, _answers: tuple[str, ...]) -> Told:
        """Everything that `kiosk doctor` looks at, here and now."""
        bad = 0
        async for finding in self._staffing.examine():
            bad += finding.level.value == "fault"
            self._found(finding)
        return Told("checked", str(bad), is_good=not bad)

    async def _bundle(self, _key: str, _answers: tuple[str, ...]) -> Told:
        if self._staffing.bundle is None:
            return Told("no_bundle", is_good=False)
        return Told("bundle_written", await self._staffing.bundle())


async def _asked(ask: Callable[[], Awaitable[Health]]) -> Health:
    """Away if it says nothing in time."""
    try:
        async with asyncio.timeout(_WITHIN_S):
            return await ask()
    except Outage as outage:
        return Health(Condition.AWAY, outage.detail)
    except TimeoutError:
        return Health(Condition.AWAY, "no answer")

