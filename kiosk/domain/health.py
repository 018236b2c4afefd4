"""How the devices and services around the kiosk are."""

from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    READY = "ready"
    BUSY = "busy"
    AWAY = "away"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Health:
    """One device's condition; `detail` is for staff."""

    condition: Condition
    detail: str = ""

    @property
    def is_there(self) -> bool:
        """Busy with something is there too."""
        return self.condition in (Condition.READY, Condition.BUSY)

    @property
    def is_ready(self) -> bool:
        return self.condition is Condition.READY
