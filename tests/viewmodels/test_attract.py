from datetime import time

from kiosk.domain.daypart import Daypart
from kiosk.domain.health import Condition, Health
from kiosk.domain.menu import Dining
from kiosk.domain.opening import Opening
from kiosk.domain.visit import Stage
from kiosk.viewmodels.attract import AttractViewModel, DiningRow, present
from tests.builders import NOON
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import a_snapshot


def test_the_poster_is_the_start() -> None:
    shown = present(a_snapshot(stage=Stage.ATTRACT))
    assert shown.dinings == (DiningRow("eat_in"), DiningRow("take_away"))
    assert (shown.merchant, shown.is_single_start, shown.is_scanner_ready) == ("Sorrel & Rye", False, True)


def test_one_way_to_eat_is_one_button() -> None:
    assert present(a_snapshot(dinings=(Dining.TAKE_AWAY,))).is_single_start


def test_a_scanner_that_is_away_is_not_promised() -> None:
    assert not present(a_snapshot(scanner=Health(Condition.AWAY))).is_scanner_ready


def test_the_poster_tells_until_when_orders_begin() -> None:
    opening = Opening((Daypart(time(8), time(21)),))
    assert present(a_snapshot(local=NOON, opening=opening)).open_until == f"9{chr(0xa0)}PM"


def test_a_touch_is_an_intent() -> None:
    asked = Recording()
    screen = AttractViewModel(asked.intents)
    screen.start("take_away")
    screen.setLanguage("es")
    screen.callHelp()
    assert asked.heard == [("start", Dining.TAKE_AWAY), ("set_language", "es"), ("call_help",)]


def test_who_signs_in_first_begins_an_order_too() -> None:
    asked = Recording()
    screen = AttractViewModel(asked.intents)
    screen.signIn()
    assert asked.heard == []
    screen.update(a_snapshot(stage=Stage.ATTRACT, dinings=(Dining.TAKE_AWAY,)))
    screen.signIn()
    assert asked.heard == [("start", Dining.TAKE_AWAY), ("open_sign_in",)]
