from PySide6.QtCore import QPoint

from kiosk.domain.menu import Dining
from kiosk.domain.visit import Stage
from tests.screens.front import Front


def test_the_two_ways_to_eat_start_an_order(front: Front) -> None:
    front.tap("eatIn")
    front.tap("takeAway")
    assert front.heard == [("start", Dining.EAT_IN), ("start", Dining.TAKE_AWAY)]


def test_one_way_to_eat_is_one_button(front: Front) -> None:
    front.see(stage=Stage.ATTRACT, dinings=(Dining.TAKE_AWAY,))
    assert "eatIn" not in front.names()
    assert front.text("takeAway") == "Start order"


def test_the_language_changes_everything_at_once(front: Front) -> None:
    assert front.text("eatIn") == "Eat in"
    front.tap("language-es")
    assert front.heard == [("set_language", "es")]
    front.see(stage=Stage.ATTRACT, language="es")
    assert front.text("eatIn") != "Eat in"
    assert "language" not in front.names()


def test_the_strip_leads_to_phone_and_email(front: Front) -> None:
    front.tap("signInStart")
    assert front.heard == [("start", Dining.EAT_IN), ("open_sign_in",)]


def test_help_and_easier_screens_are_all_that_is_in_the_dock(front: Front) -> None:
    assert not {"startOver", "language"} & front.names()
    front.tap_all("easier", "help")
    assert front.heard == [("open_easier",), ("call_help",)]
    front.see(stage=Stage.ATTRACT, help_called=True)
    assert front.text("help") == "We’re coming"


def test_five_knocks_on_the_wordmark_ask_for_staff(front: Front) -> None:
    for _ in range(4):
        front.touch(QPoint(200, 84))
    assert front.heard == []
    front.touch(QPoint(200, 84))
    assert front.heard == [("open_staff",)]
