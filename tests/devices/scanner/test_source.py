import pytest

from kiosk.devices.scanner.camera import Camera
from kiosk.devices.scanner.files import Folder, Picture, Video
from kiosk.devices.scanner.source import Source, SourceAway
from tests.clock import TurnedClock
from tests.devices.scanner.make_pictures import PICTURES

PRESENT: list[Source] = [
    Picture(PICTURES / "reward.png"),
    Video(PICTURES / "video.avi"),
    Folder(PICTURES),
]
ABSENT: list[Source] = [
    Camera(97, TurnedClock()),
    Picture(PICTURES / "gone.png"),
    Video(PICTURES / "gone.avi"),
    Folder(PICTURES / "gone"),
]


@pytest.mark.parametrize("source", PRESENT)
def test_every_source_shows_something_and_may_be_opened_again(source: Source) -> None:
    for _ in range(2):
        source.open()
        frame = source.next()
        assert frame is not None
        assert frame.fits
        assert source.pause_s >= 0
        source.close()


@pytest.mark.parametrize("source", ABSENT)
def test_every_source_that_is_not_there_says_so(source: Source) -> None:
    for _ in range(2):
        with pytest.raises(SourceAway, match=r"97|gone"):
            source.open()


@pytest.mark.parametrize("source", [*PRESENT, *ABSENT])
def test_closing_what_is_not_open_is_harmless(source: Source) -> None:
    source.close()
    source.close()
