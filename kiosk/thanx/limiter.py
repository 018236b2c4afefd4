"""Our own limit, below Thanx's 5 calls a second and 2,000 in 15 minutes (contract 2.3)."""

import asyncio
from collections import deque
from math import inf

from kiosk.ports import Clock

PER_SECOND = 4
PER_QUARTER = 1_900
QUARTER_S = 900.0

_SHORTEST_SLEEP_S = 0.001


class Limiter:
    """Gives calls their time in the order they ask, so that no window of 1 s or 15 min holds too many."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._starts: deque[float] = deque(maxlen=PER_QUARTER)
        self._turn = asyncio.Lock()

    @property
    def wait_s(self) -> float:
        """How long the next call has to wait."""
        now_s = self._clock.monotonic_s()
        opens_s = max(self._opens(PER_SECOND, 1.0), self._opens(PER_QUARTER, QUARTER_S))
        return max(opens_s - now_s, 0.0)

    async def take(self) -> None:
        """Returns when the call may start; it counts from then."""
        async with self._turn:
            while (left_s := self.wait_s) > 0:
                await self._clock.sleep(max(left_s, _SHORTEST_SLEEP_S))
            self._starts.append(self._clock.monotonic_s())

    def _opens(self, most: int, window_s: float) -> float:
        """When a window that now holds `most` starts lets the first of them go."""
        return self._starts[-most] + window_s if len(self._starts) >= most else -inf
