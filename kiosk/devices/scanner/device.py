"""A camera by its number or by its name, and how it is asked to see."""

import re
from pathlib import Path
from typing import Protocol

from kiosk.devices.scanner.source import SourceAway

# What the decoders are fast on, then what every camera can do.
_SIZES = ((1280, 720), (640, 480))
# Of Video4Linux: by the scene, with the lens open.
_AUTOMATIC_EXPOSURE = 3
_NUMBER = re.compile(r"/dev/video(\d+)")


class Device(Protocol):
    """What of an OpenCV capture is used here; `set` is False where the driver does not offer it."""

    def set(self, what: int, value: float) -> bool: ...
    def grab(self) -> bool: ...


def number_of(name: int | str) -> int:
    """The number it has now: behind a name such as /dev/v4l/by-id/usb-Maker-index0 it may change.

    Raises SourceAway when it is not plugged in.
    """
    if isinstance(name, int):
        return name
    found = _NUMBER.fullmatch(str(Path(name).resolve()))
    if found is None or not Path(name).exists():
        raise SourceAway(f"camera {name} is not there")
    return int(found[1])


def prepare(device: Device) -> None:
    """Small, compressed and fresh pictures, exposed and focused by the camera itself where it can.

    Raises SourceAway when it gives no picture in any size.
    """
    import cv2

    device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    device.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    device.set(cv2.CAP_PROP_AUTO_EXPOSURE, _AUTOMATIC_EXPOSURE)
    device.set(cv2.CAP_PROP_AUTOFOCUS, 1)
    for width, height in _SIZES:
        device.set(cv2.CAP_PROP_FRAME_WIDTH, width)
        device.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
        if device.grab():
            return
    raise SourceAway("it gives no picture in any size")
