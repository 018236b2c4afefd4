from pathlib import Path

import pytest

from kiosk.devices.scanner.capture import Capture
from kiosk.devices.scanner.exchange import Kind
from kiosk.devices.scanner.source import SourceAway
from tests.devices.scanner.make_pictures import PICTURES

VIDEO = str(PICTURES / "video.avi")


def test_a_video_gives_grey_frames_to_its_end() -> None:
    capture = Capture(VIDEO)
    for _ in range(8):
        frame = capture.next()
        assert (frame.kind, frame.width, frame.height) == (Kind.STREAM, 320, 240)
        assert len(frame.data) == 320 * 240
    with pytest.raises(SourceAway, match="gives no picture"):
        capture.next()
    capture.close()


def test_a_waiting_frame_can_be_dropped() -> None:
    whole, shorter = Capture(VIDEO), Capture(VIDEO)
    shorter.skip()
    whole.next()
    assert whole.next().data == shorter.next().data
    whole.close()
    shorter.close()


def test_the_speed_is_the_files_own() -> None:
    capture = Capture(VIDEO)
    assert capture.frames_a_second == 10
    capture.close()


@pytest.mark.parametrize(
    "content", [b"", b"text", b"RIFF\xff\xff\xff\xffAVI LIST", b"#EXTM3U\nhttp://127.0.0.1:9/x.ts\n"]
)
def test_what_is_no_video_is_refused(tmp_path: Path, content: bytes) -> None:
    bad = tmp_path / "bad.avi"
    bad.write_bytes(content)
    with pytest.raises(SourceAway, match=r"bad\.avi"):
        Capture(str(bad)).next()


def test_a_numbered_picture_is_no_video() -> None:
    """OpenCV by itself takes picture-01.png for the first of a series."""
    with pytest.raises(SourceAway):
        Capture(str(PICTURES / "picture-01.png"))


def test_a_missing_camera_is_away() -> None:
    with pytest.raises(SourceAway, match="camera 97 can't be opened"):
        Capture(97)
