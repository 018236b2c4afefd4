"""The carbon copy: what orders became, line by line in a plain file, for when the store fails.

The newest backup is minutes old; what was sold since stands here. What could not be committed stands here too
(reliability D2, D4). Whose an order is does not.
"""

import hashlib
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import apsw
import msgspec

from kiosk.domain.order import OrderState
from kiosk.domain.payment import Attempt
from kiosk.ports import Change

_log = logging.getLogger(__name__)

# Taken from the disk beforehand: a full one still takes what was paid.
_RESERVED = 4 * 1024 * 1024
_SHA = 16


class Line(msgspec.Struct, frozen=True):
    """An order as it was after the change that is the `seq`th line of the history."""

    seq: int
    order_id: str
    document: msgspec.Raw
    reports: tuple[tuple[OrderState, bytes], ...] = ()
    attempts: tuple[Attempt, ...] = ()


class Carbon:
    """Two files: what came since the last backup, and what came between that and the one before."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._before = file.with_name(f"{file.name}-before")
        self._end = -1

    def add(self, connection: apsw.Connection, change: Change) -> None:
        """The order as the open transaction has it. Forced to the disk where money may move. Never raises."""
        document = connection.execute("SELECT document FROM orders WHERE id = ?", (change.order.id,)).get
        attempts = (*((change.attempt,) if change.attempt else ()), *change.attempts)
        seq = connection.execute("SELECT seq FROM chain").get
        line = Line(seq, change.order.id, msgspec.Raw(document), change.reports, attempts)
        try:
            self._write(msgspec.json.encode(line), is_forced=bool(attempts))
        except OSError as fault:
            _log.error("no carbon copy", extra={"why": fault.strerror or str(fault)})

    def begin_anew(self) -> None:
        """A backup holds all that is in it; it is kept until the next one. Raises OSError."""
        if self.file.exists():
            self.file.replace(self._before)
        self._end = -1

    def lines(self) -> Iterator[Line]:
        """All that is there, oldest first, up to the first line that is not whole."""
        for file in (self._before, self.file):
            if file.exists():
                yield from (line for line, _ in _read(file))

    def _write(self, text: bytes, *, is_forced: bool) -> None:
        self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number = os.open(self.file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if self._end < 0:
                self._end = max((end for _, end in _read(self.file)), default=0)
                os.posix_fallocate(number, 0, _RESERVED)
            whole = _sum(text) + b" " + text + b"\n"
            os.pwrite(number, whole, self._end)
            if is_forced:
                os.fdatasync(number)
            self._end += len(whole)
        finally:
            os.close(number)


def _read(file: Path) -> Iterator[tuple[Line, int]]:
    """Each line with the place of its end."""
    end = 0
    for whole in file.read_bytes().split(b"\n"):
        sha, _, text = whole.partition(b" ")
        if not text or sha != _sum(text):
            return
        end += len(whole) + 1
        try:
            line = msgspec.json.decode(text, type=Line)
        except ValueError:
            # Another program's: it is passed over.
            continue
        yield line, end


def _sum(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest()[:_SHA].encode()
