import pytest

from kiosk.domain.basket import Basket
from kiosk.domain.menu import Dining
from kiosk.domain.visit import Handover, Stage
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import ONE_BURGER

EVERYWHERE = pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
AWAY = Basket(Dining.TAKE_AWAY)


@EVERYWHERE
def test_a_table_is_typed_in_figures(front: Front) -> None:
    front.see(stage=Stage.HANDOVER, handover=Handover(typed="1"))
    front.tap_all("key-2", "key-erase", "confirmHandover", "handoverBack")
    assert front.heard == [
        ("write_handover", "12"), ("write_handover", ""), ("confirm_handover",), ("close_handover",),
    ]  # fmt: skip


@EVERYWHERE
def test_a_name_is_typed_in_letters_the_first_a_capital(front: Front) -> None:
    front.see(stage=Stage.HANDOVER, basket=AWAY)
    assert front.text("confirmHandover") == "Go without"
    front.tap("key-s")
    front.see(stage=Stage.HANDOVER, basket=AWAY, handover=Handover(typed="S"))
    front.tap("key-a")
    assert front.heard == [("write_handover", "Sa")]
    assert front.text("confirmHandover") == "Save"


@EVERYWHERE
def test_the_review_asks_only_where_the_site_does(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=ONE_BURGER)
    assert "handoverRow" not in front.names()
    front.see(stage=Stage.REVIEW, basket=ONE_BURGER, asks_handover=True)
    front.tap("openHandover")
    assert front.heard == [("open_handover",)]
    front.see(stage=Stage.REVIEW, basket=ONE_BURGER, asks_handover=True, handover=Handover("12"))
    assert front.text("handoverTold") == "Table 12"
