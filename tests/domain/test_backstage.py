from datetime import timedelta

from kiosk.domain.backstage import Ask, Backstage, Page, Pausing, Question, Queued
from kiosk.domain.order import OrderId, OrderState
from kiosk.domain.staff import Officer
from tests.builders import NOON, an_order


def test_nobody_is_within_before_the_door_is_open() -> None:
    assert not Backstage().is_within
    assert not Backstage(officer=Officer("Maya")).is_within
    assert Backstage(door=None, officer=Officer("Maya")).is_within


def test_orders_are_the_first_page() -> None:
    assert Backstage().page is next(iter(Page))


def test_a_pause_ends_at_its_time() -> None:
    assert not Pausing().holds(NOON)
    assert Pausing("busy").holds(NOON)
    until = NOON + timedelta(hours=1)
    assert [Pausing("busy", until).holds(at) for at in (NOON, until)] == [True, False]


def test_what_is_typed_is_not_chosen() -> None:
    assert Question(Ask.PIN, "refund").choices == ()
    assert "until_back" in Question(Ask.UNTIL, "sold_out").choices


def test_what_is_typed_shows_in_no_log() -> None:
    assert "555" not in repr(Question(Ask.PHONE, "give", typed="4155550142"))


def test_an_order_by_its_key() -> None:
    held = Backstage(orders=(an_order(),))
    assert held.order("order-1") is held.orders[0]
    assert held.order("order-2") is None
    assert Queued(OrderId("order-1"), 1, OrderState.BILLED, False).key == "order-1/billed"
