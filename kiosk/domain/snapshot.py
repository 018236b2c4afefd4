"""The one immutable value that every screen is drawn from."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.health import Condition, Health
from kiosk.domain.menu import Dining, Menu
from kiosk.domain.offers import Standing
from kiosk.domain.pricing import Totals
from kiosk.domain.trouble import Trouble
from kiosk.domain.visit import Visit


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A visit with all that is worked out from it. `idle_left_s` is set while the idle question stands."""

    visit: Visit
    menu: Menu
    totals: Totals = Totals()
    offers: tuple[Standing, ...] = ()
    dinings: tuple[Dining, ...] = (Dining.EAT_IN, Dining.TAKE_AWAY)
    idle_left_s: int | None = None
    idle_warning_s: int = 30
    done_left_s: int | None = None
    scanner: Health = Health(Condition.OFF)
    printer: Health = Health(Condition.READY)
    closed_for: Trouble | None = None
    help_called: bool = False
    done_whole_s: int = 30
    # When the snapshot was made: what ends soon is said by its weekday.
    now: datetime | None = None
