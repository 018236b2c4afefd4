"""What happened to the machine, a line each, in a file of its own: the store may be what it happened to."""

import logging
import os
from pathlib import Path
from typing import Self

import msgspec

from kiosk.domain.journal import Incident

_log = logging.getLogger(__name__)

# Some thousand lines; the older half goes when they are more.
_MOST = 256 * 1024


class Incidents:
    """Oldest first. Each is on the disk before `note` returns; a fault of the disk is only logged."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @classmethod
    def beside(cls, store: Path) -> Self:
        """Those of the machine that has this store."""
        return cls(store.with_name(f"{store.name}.incidents"))

    def note(self, incident: Incident) -> None:
        """Never raises."""
        try:
            self._write(msgspec.json.encode(incident) + b"\n")
        except OSError as fault:
            _log.error("not noted", extra={"event": incident.event, "why": fault.strerror or str(fault)})

    def all(self) -> tuple[Incident, ...]:
        """Lines that can't be read are passed over."""
        found = []
        for line in self._lines():
            try:
                found.append(msgspec.json.decode(line, type=Incident))
            except ValueError:
                _log.warning("an incident can't be read")
        return tuple(found)

    def _write(self, line: bytes) -> None:
        if self.file.exists() and self.file.stat().st_size > _MOST:
            self._halve()
        number = os.open(self.file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(number, line)
            os.fdatasync(number)
        finally:
            os.close(number)

    def _halve(self) -> None:
        lines = self._lines()
        part = self.file.with_name(f"{self.file.name}.part")
        part.touch(mode=0o600)
        part.write_bytes(b"".join(line + b"\n" for line in lines[len(lines) // 2 :]))
        part.replace(self.file)

    def _lines(self) -> list[bytes]:
        try:
            return self.file.read_bytes().splitlines()
        except OSError:
            return []
