import pytest

from kiosk.devices.scanner.camera import Camera
from kiosk.devices.scanner.source import SourceAway
from tests.clock import TurnedClock


def test_a_missing_camera_is_away_each_time_it_is_tried() -> None:
    camera = Camera(97, TurnedClock())
    for _ in range(2):
        with pytest.raises(SourceAway, match="camera 97 can't be opened"):
            camera.open()
    camera.close()


def test_a_closed_camera_gives_nothing() -> None:
    with pytest.raises(SourceAway, match="camera 97 is not open"):
        Camera(97, TurnedClock()).next()
