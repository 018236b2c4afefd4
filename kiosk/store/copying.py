"""Copies the store while the till goes on, a few pages at a time on the store's own thread."""

from pathlib import Path

import apsw

# Half a millisecond's work: whoever wants to write waits no longer.
_PAGES = 64


class Copying:
    """One copy under way. What changes meanwhile is in it, for it is the same connection that changes it."""

    def __init__(self, source: apsw.Connection, target: Path) -> None:
        target.touch(mode=0o600)
        self._copy = apsw.Connection(str(target))
        # It is forced to the disk afterwards, on another thread than the till's.
        self._copy.pragma("synchronous", 0)
        self._copy.pragma("journal_mode", "memory")
        self._backup = self._copy.backup("main", source, "main")

    def step(self) -> bool:
        """A few pages more; True once it is whole. Raises apsw.Error."""
        self._backup.step(_PAGES)
        return bool(self._backup.done)

    def end(self) -> None:
        """Whole or not, it is put down."""
        try:
            self._backup.close()
        finally:
            self._copy.close(True)
