"""The camera's picture for QML: `image://camera/N`, N being another number for each picture."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.sight import Glimpse
from kiosk.viewmodels.live import LiveViewModel


class LivePictures(QQuickImageProvider):
    """Gives the picture that is shown now, whatever its number; nothing of it is kept."""

    def __init__(self, live: LiveViewModel) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._live = live

    def requestImage(self, _address: str, size: QSize, _wanted: QSize) -> QImage:
        image = painted(self._live.glimpse)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def painted(glimpse: Glimpse | None) -> QImage:
    """A black dot where there is nothing to see."""
    if glimpse is None:
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        image.fill(0)
        return image
    grey = QImage(glimpse.grey, glimpse.width, glimpse.height, glimpse.width, QImage.Format.Format_Grayscale8)
    # Drawing wants this format; it is also a copy, which outlives the bytes.
    return grey.convertToFormat(QImage.Format.Format_RGB32)
