from dataclasses import replace
from datetime import timedelta

from kiosk.domain.backstage import Backstage
from kiosk.domain.course import Course, Phase
from kiosk.domain.order import OrderId, OrderState
from kiosk.viewmodels.staff_counter import counter, undo
from tests.builders import NOON, a_paid_order, an_order

EARLY = replace(an_order("order-2", course=Course(Phase.HELD)), number=55)
LATE = replace(EARLY, id=OrderId("order-3"), number=58, placed_at=NOON + timedelta(minutes=4))
SOLD = replace(a_paid_order(), number=47, state=OrderState.COMPLETED).following(phase=Phase.DONE)
BACK = replace(a_paid_order("order-4"), number=46, state=OrderState.REFUNDED).following(phase=Phase.REFUNDED)
SHOWN = Backstage(
    None, orders=(SOLD, LATE, BACK, EARLY), looked_at=NOON + timedelta(minutes=13, seconds=50), hold_s=900
)


def test_who_waits_longest_at_the_counter_stands_first_with_the_age() -> None:
    page = counter(SHOWN, "en")
    assert [(row.lead, row.age_min, row.left_min, row.act) for row in page.rows] == [
        ("55", 13, 2, "take_cash"), ("58", 9, 6, "take_cash"),
    ]  # fmt: skip
    assert counter(Backstage(None), "en").empty == "no_held"


def test_an_order_whose_time_is_over_has_none_left() -> None:
    late = replace(SHOWN, looked_at=NOON + timedelta(hours=1))
    assert [row.left_min for row in counter(late, "en").rows] == [0, 0]


def test_an_order_at_the_counter_is_opened_there() -> None:
    page = counter(replace(SHOWN, chosen="order-2"), "en")
    assert [act.deed for act in page.detail_acts] == ["take_cash", "take_card", "release"]


def test_only_what_can_be_taken_back_is_listed() -> None:
    page = undo(SHOWN, "en")
    assert [(row.lead, row.act, row.opens) for row in page.rows] == [
        ("58", "", True), ("55", "", True), ("47", "", True),
    ]  # fmt: skip
    assert [(chip.chip, chip.count) for chip in page.chips] == [("all", 3), ("to_refund", 1), ("to_void", 2)]
    assert [row.lead for row in undo(replace(SHOWN, chip="to_refund"), "en").rows] == ["47"]
    assert [row.lead for row in undo(replace(SHOWN, sought="55"), "en").rows] == ["55"]
    assert undo(Backstage(None), "en").empty == "nothing_to_undo"


def test_what_it_does_is_told_before_it_is_done() -> None:
    page = undo(replace(SHOWN, chosen="order-1"), "en")
    assert [fact.kind for fact in page.facts].count("effect") >= 2
    assert "refund" in [act.deed for act in page.detail_acts]
