"""Codes for a phone in QML: `image://code/HEX`, the hex digits of the text; drawn here, never fetched."""

from functools import lru_cache

import segno
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

_QUIET_MODULES = 4
_FULL_SIZE = 256
_LARGEST = 2048
_MOST_BYTES = 600


class CodePictures(QQuickImageProvider):
    """Promises a picture for every address: one that nobody can read gives an empty white plate."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        wanted = max(requestedSize.width(), requestedSize.height())
        picture = _drawn(_read(id), min(wanted, _LARGEST) if wanted > 0 else _FULL_SIZE)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture


def _read(id: str) -> str:
    try:
        found = bytes.fromhex(id)
        return found.decode() if len(found) <= _MOST_BYTES else ""
    except ValueError:
        return ""


@lru_cache(maxsize=8)
def _drawn(text: str, side: int) -> QImage:
    """Whole pixels a module, so that the edges stay sharp; the quiet zone is part of the picture."""
    if not text:
        return _plate(side)
    rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
    modules = len(rows) + 2 * _QUIET_MODULES
    code = _plate(modules)
    for y, row in enumerate(rows, _QUIET_MODULES):
        for x, is_dark in enumerate(row, _QUIET_MODULES):
            if is_dark:
                code.setPixel(x, y, 0)
    whole = max(side // modules, 1) * modules
    return code.scaled(whole, whole, mode=Qt.TransformationMode.FastTransformation)


def _plate(side: int) -> QImage:
    plate = QImage(side, side, QImage.Format.Format_Grayscale8)
    plate.fill(255)
    return plate
