"""Small pictures of the screens, for a report that is one file."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage

from kiosk.proving.album import at_rest

_WIDTH_PX = 432
_QUALITY = 72


async def film(grab: Callable[[], QImage]) -> bytes:
    """What is on the screen once it rests, as a JPEG."""
    return jpeg(await at_rest(grab))


async def dark() -> bytes:
    """Where there are no screens."""
    return b""


def jpeg(image: QImage) -> bytes:
    """A picture of a handy width."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.scaledToWidth(_WIDTH_PX, Qt.TransformationMode.SmoothTransformation).save(buffer, "JPG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
