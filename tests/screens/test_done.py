import pytest

from kiosk.domain.menu import Dining
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Stage
from tests.builders import a_basket, a_member, a_paid_order
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import BURGER


def done(front: Front, **parts: object) -> None:
    order = a_paid_order("order-1", a_basket(BURGER))
    front.see(**{"stage": Stage.DONE, "finished": order, "done_left_s": 24} | parts)


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_the_number_is_shown_and_the_guest_may_go_or_stay(front: Front) -> None:
    done(front)
    assert front.text("orderNumber") == "1"
    assert front.text("paid") == "Paid $12.85"
    front.tap_all("keepOpen", "finish")
    assert front.heard == [("keep_open",), ("finish",)]


def test_kept_open_it_counts_no_more(front: Front) -> None:
    done(front)
    done(front, done_left_s=None)
    assert "keepOpen" not in front.names()


def test_the_number_is_never_below_forty_millimetres(front: Front) -> None:
    done(front)
    height_mm = front.item("orderNumber").property("size") * 0.727 * 0.369
    assert height_mm > 40


def test_a_member_is_told_of_the_points_in_their_own_word(front: Front) -> None:
    done(front, member=a_member())
    assert "Your leaves for this order" in front.text("earning")


def test_trouble_behind_the_counter_is_said_plainly(front: Front) -> None:
    done(front, trouble=Trouble(Code.KITCHEN_SILENT))
    assert "by hand" in front.item("doneNotice").property("fact")
    assert "toast" not in front.names()


def test_what_happens_next_depends_on_where_it_is_eaten(front: Front) -> None:
    done(front)
    assert front.text("whereNext") == "Take a seat while you wait."
    away = a_paid_order("order-1", a_basket(BURGER, dining=Dining.TAKE_AWAY))
    done(front, finished=away)
    assert front.text("whereNext") == "We pack it to take away."
