"""A kiosk that ends again and again on its own must not do so all day: its starts are counted."""

import json
import logging
from datetime import datetime, timedelta
from pathlib import Path

_log = logging.getLogger(__name__)

_WITHIN = timedelta(minutes=10)
_TOO_MANY = 5
# Rest did not help: the machine itself may be ill. One that starts again and again helps nobody either.
_FAR_TOO_MANY = 10
_REBOOT_AGAIN = timedelta(days=1)
REST_S = _WITHIN.total_seconds()


class Restarts:
    """Remembers in a file when the kiosk started and was not asked to end. Never raises.

    Without a file that can be written it counts nothing: the kiosk then opens as usual.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._mine = ""
        self._others = 0

    def begin(self, now: datetime) -> bool:
        """Remember this start; True when five others of the last ten minutes ended on their own.

        Starts in the future are of a clock that was wrong: they do not count.
        """
        recent = [stamp for stamp in self._read() if now - _WITHIN < _moment(stamp, now) <= now]
        self._mine = now.isoformat()
        self._write([*recent, self._mine])
        self._others = len(recent)
        return self._others >= _TOO_MANY

    def may_reboot(self, now: datetime) -> bool:
        """True once a day at most, when ten others ended on their own; it is remembered before it is said.

        What can't be remembered is not done: it would be done for ever.
        """
        if self._others < _FAR_TOO_MANY:
            return False
        file = self._file.with_suffix(".reboot")
        try:
            asked = _moment(file.read_text("ascii"), now) if file.exists() else now - _REBOOT_AGAIN
            if now - _REBOOT_AGAIN < asked <= now:
                return False
            file.write_text(now.isoformat(), "ascii")
        except (OSError, ValueError) as fault:
            _log.warning("a reboot can't be remembered", extra={"why": str(fault)})
            return False
        return True

    def end(self) -> None:
        """It ends because it was asked to: this start is no sign of trouble."""
        self._write([stamp for stamp in self._read() if stamp != self._mine])

    def _read(self) -> list[str]:
        try:
            held = json.loads(self._file.read_text("ascii"))
        except (OSError, ValueError):
            return []
        return [stamp for stamp in held if isinstance(stamp, str)] if isinstance(held, list) else []

    def _write(self, stamps: list[str]) -> None:
        unfinished = self._file.with_suffix(".unfinished")
        try:
            unfinished.write_text(json.dumps(stamps), "ascii")
            unfinished.replace(self._file)
        except OSError as fault:
            _log.warning("starts can't be counted", extra={"why": str(fault)})


def _moment(stamp: str, now: datetime) -> datetime:
    """When that was; what can't be read is long ago."""
    long_ago = now - 2 * _REBOOT_AGAIN
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return long_ago
    return moment if moment.tzinfo else long_ago
