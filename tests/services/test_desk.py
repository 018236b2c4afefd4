"""The one place where a visit changes, and where screens hear of it."""

from pathlib import Path

from kiosk.domain.location import Location
from kiosk.domain.member import LocationId
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Stage, Visit
from tests.walk import at_the_kiosk, played, replace


def test_every_listener_hears_each_change(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            first: list[Snapshot] = []
            second: list[Snapshot] = []
            walk.attendant.listen(first.append)
            walk.attendant.listen(second.append)
            walk.starts()
            walk.adds("fries")
            assert [each.visit.stage for each in first] == [Stage.MENU, Stage.MENU]
            assert first == second
            assert first[-1].totals.total.cents > first[-1].totals.subtotal.cents

    played(scene())


def test_a_move_that_the_table_forbids_changes_nothing(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            walk.attendant.go(Stage.DONE, strip_dismissed=True)
            assert walk.visit == Visit()

    played(scene())


def test_each_notice_has_a_number_of_its_own(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            one, two = walk.attendant.trouble(Code.SOLD_OUT), walk.attendant.trouble(Code.SOLD_OUT)
            assert one.serial != two.serial

    played(scene())


def test_wiping_leaves_a_visit_in_the_first_language(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            walk.starts()
            walk.attendant.set_language("es")
            walk.attendant.set_language("xx")
            assert walk.visit.language == "es"
            walk.attendant.wipe()
            assert walk.visit == Visit()

    played(scene())


def test_screens_hear_of_the_merchants_places_as_far_as_they_are_known(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            known: dict[LocationId, Location] = {}
            walk.attendant.house = replace(walk.house, places=lambda: known)
            assert walk.snapshot.places == {}
            pier = Location(LocationId("pier"), "m1", "The Pier")
            known[pier.id] = pier
            assert walk.snapshot.places == {"pier": pier}

    played(scene())
