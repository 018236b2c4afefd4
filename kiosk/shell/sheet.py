"""A strip of paper, 576 dots wide: blocks under each other, painted and turned into black and white."""

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Protocol, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QImage, QPainter, QTextLayout, QTextOption

from kiosk.places import resources
from kiosk.ports import Raster
from kiosk.shell.fonts import stand_in

WIDTH = 576
MARGIN = 24
INNER = WIDTH - 2 * MARGIN

_BLACK, _WHITE = QColor("black"), QColor("white")


class Block(Protocol):
    """A part of the strip, as high as it says."""

    @property
    def height(self) -> int: ...
    def paint(self, painter: QPainter, top: int) -> None: ...


def painted(blocks: Iterable[Block]) -> Raster:
    """The blocks as dots: one bit each, 1 is black."""
    held = list(blocks)
    picture = QImage(WIDTH, max(sum(block.height for block in held), 1), QImage.Format.Format_Grayscale8)
    picture.fill(_WHITE)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = 0
    for block in held:
        block.paint(painter, top)
        top += block.height
    painter.end()
    return _dots(picture)


def reads_from_right(words: str) -> bool:
    """By its first letter that has a direction."""
    strong = (unicodedata.bidirectional(letter) for letter in words)
    return next((each for each in strong if each in ("L", "R", "AL")), "L") != "L"


def font(size: int, weight: QFont.Weight, *, display: bool = False) -> QFont:
    """A font of the house; `size` in dots."""
    _load_fonts()
    chosen = QFont("Inter Display" if display else "Inter")
    chosen.setPixelSize(size)
    chosen.setWeight(weight)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


class Text:
    """Words in a column; they wrap, if need be inside a word. What is read from the right begins there."""

    def __init__(
        self, words: str, style: QFont, left: int = MARGIN, width: int = INNER,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft, *, inverted: bool = False,
    ) -> None:  # fmt: skip
        leads_right = align == Qt.AlignmentFlag.AlignLeft and reads_from_right(words)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if leads_right else align)
        if reads_from_right(words):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.words = words
        self._layout = QTextLayout(words, style)
        self._layout.setTextOption(option)
        self._left = left
        self._ink = _WHITE if inverted else _BLACK
        self._height = self._lay_out(width)

    @property
    def height(self) -> int:
        return round(self._height + 0.5)

    @property
    def width(self) -> int:
        return round(self._layout.maximumWidth() + 0.5)

    @property
    def begins(self) -> int:
        """Where its first letter stands, from the left of the strip."""
        # PySide calls what this returns an object.
        place, _ = cast("tuple[float, int]", self._layout.lineAt(0).cursorToX(0))
        return round(self._left + place)

    def paint(self, painter: QPainter, top: int) -> None:
        painter.setPen(self._ink)
        self._layout.draw(painter, QPointF(self._left, top))

    def _lay_out(self, width: int) -> float:
        below = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, below))
            below += line.height()
        self._layout.endLayout()
        return below


class Row:
    """Blocks beside each other, as high as the highest."""

    def __init__(self, *blocks: Block) -> None:
        self.parts = blocks

    @property
    def height(self) -> int:
        return max(block.height for block in self.parts)

    def paint(self, painter: QPainter, top: int) -> None:
        for block in self.parts:
            block.paint(painter, top)


class Plate:
    """White words on black, with rounded corners; as wide as its words unless it fills the strip."""

    def __init__(self, words: str, style: QFont, *, is_full: bool = False) -> None:
        self._text = Text(words, style, align=Qt.AlignmentFlag.AlignHCenter, inverted=True)
        self._width = WIDTH if is_full else min(self._text.width + 56, WIDTH)
        self._corner = 0 if is_full else 16

    @property
    def height(self) -> int:
        return self._text.height + 16

    def paint(self, painter: QPainter, top: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(_BLACK))
        plate = QRectF((WIDTH - self._width) / 2, top, self._width, self.height)
        painter.drawRoundedRect(plate, self._corner, self._corner)
        self._text.paint(painter, top + 8)


class Rule:
    """A line across, `thick` dots high, dashed when it only parts."""

    def __init__(self, thick: int = 2, *, dashed: bool = False) -> None:
        self._thick = thick
        self._dashes = range(MARGIN, WIDTH - MARGIN, 12) if dashed else (MARGIN,)
        self._dash = 6 if dashed else INNER

    @property
    def height(self) -> int:
        return self._thick

    def paint(self, painter: QPainter, top: int) -> None:
        for left in self._dashes:
            painter.fillRect(left, top, self._dash, self._thick, _BLACK)


class Gap:
    """White paper."""

    def __init__(self, height: int) -> None:
        self.height = height

    def paint(self, painter: QPainter, top: int) -> None:
        """Nothing to see."""


def _dots(picture: QImage) -> Raster:
    flat = picture.convertToFormat(
        QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.MonoOnly
    )
    stride = (flat.width() + 7) // 8
    lines = memoryview(flat.constBits())
    step = flat.bytesPerLine()
    rows = b"".join(bytes(lines[start : start + stride]) for start in range(0, step * flat.height(), step))
    if QColor(flat.color(1)).lightness() > QColor(flat.color(0)).lightness():
        rows = bytes(byte ^ 0xFF for byte in rows)
    return Raster(flat.width(), flat.height(), rows)


@cache
def _load_fonts() -> None:
    """The shipped ones: paper looks the same on every machine, in every script."""
    for file in sorted((resources() / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    stand_in()
