"""What a keyboard or a swipe goes through, in its order: read from the screens as they are now."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem

_CONTROL, _LIST = "QQuickAbstractButton", "QQuickFlickable"
_QUESTIONS, _PLACES, _TOAST, _DOCK = "questions", "places", "toast", "foot"
# What comes into sight keeps this share of the list's height from its edge.
_MARGIN = 0.12
# What begins within so many pixels begins on the same row.
_ROW_PX = 24
_NOWHERE = (1 << 30, 0.0)
# A step up or down prefers what lies straight above or below.
_ASIDE = 2.0


def place(root: QQuickItem) -> QQuickItem | None:
    """What the guest has before them: a question, else the topmost sheet or screen."""
    questions = _child(root, _QUESTIONS)
    if questions is not None and any(child.property("open") for child in questions.childItems()):
        return questions
    places = _child(root, _PLACES)
    shown = dict(_shown(places, 0.0)) if places is not None else {}
    return max(shown, key=shown.__getitem__, default=None)


def controls(root: QQuickItem, *, mirrored: bool = False) -> list[QQuickItem]:
    """All that can be used now, in the order in which it is read. A question stands alone."""
    top = place(root)
    if top is None:
        return []
    beside = () if top.objectName() == _QUESTIONS else (_child(root, _TOAST), _child(root, _DOCK))
    parts = (_part(each, mirrored) for each in (top, *beside) if each is not None)
    return [item for part in parts for item in part.items]


def beside(now: QQuickItem, among: list[QQuickItem], *, below: bool) -> QQuickItem | None:
    """The nearest one under or over it, or None."""
    here, sign = _box(now), 1 if below else -1
    far: list[tuple[float, int]] = []
    for number, item in enumerate(among):
        box = _box(item)
        apart = (box.center().y() - here.center().y()) * sign
        if apart > min(box.height(), here.height()) / 2:
            aside = max(0.0, abs(box.center().x() - here.center().x()) - here.width() / 2)
            far.append((apart + aside * _ASIDE, number))
    return among[min(far)[1]] if far else None


def at(spot: QPointF, among: list[QQuickItem]) -> QQuickItem | None:
    """The smallest one under the finger, or None."""
    under = [item for item in among if _box(item).contains(spot)]
    return min(under, key=lambda item: item.width() * item.height(), default=None)


def bring_into_sight(item: QQuickItem) -> None:
    """Move the lists that it is in, as far as it takes."""
    for flickable in _lists_of(item):
        content = flickable.property("contentItem")
        box = item.mapRectToItem(content, QRectF(0, 0, item.width(), item.height()))
        down = _moved(flickable, "Y", flickable.height(), box.top(), box.bottom())
        across = _moved(flickable, "X", flickable.width(), box.left(), box.right())
        flickable.setProperty("contentY", down)
        flickable.setProperty("contentX", across)


def _moved(flickable: QQuickItem, way: str, view: float, first: float, last: float) -> float:
    """Where the list stands afterwards; it is not moved for what is in sight."""
    now = float(flickable.property(f"content{way}"))
    length = float(flickable.property("contentHeight" if way == "Y" else "contentWidth"))
    spare = min(view * _MARGIN, max(0.0, (view - (last - first)) / 2))
    if length <= view or (now <= first and last <= now + view - spare):
        return now
    wanted = first - spare if first < now else min(first - spare, last + spare - view)
    return min(max(wanted, 0.0), length - view)


def _shown(places: QQuickItem, z: float) -> Iterator[tuple[QQuickItem, float]]:
    """What stands there, each with its height over the others; some stand in a group."""
    for each in places.childItems():
        is_shown = each.property("shown")
        if is_shown is None:
            yield from _shown(each, z + each.z())
        elif is_shown:
            yield each, z + each.z()


@dataclass(frozen=True, slots=True)
class _Part:
    """The controls of one part of a screen, and where on the screen it begins."""

    items: list[QQuickItem]
    starts: tuple[int, float]


def _part(root: QQuickItem, mirrored: bool) -> _Part:
    """In reading order: what stands together stays together, a list where it is, however it was moved."""
    if not root.isVisible() or not root.isEnabled() or root.opacity() == 0:
        return _Part([], _NOWHERE)
    is_control = root.inherits(_CONTROL) and root.activeFocusOnTab() and root.width() > 0
    parts = [part for child in root.childItems() if (part := _part(child, mirrored)).items]
    parts.sort(key=lambda part: part.starts)
    inner = [item for part in parts for item in part.items]
    items = [root, *inner] if is_control else inner
    if is_control or (items and root.inherits(_LIST)):
        box = _box(root)
        return _Part(items, (int(box.top() // _ROW_PX), -box.right() if mirrored else box.left()))
    return _Part(items, min((part.starts for part in parts), default=_NOWHERE))


def _lists_of(item: QQuickItem) -> Iterator[QQuickItem]:
    # Qt gives none for the root, whatever its types say.
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        if parent.inherits(_LIST):
            yield parent
        parent = parent.parentItem()


def _child(root: QQuickItem, name: str) -> QQuickItem | None:
    return next((each for each in root.childItems() if each.objectName() == name), None)


def _box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def focus(item: QQuickItem) -> None:
    """It is chosen and in sight; its ring shows."""
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    bring_into_sight(item)
