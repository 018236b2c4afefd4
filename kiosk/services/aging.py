"""How old things are whose wall time is known, while the wall clock may be set (reliability C)."""

from datetime import datetime, timedelta

from kiosk.ports import Clock

_JUMP = timedelta(seconds=60)


class Aging:
    """What was written before a clock was set forward looks older than it is: that is made up for.

    Seen only while the kiosk runs, by whoever asks often enough.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._was = (clock.now(), clock.monotonic_s())
        self._jumps: list[tuple[float, timedelta]] = []

    def before(self, age: timedelta) -> datetime:
        """What was written earlier than this is surely older than that."""
        self._look()
        since_s = self._clock.monotonic_s() - age.total_seconds()
        ahead = sum((jump for at_s, jump in self._jumps if at_s > since_s), timedelta())
        return self._clock.now() - age - ahead

    def _look(self) -> None:
        now, now_s = self._clock.now(), self._clock.monotonic_s()
        then, then_s = self._was
        jump = (now - then) - timedelta(seconds=now_s - then_s)
        if jump > _JUMP:
            self._jumps.append((now_s, jump))
        self._was = now, now_s
