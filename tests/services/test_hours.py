"""What is served follows the shop's own clock."""

from datetime import UTC, datetime, time

from kiosk.domain.daypart import Daypart
from kiosk.services.hours import Hours
from tests.builders import a_menu, an_item

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
