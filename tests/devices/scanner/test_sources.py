from pathlib import Path

import pytest

from kiosk.devices.scanner.camera import Camera
from kiosk.devices.scanner.files import Folder, Picture, Video
from kiosk.devices.scanner.sources import source_for
from tests.clock import TurnedClock
from tests.devices.scanner.make_pictures import PICTURES


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("0", Camera),
        ("12", Camera),
        ("/dev/video0", Camera),
        ("/dev/v4l/by-id/usb-Maker-index0", Camera),
        (str(PICTURES / "reward.png"), Picture),
        (str(PICTURES / "video.avi"), Video),
        (str(PICTURES), Folder),
        ("/not/there/yet.jpg", Picture),
        ("/not/there/yet.mp4", Video),
        ("/not/there/yet", Folder),
        ("-1", Folder),
    ],
)
def test_a_text_means_a_source(text: str, kind: type) -> None:
    assert isinstance(source_for(text, TurnedClock()), kind)


def test_a_file_with_a_strange_name_is_a_picture(tmp_path: Path) -> None:
    (tmp_path / "code").write_bytes(b"x")
    assert isinstance(source_for(str(tmp_path / "code"), TurnedClock()), Picture)


@pytest.mark.parametrize("text", ["", "  "])
def test_an_empty_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is a camera, a picture"):
        source_for(text, TurnedClock())
