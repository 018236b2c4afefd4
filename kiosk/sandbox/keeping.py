"""The state file: all people, rewards, baskets and tokens as JSON, replaced as a whole or not at all."""

import logging
import os
import tempfile
from pathlib import Path

import msgspec

from kiosk.sandbox.problems import BadState
from kiosk.sandbox.records import State

_log = logging.getLogger(__name__)


class StateFile:
    """One file on disk. Writing is atomic; an unchanged state is not written again."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._last = b""

    def load(self) -> State | None:
        """The kept state, or None when there is none yet. Raises BadState."""
        try:
            kept = self._file.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as unreadable:
            raise self._bad(f"can't be read: {unreadable.strerror}") from unreadable
        try:
            return msgspec.json.decode(kept, type=State)
        except (msgspec.DecodeError, RecursionError, ValueError) as broken:
            raise self._bad(f"is broken: {broken}") from broken

    def open(self, state: State) -> None:
        """Writes the state for the first time. Raises BadState when the place can't be written."""
        try:
            self._write(msgspec.json.encode(state))
        except OSError as unwritable:
            raise self._bad(f"can't be written: {unwritable.strerror}") from unwritable

    def keep(self, state: State) -> None:
        """Writes a changed state; a failure is logged and tried again with the next change."""
        content = msgspec.json.encode(state)
        if content == self._last:
            return
        try:
            self._write(content)
        except OSError as unwritable:
            _log.warning("the state file %s can't be written: %s", self._file, unwritable.strerror)

    def _bad(self, why: str) -> BadState:
        return BadState(f"the state file {self._file} {why}")

    def _write(self, content: bytes) -> None:
        handle, name = tempfile.mkstemp(prefix=f".{self._file.name}.", dir=self._file.parent)
        try:
            with os.fdopen(handle, "wb") as temporary:
                temporary.write(content)
                temporary.flush()
                os.fsync(temporary.fileno())
            Path(name).replace(self._file)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
        self._last = content
