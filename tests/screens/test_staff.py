import pytest

from kiosk.domain.health import Condition, Health
from kiosk.domain.visit import Stage
from tests.screens.front import SMALL, TALL, WIDE, Front


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_there_is_a_way_out(front: Front) -> None:
    front.see(stage=Stage.STAFF)
    front.tap("leaveStaff")
    assert front.heard == [("leave_staff",)]


def test_the_devices_are_told_apart(front: Front) -> None:
    front.see(stage=Stage.STAFF, scanner=Health(Condition.AWAY))
    assert front.text("condition-scanner") == "Not answering"
    assert front.text("condition-printer") == "Ready"


def test_nothing_for_guests_is_left(front: Front) -> None:
    front.see(stage=Stage.STAFF)
    assert not {"help", "language", "startOver"} & front.names()
