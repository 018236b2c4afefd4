"""What becomes of each picture: it is saved, recorded, or compared with what was recorded."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage

from kiosk.proving.picturing.contact import Shot, contact_sheet
from kiosk.proving.picturing.references import References
from kiosk.proving.picturing.ways import Way

Told = Callable[[str], None]
# Written four times as fast as at the best, and a fifth larger.
_QUICKLY = 80


class Keeping(Protocol):
    """Gets each picture, tells what is worth a line, and says at the end how many were wrong."""

    def keep(self, way: Way, name: str, picture: QImage) -> None: ...
    def end(self) -> int: ...


class Album:
    """Pictures at full size with a contact sheet; `many`: each way has a folder of its own."""

    def __init__(self, folder: Path, told: Told, *, many: bool) -> None:
        self._folder, self._told, self._many = folder, told, many
        self._shots: list[Shot] = []

    def keep(self, way: Way, name: str, picture: QImage) -> None:
        place = f"{way}/{name}.png" if self._many else f"{name}.png"
        file = self._folder / place
        file.parent.mkdir(exist_ok=True)
        if not picture.save(str(file), "PNG", _QUICKLY):  # type: ignore[call-overload]
            raise OSError(f"{file} can't be written")
        self._shots.append(Shot(name, way, place))
        self._told(str(file))

    def end(self) -> int:
        (self._folder / "index.html").write_text(contact_sheet(self._shots), "utf-8")
        return 0


class Recording:
    """Takes the references anew. `only`: no others than those with this in their name."""

    def __init__(self, references: References, told: Told, only: str) -> None:
        self._references, self._told, self._only = references, told, only
        self._kept: set[Path] = set()

    def keep(self, way: Way, name: str, picture: QImage) -> None:
        self._kept.add(self._references.keep(way, name, picture))

    def end(self) -> int:
        """References of states that are no more go."""
        for file in self._references.recorded(self._only) - self._kept:
            file.unlink()
        self._told(f"{len(self._kept)} pictures recorded")
        return 0


class Comparison:
    """Compares with the references; what differs is put into `out` and told, and what is missing."""

    def __init__(self, references: References, told: Told, only: str, out: Path) -> None:
        self._references, self._told, self._only, self._out = references, told, only, out
        self._seen: set[Path] = set()
        self._different = 0

    def keep(self, way: Way, name: str, picture: QImage) -> None:
        self._seen.add(self._references.file(way, name))
        why = self._references.compare(way, name, picture, self._out)
        if why:
            self._different += 1
            self._told(f"{name} {way}: {why}")

    def end(self) -> int:
        for file in sorted(self._references.recorded(self._only) - self._seen):
            self._different += 1
            self._told(f"{file.stem} {file.parent.name}: recorded, but there is no such state")
        self._told(f"{len(self._seen)} pictures compared, {self._different} differ")
        return self._different
