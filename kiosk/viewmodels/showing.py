"""What every view model has in common: it shows one frozen dataclass and tells QML when it differs."""

from dataclasses import fields
from typing import Any, ClassVar, get_type_hints

from PySide6.QtCore import Property, QObject, Signal

from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels.intents import Intents
from kiosk.viewmodels.rows import RowsModel, row_type


class Showing(QObject):
    """Shows what a presenter made of the last snapshot; `changed` is emitted only when that differs.

    Each subclass names its presenter and what it shows before the first snapshot, and declares its own
    `changed = Signal()`: Qt binds a property only to a signal of its own class.
    """

    presenting: ClassVar["staticmethod[[Snapshot], Any]"]
    blank: ClassVar[Any]
    changed: ClassVar[Any]

    def __init__(self, intents: Intents) -> None:
        super().__init__()
        self._intents = intents
        self._shown = self.blank
        hints = get_type_hints(type(self.blank))
        kinds = {field.name: row_type(hints[field.name]) for field in fields(self.blank)}
        self._lists = {name: RowsModel(kind, self) for name, kind in kinds.items() if kind is not None}

    def update(self, snapshot: Snapshot) -> None:
        """Show this snapshot."""
        self._show(self.presenting(snapshot))

    def _show(self, shown: Any) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        for name, model in self._lists.items():
            model.show(getattr(shown, name))
        self.changed.emit()

    def shown(self, name: str) -> Any:
        """One field as it is shown."""
        return getattr(self._shown, name)

    def rows(self, name: str) -> RowsModel:
        """The list of a field that holds rows; the same one for ever."""
        return self._lists[name]


def text(name: str, changed: Signal) -> Property:
    """A property of the field's words, or of its code."""

    def get(screen: Showing) -> str:
        return str(screen.shown(name))

    return Property(str, get, notify=changed)


def number(name: str, changed: Signal) -> Property:
    """A property of the field's whole number."""

    def get(screen: Showing) -> int:
        return int(screen.shown(name))

    return Property(int, get, notify=changed)


def flag(name: str, changed: Signal) -> Property:
    """A property that is true or false."""

    def get(screen: Showing) -> bool:
        return bool(screen.shown(name))

    return Property(bool, get, notify=changed)


def listed(name: str) -> Property:
    """A property of the field's rows; the model stays, its rows change."""

    def get(screen: Showing) -> RowsModel:
        return screen.rows(name)

    return Property(QObject, get, constant=True)
