import pytest

from kiosk.domain.visit import Stage
from tests.builders import a_basket
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import BURGER, SODA

TWO = a_basket(BURGER, SODA)


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_lines_are_counted_and_changed(front: Front) -> None:
    front.see(stage=Stage.CART, basket=TWO)
    front.tap_all("cartPlus-1", "cartMinus-2", "cartLine-1")
    assert front.heard == [("count_line", 1, 2), ("count_line", 2, 0), ("edit_line", 1)]


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_the_drawer_leads_on_and_closes(front: Front) -> None:
    front.see(stage=Stage.CART, basket=TWO)
    front.tap_all("clearAll", "cartReview", "closeCart")
    assert front.heard == [("clear_basket",), ("review",), ("close_cart",)]


def test_a_touch_beside_the_drawer_closes_it(front: Front) -> None:
    front.see(stage=Stage.CART, basket=TWO)
    front.touch(front.corner("scrim"))
    assert front.heard == [("close_cart",)]


def test_it_goes_down_and_leaves_the_menu(front: Front) -> None:
    front.see(stage=Stage.CART, basket=TWO)
    assert front.item("CartScreen").property("open")
    front.see(basket=TWO)
    front.until(lambda: "CartScreen" not in front.names())
    front.tap("openCart")
    assert front.heard == [("open_cart",)]


def test_the_drawer_is_as_high_as_its_lines(front: Front) -> None:
    front.see(stage=Stage.CART, basket=a_basket(BURGER))
    one = front.corner("clearAll").y()
    front.see(stage=Stage.CART, basket=TWO)
    two = front.corner("clearAll").y()
    assert one - two == pytest.approx(126, abs=2)


def test_an_emptied_drawer_offers_nothing_to_pay(front: Front) -> None:
    front.see(stage=Stage.CART)
    assert "clearAll" not in front.names()
    assert not front.item("cartReview").isEnabled()
