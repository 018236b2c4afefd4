"""A file that only takes room: when the disk is full it is let go, so that open orders can be settled."""

import errno
import logging
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import apsw

_log = logging.getLogger(__name__)

_MIB = 1024 * 1024
SIZE = 32 * _MIB
# Less room than this and no new order is begun; staff hear of it earlier (reliability D1).
CLOSED_BELOW = 50 * _MIB
WARNED_BELOW = 200 * _MIB


def free_at(place: Path) -> int:
    """Bytes that are still free there. Raises OSError."""
    return shutil.disk_usage(place).free


class Ballast:
    """Beside the store. `free` tells how much room there is in a folder."""

    def __init__(self, file: Path, size: int = SIZE, free: Callable[[Path], int] = free_at) -> None:
        self.file = file
        self._size = size
        self._free = free

    def room(self) -> int:
        """Bytes that are free besides it. Raises OSError."""
        return self._free(self.file.parent)

    @property
    def is_held(self) -> bool:
        """Whether there is something that could be let go."""
        return self.file.exists()

    def reserve(self) -> bool:
        """Takes its room, if so much is left that nothing is closed by that. Never raises."""
        try:
            if self.is_held and self.file.stat().st_size >= self._size:
                return True
            return self.room() >= CLOSED_BELOW + self._size and self._taken()
        except OSError as fault:
            _log.warning("no ballast", extra={"why": fault.strerror or str(fault)})
            self.release()
            return False

    def release(self) -> bool:
        """True if it gave room. Never raises."""
        try:
            self.file.unlink()
        except FileNotFoundError:
            return False
        except OSError as fault:
            _log.error("the ballast stays", extra={"why": fault.strerror or str(fault)})
            return False
        _log.error("the ballast is let go")
        return True

    def _taken(self) -> bool:
        number = os.open(self.file, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.posix_fallocate(number, 0, self._size)
        finally:
            os.close(number)
        return True


def is_full(fault: Exception) -> bool:
    """Whether the disk has no room left, as far as the fault tells."""
    no_room = (errno.ENOSPC, errno.EDQUOT)
    return isinstance(fault, apsw.FullError) or (isinstance(fault, OSError) and fault.errno in no_room)
