"""Signing in while Thanx is unwell: one more try, then a minute's rest for both sides (reliability N1)."""

import asyncio
import logging

from kiosk.domain.answer import Answer
from kiosk.domain.member import Identifier, Member, OfferId
from kiosk.domain.order import Quote, Report
from kiosk.domain.trouble import Code, Outage
from kiosk.ports import Clock, Loyalty

PATIENCE_S = 8.0
REST_S = 60.0

_PAUSE_S = 0.5
# Only these may be better a moment later; credentials and unknown places are not.
_MAY_PASS = (Code.LOYALTY_DOWN, Code.LOYALTY_SLOW)
_log = logging.getLogger(__name__)


class SteadyLoyalty:
    """ports.Loyalty whose sign-in is tried twice at most, and ends in time.

    After that nobody is kept waiting for the next minute: signing in fails at once, and ordering goes on.
    Quotes and reports go through: they have a patience of their own.
    """

    def __init__(self, loyalty: Loyalty, clock: Clock, patience_s: float = PATIENCE_S) -> None:
        self._loyalty = loyalty
        self._clock = clock
        self._patience_s = patience_s
        self._rests_until_s = float("-inf")

    async def member(self, who: Identifier) -> Member:
        """See ports.Loyalty."""
        if self._clock.monotonic_s() < self._rests_until_s:
            raise Outage(Code.LOYALTY_DOWN, "resting")
        try:
            async with asyncio.timeout(self._patience_s):
                return await self._member(who)
        except TimeoutError:
            self._rest()
            raise Outage(Code.LOYALTY_SLOW, "sign-in took too long") from None
        except Outage as outage:
            if outage.code in _MAY_PASS:
                self._rest()
            raise

    async def quote(self, who: Identifier, report: Report) -> Quote:
        """See ports.Loyalty."""
        return await self._loyalty.quote(who, report)

    async def qualifying(self, who: Identifier, report: Report) -> frozenset[OfferId]:
        """See ports.Loyalty."""
        return await self._loyalty.qualifying(who, report)

    def written(self, report: Report) -> bytes:
        """See ports.Loyalty."""
        return self._loyalty.written(report)

    async def deliver(self, who: Identifier, body: bytes) -> Answer[Quote]:
        """See ports.Loyalty."""
        return await self._loyalty.deliver(who, body)

    def forget(self, who: Identifier) -> None:
        """See ports.Loyalty."""
        self._loyalty.forget(who)

    async def _member(self, who: Identifier) -> Member:
        """Both calls only look: nothing happens twice."""
        try:
            return await self._loyalty.member(who)
        except Outage as outage:
            if outage.code not in _MAY_PASS:
                raise
        await self._clock.sleep(_PAUSE_S)
        return await self._loyalty.member(who)

    def _rest(self) -> None:
        _log.warning("sign-in rests", extra={"seconds": REST_S})
        self._rests_until_s = self._clock.monotonic_s() + REST_S
