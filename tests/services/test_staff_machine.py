from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

from kiosk.domain.backstage import Overlay, Page
from kiosk.domain.finding import Finding, Level
from kiosk.domain.health import Condition
from kiosk.domain.trouble import Code, Outage
from kiosk.services.staff_machine import MachineTasks
from tests.services.behind import Behind
from tests.walk import at_the_kiosk, played


def test_each_device_and_its_test(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            await staff.enters()
            devices = {each.name: each.health.condition for each in (await staff.turns(Page.DEVICES)).devices}
            assert set(devices.values()) == {Condition.READY}
            assert (await staff.does("test_printer")).code == "trial_printed"
            assert walk.slips.printed == ["trial"]
            assert (await staff.does("test_terminal")).code == "terminal_answered"
            assert (await staff.does("test_sound")).code == "sound_played"
            assert walk.eye.confirmed == 1
            walk.attendant.staff_act("touch", "")
            assert staff.shown.overlay is Overlay.TOUCH
            assert (await staff.does("touch_passed")).code == "touch_passed"
            said = {each.name: each.said for each in staff.shown.devices}
            assert (said["printer"], said["touch"], said["ruler"]) == ("printed", "passed", "")
            walk.slips.printer_trouble = Outage(Code.PRINTER_OUT)
            told = await staff.does("test_printer")
            assert (told.code, told.is_good) == ("printer_out", False)

    played(scene())


def test_the_check_up_tells_each_finding(tmp_path: Path) -> None:
    findings = (Finding("disk", Level.GOOD, "9 GB free"), Finding("clock", Level.FAULT, "4 h late", "a", "b"))

    async def examine() -> AsyncIterator[Finding]:
        for each in findings:
            yield each

    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            staffing = walk.house.staffing
            assert staffing is not None
            told: list[Finding] = []
            tasks = MachineTasks(walk.house, replace(staffing, examine=examine), told.append)
            came = await tasks.acts["check"]("", ())
            assert (came.code, came.subject, came.is_good) == ("checked", "1", False)
            assert tuple(told) == findings
            await staff.hired()
            await staff.enters()
            assert [name for name, _ in (await staff.turns(Page.CHECK_UP)).facts] == ["clock"]
            assert (await staff.does("bundle")).code == "no_bundle"

    played(scene())
