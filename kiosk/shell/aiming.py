"""What a touch at a spot comes to."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem


def touched_at(root: QQuickItem, spot: QPointF) -> QQuickItem | None:
    """What would get a touch there: the topmost enabled item that listens to touches."""
    if not (root.isVisible() and root.isEnabled() and root.opacity() > 0):
        return None
    is_inside = root.contains(root.mapFromScene(spot))
    if root.clip() and not is_inside:
        return None
    for child in sorted(root.childItems(), key=QQuickItem.z)[::-1]:
        if (found := touched_at(child, spot)) is not None:
            return found
    return root if is_inside and _listens(root) else None


def name_at(root: QQuickItem, spot: QPointF) -> str:
    """The name of what would get it, or of what that is a part of; empty if nothing has one."""
    item = touched_at(root, spot)
    while item is not None and not item.objectName():
        item = item.parentItem()
    return item.objectName() if item is not None else ""


def _listens(item: QQuickItem) -> bool:
    # A MouseArea can be switched off and still be an enabled item.
    if not item.property("enabled"):
        return False
    if item.acceptedMouseButtons() != Qt.MouseButton.NoButton or item.acceptTouchEvents():
        return True
    return any(each.inherits("QQuickPointerHandler") and each.property("enabled") for each in item.children())
