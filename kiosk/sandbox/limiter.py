"""Two windows a client may not outrun: 5 calls in a second and 2,000 in 15 minutes (contract 2.3)."""

from collections import deque

WINDOWS = ((5, 1.0), (2_000, 900.0))


class Limiter:
    """Counts the calls let through for each client; a call turned away does not count."""

    def __init__(self) -> None:
        self._passed: dict[str, deque[float]] = {}

    def lets_through(self, client: str, now_s: float) -> bool:
        """True and counted, or False when either window is full."""
        passed = self._passed.setdefault(client, deque())
        longest = WINDOWS[-1][1]
        while passed and not now_s - longest < passed[0] <= now_s:
            passed.popleft()
        if any(self._within(passed, now_s - window_s) >= most for most, window_s in WINDOWS):
            return False
        passed.append(now_s)
        return True

    def reset(self) -> None:
        """Forgets all calls."""
        self._passed.clear()

    @staticmethod
    def _within(passed: deque[float], since_s: float) -> int:
        count = 0
        for at_s in reversed(passed):
            if at_s <= since_s:
                break
            count += 1
        return count
