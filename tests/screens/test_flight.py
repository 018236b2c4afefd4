import pytest
from PySide6.QtCore import QObject

from tests.screens.front import TALL, Front
from tests.viewmodels.snapshots import ONE_BURGER

TILE = pytest.mark.parametrize("front", [TALL], indirect=True)


@TILE
def test_a_chosen_dish_flies_to_the_order(front: Front) -> None:
    theme = front.window.view.engine().singletonInstance("theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("reducedMotion", False)
    front.see()
    front.tap("add-burger")
    assert front.heard == [("quick_add", "burger")]
    front.until(lambda: "flight" in front.names())
    front.until(lambda: "flight" not in front.names())


@TILE
def test_without_motion_nothing_flies(front: Front) -> None:
    front.window.dress(["reduced-motion"])
    front.see(basket=ONE_BURGER)
    front.tap("plus-burger")
    assert "flight" not in front.names()
