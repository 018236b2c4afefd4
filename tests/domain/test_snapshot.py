from kiosk.domain.menu import Dining
from kiosk.domain.pricing import Totals
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Visit
from tests.builders import a_menu


def test_a_snapshot_of_nobody_shows_nothing_of_anybody() -> None:
    snapshot = Snapshot(Visit(), a_menu())
    assert (snapshot.totals, snapshot.offers, snapshot.idle_left_s) == (Totals(), (), None)
    assert snapshot.dinings == (Dining.EAT_IN, Dining.TAKE_AWAY)
    assert not snapshot.scanner.is_ready
    assert snapshot.printer.is_ready


def test_equal_snapshots_need_no_drawing() -> None:
    menu = a_menu()
    assert Snapshot(Visit(), menu) == Snapshot(Visit(), menu)
    assert Snapshot(Visit(), menu) != Snapshot(Visit(language="es"), menu)
