"""How words are drawn: where their glyphs stand, how large they are in the end, whether a word is broken."""

import re
from math import hypot
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

TEXT = "QQuickText"
# Which part of the spare room stands before the words: right, centre; bottom, centre.
_SHARES = {2: 1.0, 4: 0.5, 64: 1.0, 128: 0.5}
# Capitals of Inter are 0.727 of its size.
_CAPITALS = 0.727
# Where a line may end inside of what has no blank; Chinese may end it anywhere.
_ENDS = re.compile(r"(?<=[-\u2010\u2013/.@\u00b7\u200b\u00ad])|\s+|(?=[\u2e80-\u9fff\uff00-\uffef])")
# What metrics and layout may differ by.
_SLACK = 1.5


def size_of(item: QQuickItem) -> float:
    """In pixels of the panel: what the item asks for, made smaller where it must fit, and scaled."""
    asked = float(item.property("font").pixelSize())
    info: Any = item.property("fontInfo") if item.inherits(TEXT) else None
    drawn = float(info.property("pixelSize").toNumber()) if info is not None else asked
    return min(asked, drawn) * _scale(item)


def is_broken(item: QQuickItem) -> bool:
    """Whether a line ends inside of a word, because the word is wider than the line."""
    if not item.inherits(TEXT) or int(item.property("lineCount")) < 2:
        return False
    room = float(item.property("width")) - sum(
        float(item.property(f"{side}Padding")) for side in ("left", "right")
    )
    font = item.property("font")
    font.setPixelSize(int(item.property("fontInfo").property("pixelSize").toNumber()))
    words, metrics = _ENDS.split(str(item.property("text"))), QFontMetricsF(font)
    return any(metrics.horizontalAdvance(word) > room + _SLACK for word in words)


def _scale(item: QQuickItem) -> float:
    """How much its parents make it larger or smaller."""
    zero, one = item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(0, 1))
    return hypot(one.x() - zero.x(), one.y() - zero.y())


def painted(item: QQuickItem) -> QRectF:
    """Where the glyphs are, from the top of the first capitals to the last baseline: lines are higher."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    size = float(item.property("font").pixelSize())
    if not item.inherits(TEXT):
        return QRectF(0, (height - size) / 2, min(width, item.width()), size)
    line = height / max(1, int(item.property("lineCount")))
    spare = max(0.0, (line - _CAPITALS * size) / 2)
    above, below = (float(item.property(f"{side}Padding") or 0) for side in ("top", "bottom"))
    down = above + _before(item, "verticalAlignment", item.height() - above - below - height)
    left = _before(item, "effectiveHorizontalAlignment", item.width() - width)
    return QRectF(left, down + spare, width, max(1.0, height - 2 * spare))


def _before(item: QQuickItem, alignment: str, spare: float) -> float:
    """How much of the spare room stands before the glyphs; less than none where they need more."""
    if abs(spare) <= 0.5:
        return 0.0
    # Python can't read this enumeration as a property, QML can.
    context = qmlContext(item)
    read: Any = QQmlExpression(context, item, alignment).evaluate() if context else 0
    return spare * _SHARES.get(int(read[0] if isinstance(read, tuple) else read), 0.0)
