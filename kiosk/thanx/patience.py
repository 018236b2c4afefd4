"""Calls that no guest waits for: tried again with growing pauses, but never twice where that would show."""

import random

from kiosk.domain.answer import NotApplied, Refused, Unknown
from kiosk.domain.trouble import Code
from kiosk.ports import Clock
from kiosk.thanx.exchange import Reply, Request
from kiosk.thanx.http import Http
from kiosk.thanx.sessions import Trouble
from kiosk.thanx.verdicts import verdict

# Who is busy is waited for; who can't be reached is told of soon. Tries in all, first pause in seconds.
_BUSY = (7, 2.0)
_AWAY = (3, 0.5)
_LONGEST_S = 60.0


class Patience:
    """Sends again what did not happen (contract 2.3: exponential backoff)."""

    def __init__(self, http: Http, clock: Clock) -> None:
        self._http = http
        self._clock = clock

    async def send(self, request: Request, *, may_happen_twice: bool) -> Reply | Trouble:
        """A good reply, or how the last try ended. What may have happened is repeated only if it may."""
        tries = 0
        while True:
            said = await self._http.send(request)
            ended = (verdict(said) or said) if isinstance(said, Reply) else said
            if isinstance(ended, Reply | Refused) or not _may_repeat(ended, may_happen_twice):
                return ended
            tries += 1
            is_busy = isinstance(ended, NotApplied) and ended.code is Code.LOYALTY_SLOW
            most, first_s = _BUSY if is_busy else _AWAY
            if tries >= most:
                return ended
            await self._clock.sleep(_pause_s(ended, first_s, tries))


def _may_repeat(ended: NotApplied | Unknown, may_happen_twice: bool) -> bool:
    is_harmless = may_happen_twice or isinstance(ended, NotApplied)
    return is_harmless and ended.code is not Code.LOYALTY_CREDENTIALS


def _pause_s(ended: NotApplied | Unknown, first_s: float, tries: int) -> float:
    """Doubling, with jitter; or what Thanx or our own limit says."""
    if isinstance(ended, NotApplied) and ended.retry_after_s is not None:
        return ended.retry_after_s
    return float(min(_LONGEST_S, first_s * 2.0 ** (tries - 1)) * random.uniform(0.5, 1))
