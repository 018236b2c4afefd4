"""List data for QML: rows are frozen dataclasses, their fields are the roles."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Role:
    """One field of a row: `itemId` in QML is `item_id` here. `nested` is the row type of a list in a row."""

    field: str
    name: str
    nested: type | None


def camel(field: str) -> str:
    """The name in QML of a field: `in_order` is `inOrder`."""
    first, *rest = field.split("_")
    return first + "".join(part.capitalize() for part in rest)


def row_type(annotation: Any) -> type | None:
    """The dataclass of `tuple[Row, ...]`, or None for every other type."""
    first = next(iter(get_args(annotation)), None)
    found = get_origin(annotation) is tuple and isinstance(first, type) and is_dataclass(first)
    return first if found else None


@cache
def _roles(kind: type) -> tuple[_Role, ...]:
    hints = get_type_hints(kind)
    return tuple(_Role(field.name, camel(field.name), row_type(hints[field.name])) for field in fields(kind))


class RowsModel(QAbstractListModel):
    """Rows of one dataclass. The first field is the key: unique, and what makes a row the same row.

    An update removes, moves, inserts and changes as little as it can, so that delegates live on.
    A field that is a tuple of rows becomes a RowsModel of its own, which is kept with its row.
    """

    countChanged = Signal()

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = _roles(kind)
        self._rows: list[Any] = []
        self._nested: dict[object, dict[str, RowsModel]] = {}

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows as they are shown."""
        return tuple(self._rows)

    def _count(self) -> int:
        return len(self._rows)

    count = Property(int, _count, notify=countChanged)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST_ROLE + n: QByteArray(role.name.encode()) for n, role in enumerate(self._roles)}

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        place = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._roles):
            return None
        row, wanted = self._rows[index.row()], self._roles[place]
        if wanted.nested is not None:
            return self._nested[self._key(row)][wanted.field]
        return getattr(row, wanted.field)

    def show(self, rows: Sequence[Any]) -> None:
        """Show these rows from now on."""
        before = len(self._rows)
        self._drop({self._key(row) for row in rows})
        for place, row in enumerate(rows):
            self._settle(place, row)
        if len(self._rows) != before:
            self.countChanged.emit()

    def _key(self, row: Any) -> object:
        return getattr(row, self._roles[0].field)

    def _drop(self, kept: set[object]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._key(self._rows[place]) not in kept:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _settle(self, place: int, row: Any) -> None:
        """Bring the row to its place; everything before it is settled already."""
        found = self._find(self._key(row), place)
        if found is None:
            self._insert(place, row)
            return
        if found != place:
            self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        self._change(place, row)

    def _find(self, key: object, start: int) -> int | None:
        places = range(start, len(self._rows))
        return next((place for place in places if self._key(self._rows[place]) == key), None)

    def _insert(self, place: int, row: Any) -> None:
        # A row that went may still be drawn on its way out: its lists are kept, for when it comes again.
        nested = self._nested.setdefault(self._key(row), {})
        for role in self._roles:
            if role.nested is not None:
                model = nested.get(role.field) or RowsModel(role.nested, self)
                model.show(getattr(row, role.field))
                nested[role.field] = model
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self.endInsertRows()

    def _change(self, place: int, row: Any) -> None:
        old, self._rows[place] = self._rows[place], row
        changed = []
        for number, role in enumerate(self._roles):
            if role.nested is not None:
                self._nested[self._key(row)][role.field].show(getattr(row, role.field))
            elif getattr(old, role.field) != getattr(row, role.field):
                changed.append(_FIRST_ROLE + number)
        if changed:
            index = self.index(place)
            self.dataChanged.emit(index, index, changed)
