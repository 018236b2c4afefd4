"""A name lives as long as its order is under way, and in memory alone."""

from kiosk.domain.order import OrderId
from kiosk.services.callers import Callers

ONE, TWO = OrderId("one"), OrderId("two")


def test_a_name_is_told_read_and_forgotten() -> None:
    callers = Callers()
    callers.tell(ONE, "Ana")
    assert (callers.of(ONE), callers.of(TWO)) == ("Ana", "")
    callers.forget(ONE)
    callers.forget(TWO)
    assert callers.of(ONE) == ""


def test_no_name_is_none() -> None:
    callers = Callers()
    callers.tell(ONE, "Ana")
    callers.tell(ONE, "")
    assert callers.of(ONE) == ""
    assert "Ana" not in repr(callers)


def test_what_nobody_fetches_gives_way() -> None:
    callers = Callers()
    for number in range(100):
        callers.tell(OrderId(str(number)), f"guest {number}")
    assert callers.of(OrderId("0")) == ""
    assert callers.of(OrderId("99")) == "guest 99"
