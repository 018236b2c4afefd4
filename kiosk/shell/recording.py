"""Records visits as files, for support and for scripted tests: what was touched, never what was typed."""

import hashlib
import logging
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.menu import Dining
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage, Visit
from kiosk.services.attendant import Attendant
from kiosk.shell.aiming import name_at
from kiosk.shell.session import Held, Saw, Step, Touched, Typed, kind_of, sort_of, written
from kiosk.shell.window import Window

_log = logging.getLogger(__name__)

_BEGINS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
_ENDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})
# A finger that went further has scrolled.
_SLACK_PX = 24.0
# Of what was touched before anybody began, that much is kept.
_LEAD = 3


class Recording(QObject):
    """An event filter that takes nothing away. Each visit becomes a file of its own in the folder."""

    def __init__(self, window: QQuickWindow, attendant: Attendant, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._attendant = attendant
        self._folder = folder
        self._salt = secrets.token_bytes(16)
        self._steps: list[tuple[float, Step]] = []
        self._saw = Saw("")
        self._began: tuple[QPointF, str] | None = None
        self._has_begun = False
        self._count = 0
        window.installEventFilter(self)
        attendant.listen(self._heard)
        attendant.overheard = self._held

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _BEGINS:
            spot = _spot(event)
            self._began = (spot, name_at(self._window.contentItem(), spot))
        elif kind in _ENDS and self._began is not None:
            (start, name), self._began = self._began, None
            if name and (_spot(event) - start).manhattanLength() <= _SLACK_PX:
                self._note(self._touch(name))
        return False

    def stop(self) -> None:
        """What was begun is written down."""
        self._window.removeEventFilter(self)
        self._attendant.overheard = lambda _text: None
        self._finish()

    def _touch(self, name: str) -> Step:
        snapshot = self._attendant.snapshot
        if name.startswith("key-") and is_personal(snapshot.visit):
            return Typed()
        for each in snapshot.offers:
            if name.endswith(f"-{each.offer.id}"):
                alike = [other for other in snapshot.offers if sort_of(other) == sort_of(each)]
                return Touched(name.removesuffix(each.offer.id), sort_of(each), alike.index(each))
        return Touched(name)

    def _held(self, text: str) -> None:
        """The same code has the same mark in one file, and no other file tells which it was."""
        person = text.partition("|")[0].encode()
        self._note(Held(kind_of(text), hashlib.sha256(self._salt + person).hexdigest()[:8]))

    def _heard(self, snapshot: Snapshot) -> None:
        saw = Saw.of(snapshot)
        if saw != self._saw:
            self._saw = saw
            self._note(saw)
        if not snapshot.visit.is_over:
            self._has_begun = True
        elif self._has_begun:
            self._finish()

    def _note(self, step: Step) -> None:
        self._steps.append((time.monotonic(), step))
        if not self._has_begun:
            del self._steps[:-_LEAD]

    def _finish(self) -> None:
        steps, self._steps = self._steps, []
        has_begun, self._has_begun, self._salt = self._has_begun, False, secrets.token_bytes(16)
        if not has_begun:
            return
        self._count += 1
        file = self._folder / f"visit-{self._count:04}-{secrets.token_hex(3)}.jsonl"
        first_s = steps[0][0]
        try:
            file.write_text(written((round((at_s - first_s) * 1000), step) for at_s, step in steps), "utf-8")
        except OSError as fault:
            # A visit that can't be recorded is a visit all the same.
            _log.warning("visit not recorded", extra={"why": fault.strerror})


@contextmanager
def recorded(attendant: Attendant, window: Window, folder: Path | None) -> Iterator[None]:
    """While the block runs visits are recorded there; without a folder nothing is. Raises OSError."""
    if folder is None:
        yield
        return
    folder.mkdir(parents=True, exist_ok=True)
    recording = Recording(window.view, attendant, folder)
    try:
        yield
    finally:
        recording.stop()


def is_personal(visit: Visit) -> bool:
    """Where letters and digits are somebody's."""
    is_name = visit.stage is Stage.HANDOVER and visit.basket.dining is Dining.TAKE_AWAY
    return visit.stage in (Stage.SIGN_IN, Stage.JOIN, Stage.RESUME) or is_name


def _spot(event: QEvent) -> QPointF:
    points = event.points()  # type: ignore[attr-defined]
    return points[0].scenePosition() if points else QPointF(-1, -1)
