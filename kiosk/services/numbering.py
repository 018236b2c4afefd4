"""A name for each visit, so that lines of a log belong together; it says nothing of whose visit it is."""

import secrets
from collections.abc import Callable
from typing import Protocol

from kiosk.domain.snapshot import Snapshot


class Told(Protocol):
    """Who tells of every change."""

    def listen(self, listener: Callable[[Snapshot], None]) -> None: ...


class VisitNames:
    """Another name each time that somebody begins; none while nobody is served."""

    def __init__(self, told: Told) -> None:
        self._name = ""
        told.listen(self._heard)

    def now(self) -> str:
        """The visit that goes on; empty between two."""
        return self._name

    def _heard(self, snapshot: Snapshot) -> None:
        if snapshot.visit.is_over:
            self._name = ""
        elif not self._name:
            self._name = secrets.token_hex(4)
