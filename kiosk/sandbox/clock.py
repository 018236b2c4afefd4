"""The sandbox's own clock: real time plus what a test has turned it by."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

FARTHEST_S = 50 * 365 * 86_400


def machine_seconds() -> float:
    """Seconds since 1970 by the machine; the only place of the sandbox that asks it."""
    return time.time_ns() / 1_000_000_000


class SandboxClock:
    """Seconds since 1970 (UTC) that can be turned forward or back, so expiry needs no waiting."""

    def __init__(self, source: Callable[[], float] = machine_seconds, offset_s: float = 0.0) -> None:
        self._source = source
        self.offset_s = offset_s

    def now_s(self) -> float:
        """Now, in seconds since 1970."""
        return self._source() + self.offset_s

    @property
    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.fromtimestamp(self.now_s(), UTC)

    def turn(self, seconds: float) -> None:
        """Moves the clock by that many seconds; negative goes back. Raises ValueError beyond 50 years."""
        if not abs(self.offset_s + seconds) <= FARTHEST_S:
            raise ValueError("the clock can't be turned by more than 50 years")
        self.offset_s += seconds


def shown(at_s: float) -> str:
    """ISO 8601 in UTC with a Z and milliseconds."""
    return datetime.fromtimestamp(at_s, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
