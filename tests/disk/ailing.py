"""A disk that fails: at its first, second or n-th write, once or until it is well again."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import apsw

_names = count(1)

FULL = apsw.FullError("no space left on the disk")
BROKEN = apsw.IOError("the disk does not answer")
READ_ONLY = apsw.ReadOnlyError("the file system is read-only")


class AilingDisk(apsw.VFS):
    """Well until told otherwise. `writes` counts what was asked of it, whatever came of that."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.writes = 0
        self.struck = 0
        self._fault: apsw.Error | None = None
        self._first = 0
        self._last = 0
        super().__init__(name, "")

    def falls_ill(self, fault: apsw.Error, after: int = 0, times: int = 1_000_000) -> None:
        """From the write that follows `after` more on, that many times."""
        self._fault, self.struck = fault, 0
        self._first = self.writes + after + 1
        self._last = self._first + times - 1

    def is_well(self) -> None:
        self._fault = None

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> "AilingFile":
        return AilingFile(self, name, flags)

    def asked(self) -> None:
        """Something is to be written. Raises the fault, if it is time for it."""
        self.writes += 1
        if self._fault is not None and self._first <= self.writes <= self._last:
            self.struck += 1
            raise self._fault


class AilingFile(apsw.VFSFile):
    def __init__(self, disk: AilingDisk, name: apsw.URIFilename | str | None, flags: list[int]) -> None:
        self._disk = disk
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.asked()
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._disk.asked()
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._disk.asked()
        super().xSync(flags)


@contextmanager
def ailing() -> Iterator[AilingDisk]:
    """One that is still well; its `name` is for `Database.open`."""
    disk = AilingDisk(f"ailing-{next(_names)}")
    try:
        yield disk
    finally:
        disk.unregister()
