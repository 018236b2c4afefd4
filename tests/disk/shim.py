"""A disk between SQLite and the real files: it remembers what was written, and what was promised to stay."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import apsw

_names = count(1)


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes that stand in the file, but perhaps not yet on the disk."""

    file: str
    offset: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """The file has that many bytes, but perhaps not yet on the disk."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """All that was written to the file so far is on the disk."""

    file: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """The file is gone; after a power cut it may be back unless its folder was synced."""

    file: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class FolderSynced:
    """What was deleted stays so. SQLite's own door to unix does it with a journal's or log's first sync."""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The store told its caller that so many changes are kept."""

    changes: int


Deed = Wrote | Cut | Synced | Deleted | FolderSynced | Acknowledged


class Recorder(apsw.VFS):
    """Passes everything on to the real files and keeps a list of it. A liar forgets to sync."""

    def __init__(self, name: str, *, lies: bool = False) -> None:
        self.deeds: list[Deed] = []
        self.lies = lies
        super().__init__(name, "")

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> "RecordedFile":
        return RecordedFile(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.deeds.append(Deleted(Path(filename).name, syncdir))
        super().xDelete(filename, syncdir)


class RecordedFile(apsw.VFSFile):
    def __init__(self, disk: Recorder, name: apsw.URIFilename | str | None, flags: list[int]) -> None:
        self._disk = disk
        self._name = Path(str(name.filename() if isinstance(name, apsw.URIFilename) else name)).name
        self._syncs_folder = self._name.endswith(("-journal", "-wal"))
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.deeds.append(Wrote(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._disk.deeds.append(Cut(self._name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        if not self._disk.lies:
            self._disk.deeds.append(Synced(self._name))
            if self._syncs_folder:
                self._disk.deeds.append(FolderSynced())
            self._syncs_folder = False
        super().xSync(flags)


@contextmanager
def recorded(*, lies: bool = False) -> Iterator[tuple[str, Recorder]]:
    """Its name for `Database.open`, and the recorder, while the block runs."""
    name = f"recorded-{next(_names)}"
    disk = Recorder(name, lies=lies)
    try:
        yield name, disk
    finally:
        disk.unregister()
