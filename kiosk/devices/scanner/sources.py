"""Which source a configured text means."""

from pathlib import Path

from kiosk.devices.scanner.camera import Camera
from kiosk.devices.scanner.files import Folder, Picture, Video, is_picture, is_video
from kiosk.devices.scanner.source import Source
from kiosk.ports import Clock

_DEVICES = ("/dev/video", "/dev/v4l/")


def source_for(text: str, clock: Clock) -> Source:
    """A number or a name in /dev is a camera; anything else a path, to a picture, a video or a folder.

    It may appear later. Raises ValueError for an empty text.
    """
    if not text.strip():
        raise ValueError("the scanner's source is a camera, a picture, a video or a folder")
    if text.isascii() and text.isdigit():
        return Camera(int(text), clock)
    if text.startswith(_DEVICES):
        return Camera(text, clock)
    path = Path(text)
    if path.is_dir():
        return Folder(path)
    if is_video(path):
        return Video(path)
    return Picture(path) if path.is_file() or is_picture(path) else Folder(path)
