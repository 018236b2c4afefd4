"""The staff's pages for the kiosk itself: devices and their tests, cleaning, the check-up."""

from kiosk.domain.backstage import Backstage, Device
from kiosk.domain.finding import Level
from kiosk.domain.health import Condition
from kiosk.viewmodels.staff_rows import ActRow, FactRow, PageShown, StaffRow

_TESTS = {
    "scanner": "scanner", "printer": "test_printer", "terminal": "test_terminal", "touch": "touch",
    "sound": "test_sound", "ruler": "ruler",
}  # fmt: skip
_CONDITIONS = {"ready": "good", "busy": "rye", "away": "bad"}
_LEVELS = {
    Level.GOOD: ("good", "good"), Level.WARNING: ("warning", "rye"), Level.FAULT: ("fault", "bad"),
    Level.UNTESTED: ("not_tested", "plain"),
}  # fmt: skip
_UNASKED = ("touch", "sound", "ruler")


def devices(shown: Backstage, _language: str) -> PageShown:
    return PageShown(
        rows=tuple(
            StaffRow(
                each.name, code=f"device_{each.name}", words=each.health.detail,
                note=_note(each),
                tag="" if each.name in _UNASKED else f"is_{each.health.condition.value}",
                tag_kind=_CONDITIONS.get(each.health.condition.value, "plain"),
                act=_TESTS.get(each.name, ""), opens=False,
            )
            for each in shown.devices
        )
    )  # fmt: skip


def _note(device: Device) -> str:
    """What to do about it while it is away, else what its last test said."""
    if device.health.condition is Condition.AWAY:
        return f"mend_{device.name}"
    return f"said_{device.said}" if device.said else ""


def cleaning(_shown: Backstage, _language: str) -> PageShown:
    return PageShown(acts=(ActRow("cleaning", "", "primary"),), empty="wipe")


def check_up(shown: Backstage, _language: str) -> PageShown:
    """Findings of the last check-up, the worst first; above them what this kiosk is."""
    found = sorted(shown.findings, key=lambda each: -_RANK[each.level])
    chosen = next((each for each in shown.findings if each.check == shown.chosen), None)
    facts = [StaffRow(f"fact-{name}", "kiosk", code=f"fact_{name}", words=value, opens=False)
             for name, value in shown.facts]  # fmt: skip
    rows = [
        StaffRow(each.check, "findings", code=f"check_{each.check}", words=each.seen,
                 tag=_LEVELS[each.level][0], tag_kind=_LEVELS[each.level][1], opens=bool(each.remedy),
                 is_chosen=each.check == shown.chosen)
        for each in found
    ]  # fmt: skip
    told = (("seen", chosen.seen), ("meaning", chosen.meaning), ("remedy", chosen.remedy)) if chosen else ()
    return PageShown(
        rows=(*rows, *facts),
        acts=(ActRow("check", "", "primary"), ActRow("bundle")),
        title=f"check_{chosen.check}" if chosen else "",
        facts=tuple(FactRow(name, name, value) for name, value in told if value),
    )


_RANK = {Level.GOOD: 0, Level.UNTESTED: 1, Level.WARNING: 2, Level.FAULT: 3}
