"""Our own limit, below Thanx's 5 calls a second and 2,000 in 15 minutes (contract 2.3)."""

import asyncio
import logging
from collections import deque
from datetime import timedelta
from math import inf

from kiosk.domain.trouble import Outage
from kiosk.ports import Clock, Tally

PER_SECOND = 4
PER_QUARTER = 1_900
QUARTER_S = 900.0

_SHORTEST_SLEEP_S = 0.001
_NAME = "calls"
# So often what is too old to matter is thrown away.
_TIDY_EVERY = 500
_log = logging.getLogger(__name__)


class Limiter:
    """Gives calls their time in the order they ask, so that no window of 1 s or 15 min holds too many.

    `share` is this kiosk's part of what all with the same credentials may do; `tally` knows the calls that
    were made before a restart.
    """

    def __init__(self, clock: Clock, share: float = 1.0, tally: Tally | None = None) -> None:
        self._clock = clock
        self._tally = tally
        self._per_second = max(1, int(PER_SECOND * share))
        # A share of less than one call a second is one call in more than a second.
        self._second_s = max(1.0, self._per_second / (PER_SECOND * share))
        self._per_quarter = max(1, int(PER_QUARTER * share))
        self._starts: deque[float] = deque(maxlen=self._per_quarter)
        self._turn = asyncio.Lock()
        self._taken = 0

    @property
    def wait_s(self) -> float:
        """How long the next call has to wait, as far as the calls before a restart have been recalled."""
        now_s = self._clock.monotonic_s()
        opens_s = max(
            self._opens(self._per_second, self._second_s), self._opens(self._per_quarter, QUARTER_S)
        )
        return max(opens_s - now_s, 0.0)

    @property
    def budget(self) -> tuple[int, int]:
        """Calls of the last 15 minutes, and how many they may be."""
        since_s = self._clock.monotonic_s() - QUARTER_S
        return sum(start_s > since_s for start_s in self._starts), self._per_quarter

    async def recall(self) -> None:
        """Reads, once, what was called before the last stop."""
        async with self._turn:
            if self._tally is not None and self._taken == 0 and not self._starts:
                await self._tidy(self._tally, is_recalling=True)

    async def take(self) -> None:
        """Returns when the call may start; it counts from then."""
        async with self._turn:
            while (left_s := self.wait_s) > 0:
                await self._clock.sleep(max(left_s, _SHORTEST_SLEEP_S))
            self._starts.append(self._clock.monotonic_s())
            self._taken += 1
            if self._tally is not None:
                await self._keep(self._tally)

    def _opens(self, most: int, window_s: float) -> float:
        """When a window that now holds `most` starts lets the first of them go."""
        return self._starts[-most] + window_s if len(self._starts) >= most else -inf

    async def _keep(self, tally: Tally) -> None:
        """Before the call is made; a store that fails stops no call."""
        try:
            await tally.add(_NAME, self._clock.now())
        except Outage as outage:
            _log.warning("call not counted", extra={"code": outage.code})
        if self._taken % _TIDY_EVERY == 0:
            await self._tidy(tally)

    async def _tidy(self, tally: Tally, *, is_recalling: bool = False) -> None:
        now, now_s = self._clock.now(), self._clock.monotonic_s()
        try:
            called = await tally.since(_NAME, now - timedelta(seconds=QUARTER_S), now)
        except Outage as outage:
            _log.warning("calls not recalled", extra={"code": outage.code})
            return
        if is_recalling:
            for at, count in called:
                self._starts.extend([now_s - (now - at).total_seconds()] * count)
