"""The switches on the real screens: from every one of them, and what they change."""

from typing import Any

import pytest
from PySide6.QtCore import QObject

from kiosk.domain.ease import LOUDEST, QUIETEST, SILENT, Ease
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Dialog, Paying, PayStep, Stage
from tests.builders import an_order
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import ONE_BURGER

ORDER = an_order()
PLACES: dict[str, dict[str, Any]] = {
    "attract": {"stage": Stage.ATTRACT},
    "menu": {"basket": ONE_BURGER},
    "cart": {"stage": Stage.CART, "basket": ONE_BURGER},
    "sign in": {"stage": Stage.SIGN_IN, "basket": ONE_BURGER},
    "search": {"stage": Stage.SEARCH},
    "filters": {"stage": Stage.FILTERS},
    "review": {"stage": Stage.REVIEW, "basket": ONE_BURGER},
    "table": {"stage": Stage.HANDOVER, "basket": ONE_BURGER},
    "pay": {"stage": Stage.PAY, "paying": Paying(PayStep.PRESENT_CARD, ORDER.totals.total, ORDER)},
    "done": {"stage": Stage.DONE, "finished": ORDER},
    "closed": {"stage": Stage.CLOSED, "closed_for": Trouble(Code.KITCHEN_SILENT)},
}


def theme(front: Front) -> QObject:
    found = front.window.view.engine().singletonInstance("theme", "Theme")
    assert isinstance(found, QObject)
    return found


def test_every_screen_of_a_guest_has_the_way_there(front: Front) -> None:
    for place in PLACES.values():
        front.see(**place)
        front.tap("easier")
        assert front.heard == [("open_easier",)], place


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_the_switches_and_the_way_back(front: Front) -> None:
    front.see(basket=ONE_BURGER, dialog=Dialog.EASIER, eases_offered=(*SILENT, Ease.SPOKEN))
    for ease in Ease:
        front.tap(f"ease-{ease.value}")
    front.tap("easierDone")
    assert front.heard == [*(("ease", ease) for ease in Ease), ("close_easier",)]


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_who_listens_turns_it_louder_and_quieter_and_the_ends_stay_live(front: Front) -> None:
    asked = {"basket": ONE_BURGER, "dialog": Dialog.EASIER, "eases_offered": (*SILENT, Ease.SPOKEN)}
    front.see(**asked)
    assert "volume" not in front.names()
    for volume in (QUIETEST, LOUDEST):
        front.see(**asked, volume=volume)
        front.tap_all("louder", "quieter")
        assert front.heard == [("louder",), ("quieter",)]


def test_what_a_guest_switches_on_is_put_on_and_taken_off_again(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    front.window.dress(["dark"])
    front.see(basket=ONE_BURGER, eases=frozenset({Ease.LARGE_TEXT, Ease.HIGH_CONTRAST}))
    worn = {name: theme(front).property(name) for name in ("largeText", "highContrast", "reach", "dark")}
    assert worn == {"largeText": True, "highContrast": True, "reach": False, "dark": True}
    front.see(stage=Stage.ATTRACT)
    worn = {name: theme(front).property(name) for name in ("largeText", "highContrast", "dark")}
    assert worn == {"largeText": False, "highContrast": False, "dark": True}
