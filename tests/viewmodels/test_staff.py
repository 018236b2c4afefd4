from dataclasses import replace

import pytest

from kiosk.domain.backstage import Ask, Backstage, Door, Overlay, Page, Question, Told
from kiosk.domain.health import Condition, Health
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.staff import Officer
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Stage
from kiosk.viewmodels.staff import StaffViewModel, present
from kiosk.viewmodels.staff_rows import DeviceRow
from tests.builders import a_paid_order
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import a_snapshot

WITHIN = Backstage(None, Officer("Maya R."), orders=(a_paid_order(),))


def seen(shown: Backstage) -> Snapshot:
    return a_snapshot(stage=Stage.STAFF, staff=shown)


def test_before_the_door_is_open_nothing_is_shown() -> None:
    shown = present(seen(replace(WITHIN, door=Door(3, trouble="wrong"))))
    assert (shown.is_within, shown.figures, shown.door_trouble) == (False, 3, "wrong")
    assert (shown.officer, shown.rows, shown.pages) == ("", (), ())


def test_every_device_is_listed() -> None:
    away = Health(Condition.AWAY, "no paper")
    shown = present(replace(seen(WITHIN), printer=away))
    assert shown.devices == (
        DeviceRow("scanner", "ready", ""),
        DeviceRow("printer", "away", "no paper"),
        DeviceRow("programme", "ready", ""),
    )


def test_why_the_kiosk_does_not_sell() -> None:
    assert present(a_snapshot(closed_for=Trouble(Code.STORE_FAILED))).reason == "store_failed"


@pytest.mark.parametrize("page", Page)
def test_every_page_has_its_place_in_the_rail(page: Page) -> None:
    shown = present(seen(replace(WITHIN, page=page)))
    assert [row.page for row in shown.pages] == [each.value for each in Page]
    assert [row.page for row in shown.pages if row.is_current] == [page.value]


def test_a_question_and_what_came_of_it() -> None:
    question = Question(Ask.REASON, "refund", "order-1", typed="4")
    shown = present(seen(replace(WITHIN, question=question, told=Told("back", "soda", serial=2))))
    assert (shown.ask, shown.ask_act, shown.ask_typed) == ("reason", "refund", "4")
    assert "quality" in [each.deed for each in shown.choices]
    assert (shown.told, shown.told_subject, shown.told_serial) == ("back", "Soda", 2)


def test_what_takes_the_whole_screen() -> None:
    shown = present(seen(replace(WITHIN, overlay=Overlay.CLEANING, left_s=24)))
    assert (shown.overlay, shown.left_s) == ("cleaning", 24)


def test_touches_become_intents() -> None:
    asked = Recording()
    model = StaffViewModel(asked.intents)
    model.type("4")
    model.erase()
    model.turn("menu")
    model.choose("order-1")
    model.setChip("to_pay")
    model.act("refund", "order-1")
    model.answer("quality")
    model.leave()
    assert asked.heard == [
        ("staff_type", "4"), ("staff_erase",), ("staff_turn", "menu"), ("staff_choose", "order-1"),
        ("staff_chip", "to_pay"), ("staff_act", "refund", "order-1"), ("staff_answer", "quality"),
        ("leave_staff",),
    ]  # fmt: skip
