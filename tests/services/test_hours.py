"""What is served, and whether anything is, follows the shop's own clock."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from kiosk.domain.daypart import Daypart
from kiosk.domain.menu import Dining
from kiosk.domain.opening import Opening
from kiosk.domain.visit import Stage
from kiosk.services.hours import Hours
from tests.builders import a_menu, an_item
from tests.walk import QUICK, WoundClock, at_the_kiosk, played

MENU = a_menu(an_item(), an_item("eggs", daypart="morning"), dayparts={"morning": Daypart(time(7), time(11))})


def _ids(hours: Hours, hour: int) -> list[str]:
    return [item.id for item in hours.menu(MENU, datetime(2026, 3, 2, hour, tzinfo=UTC)).items]


def test_by_the_clock_of_the_shops_zone() -> None:
    new_york = Hours("America/New_York")
    assert _ids(new_york, 13) == ["burger", "eggs"]
    assert _ids(new_york, 17) == ["burger"]
    assert _ids(Hours("UTC"), 13) == ["burger"]


def test_the_same_value_as_long_as_nothing_changes() -> None:
    hours, noon = Hours("UTC"), datetime(2026, 3, 2, 12, tzinfo=UTC)
    first = hours.menu(MENU, noon)
    assert hours.menu(MENU, noon.replace(hour=13)) is first
    assert hours.menu(MENU, noon.replace(hour=9)) is not first


def test_at_closing_time_an_order_goes_on_and_none_begins(tmp_path: Path) -> None:
    clock = WoundClock()
    until = clock.now() + timedelta(hours=1)
    opening = Opening((Daypart((until - timedelta(hours=2)).time(), until.time()),))

    async def scene() -> None:
        manners = replace(QUICK, timezone="UTC", opening=opening)
        async with at_the_kiosk(tmp_path, clock=clock, manners=manners) as walk:
            walk.starts()
            walk.adds("fries")
            clock.turn(3_601)
            walk.attendant.touched()
            walk.attendant.tick()
            assert (walk.visit.stage, len(walk.visit.basket.lines)) == (Stage.MENU, 1)
            walk.attendant.start_over()
            assert walk.visit.stage is Stage.CLOSED
            walk.attendant.start(Dining.EAT_IN)
            assert walk.visit.stage is Stage.CLOSED
            clock.turn(22 * 3_600)
            walk.attendant.tick()
            assert walk.visit.stage is Stage.ATTRACT
            assert walk.snapshot.opening.closes_at(walk.snapshot.local or until) is not None

    played(scene())
