"""The corner behind the counter: how the devices are, and the way out."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.health import Health
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels.showing import Showing, listed, text


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device: ready, busy, away or off."""

    device: str
    condition: str
    detail: str


@dataclass(frozen=True, slots=True)
class StaffShown:
    """`reason` is why the kiosk does not sell, empty while it does."""

    merchant: str = ""
    menu_version: str = ""
    reason: str = ""
    devices: tuple[DeviceRow, ...] = ()


def present(snapshot: Snapshot) -> StaffShown:
    return StaffShown(
        merchant=snapshot.menu.name,
        menu_version=snapshot.menu.version,
        reason=snapshot.closed_for.code.value if snapshot.closed_for else "",
        devices=(
            _device("scanner", snapshot.scanner),
            _device("printer", snapshot.printer),
            _device("programme", snapshot.programme),
        ),
    )


def _device(name: str, health: Health) -> DeviceRow:
    return DeviceRow(name, health.condition.value, health.detail)


class StaffViewModel(Showing):
    """Look, and leave."""

    presenting = staticmethod(present)
    blank = StaffShown()
    changed = Signal()
    merchant = text("merchant", changed)
    menuVersion = text("menu_version", changed)
    reason = text("reason", changed)
    devices = listed("devices")

    @Slot()
    def leave(self) -> None:
        self._intents.leave_staff()
