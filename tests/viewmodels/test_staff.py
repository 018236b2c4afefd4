from kiosk.domain.health import Condition, Health
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Stage
from kiosk.viewmodels.staff import DeviceRow, StaffViewModel, present
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import a_snapshot


def test_every_device_is_listed() -> None:
    shown = present(a_snapshot(stage=Stage.STAFF, printer=Health(Condition.AWAY, "no paper")))
    assert shown.devices == (
        DeviceRow("scanner", "ready", ""),
        DeviceRow("printer", "away", "no paper"),
        DeviceRow("programme", "ready", ""),
    )
    assert (shown.menu_version, shown.reason) == ("1", "")


def test_why_the_kiosk_does_not_sell() -> None:
    assert present(a_snapshot(closed_for=Trouble(Code.STORE_FAILED))).reason == "store_failed"


def test_the_way_out() -> None:
    asked = Recording()
    StaffViewModel(asked.intents).leave()
    assert asked.heard == [("leave_staff",)]
