from datetime import time, timedelta

from kiosk.domain.daypart import Daypart
from kiosk.domain.opening import Opening
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Stage
from kiosk.viewmodels.closed import ClosedViewModel, present
from kiosk.viewmodels.wording import time_of
from tests.builders import NOON
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import a_snapshot


def test_after_hours_there_is_no_reason() -> None:
    shown = present(a_snapshot(stage=Stage.CLOSED))
    assert (shown.merchant, shown.reason, shown.staff_code) == ("Sorrel & Rye", "", "")


def test_staff_read_a_short_code() -> None:
    shown = present(a_snapshot(closed_for=Trouble(Code.TERMINAL_AWAY)))
    assert (shown.reason, shown.staff_code) == ("terminal_away", "K-TERMINAL-AWAY")


def test_a_pause_tells_when_it_ends() -> None:
    until = (NOON + timedelta(minutes=30)).isoformat()
    shown = present(a_snapshot(closed_for=Trouble(Code.PAUSED, "busy", details=(until,))))
    assert (shown.cause, shown.resumes) == ("busy", time_of(NOON + timedelta(minutes=30), "en"))
    by_hand = present(a_snapshot(closed_for=Trouble(Code.PAUSED, "busy", details=("",))))
    assert (by_hand.cause, by_hand.resumes) == ("busy", "")
    assert present(a_snapshot(closed_for=Trouble(Code.DISK_FULL, "3 MiB"))).cause == ""


def test_after_hours_nobody_is_sent_to_the_counter() -> None:
    night = {"local": NOON.replace(hour=23), "opening": Opening((Daypart(time(8), time(20)),))}
    shown = present(a_snapshot(**night, closed_for=Trouble(Code.TERMINAL_AWAY)))
    assert (shown.reason, shown.staff_code, shown.back_at) == ("", "K-TERMINAL-AWAY", "8:00")
    assert [row.is_today for row in shown.week] == [True]
    assert not shown.is_split
    assert present(a_snapshot(**night, closed_for=Trouble(Code.PAYMENT_UNKNOWN, "47"))).reason


def test_a_touch_is_an_intent() -> None:
    asked = Recording()
    screen = ClosedViewModel(asked.intents)
    screen.setLanguage("es")
    screen.callHelp()
    assert asked.heard == [("set_language", "es"), ("call_help",)]


def test_an_order_in_doubt_keeps_its_number() -> None:
    assert present(a_snapshot(closed_for=Trouble(Code.PAYMENT_UNKNOWN, "47"))).number == "47"
    assert present(a_snapshot(closed_for=Trouble(Code.PAID_UNWRITTEN, "47"))).number == "47"
    assert present(a_snapshot(closed_for=Trouble(Code.STORE_FAILED, "disk full"))).number == ""
