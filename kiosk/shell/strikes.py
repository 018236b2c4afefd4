"""Which strikes of a key count: a hand that trembles strikes twice, and a key that is held repeats itself.

EN 301 549 5.7 and 5.8. The times are those of the events.
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent

from kiosk.shell.display import Keypad

# A held key that may repeat itself does so no faster: each step is looked at, or listened to.
_BETWEEN_MS = 400


class Strikes:
    """Remembers the last key alone: another one in between is always a new strike."""

    def __init__(self, keypad: Keypad) -> None:
        self._double_ms = keypad.double_strike_s * 1000
        self._repeat_ms = keypad.repeat_s * 1000
        self._key = 0
        self._lifted_ms: int | None = None
        self._repeats_at_ms = 0.0

    def counts(self, event: QKeyEvent) -> bool:
        """Whether this press is one. Ask of every event of a key, also of its lifting, which never is."""
        if event.type() != QEvent.Type.KeyPress:
            if not event.isAutoRepeat() and event.key() == self._key:
                # A platform that tells no time says 0.
                self._lifted_ms = event.timestamp() or None
            return False
        return self._repeats(event) if event.isAutoRepeat() else self._is_struck(event)

    def _is_struck(self, event: QKeyEvent) -> bool:
        now_ms, lifted_ms = event.timestamp(), self._lifted_ms
        is_same = event.key() == self._key and lifted_ms is not None
        self._key, self._lifted_ms = event.key(), None
        self._repeats_at_ms = now_ms + self._repeat_ms
        return not (is_same and lifted_ms is not None and 0 <= now_ms - lifted_ms < self._double_ms)

    def _repeats(self, event: QKeyEvent) -> bool:
        if not self._repeat_ms or event.key() != self._key or event.timestamp() < self._repeats_at_ms:
            return False
        self._repeats_at_ms = event.timestamp() + _BETWEEN_MS
        return True
