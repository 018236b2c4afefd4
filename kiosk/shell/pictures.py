"""Line icons for QML: `image://icon/NAME/RRGGBB[/STROKE]`, drawn at the size that is asked for."""

import re
from functools import lru_cache
from typing import NamedTuple, Self

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.places import resources

_WANTED = re.compile(r"([a-z0-9-]{1,40})/([0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?:/([0-9]{1,2}(?:\.[0-9]{1,3})?))?")
_FULL_SIZE = 96
_LARGEST = 1024


class _Wanted(NamedTuple):
    """What one address asks for; an address nobody can read asks for the placeholder."""

    name: str
    colour: str
    stroke: str

    @classmethod
    def read(cls, address: str) -> Self:
        found = _WANTED.fullmatch(address)
        if found is None:
            return cls("", "808080", "2")
        return cls(found[1], found[2], found[3] or "2")


class IconPictures(QQuickImageProvider):
    """Promises a picture for every address: an unknown name gives an empty frame, never an error."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        side = max(requestedSize.width(), requestedSize.height())
        picture = _drawn(_Wanted.read(id), min(side, _LARGEST) if side > 0 else _FULL_SIZE)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture


@lru_cache(maxsize=512)
def _drawn(wanted: _Wanted, side: int) -> QImage:
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_coloured(wanted).encode()))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


def _coloured(wanted: _Wanted) -> str:
    colour = QColor(f"#{wanted.colour}")
    strokes = _source(wanted.name).replace('stroke-width="2"', f'stroke-width="{wanted.stroke}"', 1)
    opacity = f'<svg opacity="{colour.alphaF():.3f}" ' if colour.alpha() < 255 else "<svg "
    return strokes.replace("#000", colour.name()).replace("<svg ", opacity, 1)


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    file = resources() / "images" / "icons" / f"{name}.svg"
    return file.read_text("utf-8") if name and file.is_file() else _EMPTY_FRAME


_EMPTY_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2">'
    '<rect x="4" y="4" width="16" height="16" rx="4"/></svg>'
)
