"""Who guesses numbers gets slow: pauses grow in a visit, the kiosk has an end, and time tells nothing."""

import logging
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import timedelta
from math import ceil
from typing import TypeVar

from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.ports import Clock, Tally

T = TypeVar("T")

MOST_HERE = 10
WITHIN_S = 600.0

_NAME = "tries"
_REMEMBERED = 8
_log = logging.getLogger(__name__)


class Throttle:
    """For names that are typed, which can be guessed; a code that is held up is no guess (reliability T1)."""

    def __init__(self, clock: Clock, tally: Tally | None, pause_s: float) -> None:
        self._clock = clock
        self._tally = tally
        self._pause_s = pause_s
        self._failed: deque[float] = deque(maxlen=MOST_HERE)
        self._took: deque[float] = deque(maxlen=_REMEMBERED)
        self._is_recalled = tally is None

    async def paced(self, tries: int, look: Callable[[], Awaitable[T]] | None) -> T:
        """What is found, in its time; without `look` the name can't be anybody's, and nobody is asked.

        A member that is not found is told as late as the slowest of the last ones, whatever the reason.
        Raises what `look` raises, and Refusal(TOO_MANY_TRIES) once the kiosk has seen too many.
        """
        await self._recall()
        if len(self._lately()) >= MOST_HERE:
            raise Refusal(Code.TOO_MANY_TRIES)
        await self._clock.sleep(self._hold_s(tries))
        began_s = self._clock.monotonic_s()
        try:
            if look is None:
                raise Refusal(Code.UNKNOWN_MEMBER)
            return await look()
        except Refusal as refusal:
            if refusal.code is Code.UNKNOWN_MEMBER:
                if look is not None:
                    self._took.append(self._clock.monotonic_s() - began_s)
                await self._count()
                await self._clock.sleep(max(began_s + self._answer_s() - self._clock.monotonic_s(), 0))
            raise

    def _hold_s(self, tries: int) -> float:
        """Nothing before the first try, then 1, 2, 4, 8 pauses."""
        return self._pause_s * 2 ** (tries - 1) if tries else 0.0

    def _answer_s(self) -> float:
        """Whole pauses, so that what a call took does not show."""
        return self._pause_s * max(1, ceil(max(self._took, default=0.0) / self._pause_s))

    def _lately(self) -> list[float]:
        since_s = self._clock.monotonic_s() - WITHIN_S
        return [at_s for at_s in self._failed if at_s > since_s]

    async def _count(self) -> None:
        """Counted before it is told: who walks away has tried all the same."""
        self._failed.append(self._clock.monotonic_s())
        if len(self._lately()) == MOST_HERE:
            _log.error("too many tries to sign in: typing is closed for a while", extra={"count": MOST_HERE})
        if self._tally is not None:
            try:
                await self._tally.add(_NAME, self._clock.now())
            except Outage as outage:
                _log.warning("tries not kept", extra={"code": outage.code})

    async def _recall(self) -> None:
        """Once: what was tried before the last stop."""
        if self._tally is None or self._is_recalled:
            return
        self._is_recalled = True
        now, now_s = self._clock.now(), self._clock.monotonic_s()
        try:
            tried = await self._tally.since(_NAME, now - timedelta(seconds=WITHIN_S), now)
        except Outage as outage:
            _log.warning("tries not recalled", extra={"code": outage.code})
            return
        for at, count in tried[-MOST_HERE:]:
            self._failed.extend([now_s - (now - at).total_seconds()] * count)
