from kiosk.domain.offers import Hindrance, standings
from kiosk.proving.stock import NOW, PLACE, Stock, product
from tests.builders import a_group, a_menu, a_size, an_item

FRIES = an_item("fries", "4.20", sold_out=True)
MENU = a_menu(
    an_item(groups=(a_group(),)), an_item("soda", groups=(a_size(),)), FRIES, an_item("tea", "2.90")
)
STOCK = Stock(MENU)


def test_dishes_are_chosen_by_what_they_are() -> None:
    assert (STOCK.plain.id, STOCK.choosy.id) == ("burger", "soda")
    assert [item.id for item in STOCK.dishes] == ["burger"]


def test_nothing_in_the_basket_is_sold_out_or_unfinished() -> None:
    assert [line.is_valid and not line.item.sold_out for line in STOCK.basket.lines] == [True]
    assert STOCK.basket.count == 2


def test_the_offers_show_every_face() -> None:
    basket = STOCK.basket.removing(STOCK.basket.lines[0].id).adding(FRIES, frozenset())
    found = standings(STOCK.member, basket, PLACE, NOW)
    hindrances = {standing.hindrance for standing in found}
    assert {None, Hindrance.ITEM_MISSING, Hindrance.SPEND_MORE, Hindrance.POINTS_SHORT} <= hindrances


def test_the_order_costs_what_the_basket_costs() -> None:
    assert STOCK.order().totals.subtotal == STOCK.basket.subtotal
    assert STOCK.order().member_id is None
    assert STOCK.order(is_member=True).member_id == STOCK.member.id


def test_one_points_product_is_within_reach() -> None:
    balance = STOCK.member.balances[0]
    cost = product(STOCK.member).points
    assert cost is not None
    assert cost <= balance.points
