"""A disk that is small: it has room for so many bytes, and everything in its folder takes of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import apsw

from tests.disk.ailing import FULL

_names = count(1)


class SmallDisk(apsw.VFS):
    """`name` is for `Database.open`, `free` for whoever asks how much room there is."""

    def __init__(self, name: str, folder: Path, size: int) -> None:
        self.name = name
        self.folder = folder
        self.size = size
        self.struck = 0
        super().__init__(name, "")

    def free(self, _place: Path) -> int:
        used = sum(each.stat().st_size for each in self.folder.iterdir() if each.is_file())
        return max(self.size - used, 0)

    def someone_writes(self, left: int) -> None:
        """Another program takes all the room but so much."""
        other = self.folder / "somebody else's"
        other.unlink(missing_ok=True)
        with other.open("wb") as file:
            file.truncate(self.free(self.folder) - left)

    def someone_tidies(self) -> None:
        (self.folder / "somebody else's").unlink()

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> "SmallFile":
        return SmallFile(self, name, flags)


class SmallFile(apsw.VFSFile):
    def __init__(self, disk: SmallDisk, name: apsw.URIFilename | str | None, flags: list[int]) -> None:
        self._disk = disk
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        grows = offset + len(data) - self.xFileSize()
        if grows > 0 and grows > self._disk.free(self._disk.folder):
            self._disk.struck += 1
            raise FULL
        super().xWrite(data, offset)


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[SmallDisk]:
    disk = SmallDisk(f"small-{next(_names)}", folder, size)
    try:
        yield disk
    finally:
        disk.unregister()
