from pathlib import Path

import cv2
import pytest

from kiosk.devices.scanner.device import number_of, prepare
from kiosk.devices.scanner.source import SourceAway


class Camera:
    """Gives pictures in the sizes it knows; offers what it is told to."""

    def __init__(self, *sizes: tuple[int, int], offers: frozenset[int] = frozenset()) -> None:
        self._sizes = sizes
        self._offers = offers
        self.now: dict[int, float] = {}

    def set(self, what: int, value: float) -> bool:
        self.now[what] = value
        return what in self._offers

    def grab(self) -> bool:
        size = (self.now[cv2.CAP_PROP_FRAME_WIDTH], self.now[cv2.CAP_PROP_FRAME_HEIGHT])
        return size in self._sizes


def test_a_camera_is_asked_for_compressed_pictures_and_to_see_by_itself() -> None:
    camera = Camera((1280, 720), (640, 480))
    prepare(camera)
    assert camera.now[cv2.CAP_PROP_FRAME_WIDTH] == 1280
    assert camera.now[cv2.CAP_PROP_FOURCC] == cv2.VideoWriter.fourcc(*"MJPG")
    assert (camera.now[cv2.CAP_PROP_BUFFERSIZE], camera.now[cv2.CAP_PROP_AUTOFOCUS]) == (1, 1)


def test_a_simple_camera_gives_what_it_can() -> None:
    camera = Camera((640, 480))
    prepare(camera)
    assert camera.now[cv2.CAP_PROP_FRAME_HEIGHT] == 480


def test_a_camera_that_gives_no_picture_is_away() -> None:
    with pytest.raises(SourceAway, match="no picture in any size"):
        prepare(Camera())


def test_a_name_is_the_number_it_has_now(tmp_path: Path) -> None:
    assert number_of(3) == 3
    name = tmp_path / "usb-camera"
    for gone in (name, tmp_path / "not-a-camera"):
        with pytest.raises(SourceAway, match="is not there"):
            number_of(str(gone))
    name.symlink_to("/dev/video87")
    with pytest.raises(SourceAway, match="is not there"):
        number_of(str(name))
    (tmp_path / "not-a-camera").write_text("a file")
    with pytest.raises(SourceAway, match="is not there"):
        number_of(str(tmp_path / "not-a-camera"))
