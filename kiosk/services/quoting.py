"""Asks Thanx for the discount after each change: debounced, one at a time, never the same twice."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.domain.basket import Basket
from kiosk.domain.member import Identifier, OfferId
from kiosk.domain.order import OrderId, Quote, Redemption, Report
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.services.house import House
from kiosk.services.scope import Scope

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Question:
    """What a quote is wanted for: who, which basket, with which reward."""

    who: Identifier
    order_id: OrderId
    basket: Basket
    redemption: Redemption | None


@dataclass(frozen=True, slots=True)
class Reply:
    """A quote, or the code of what went wrong; `was_refused` when Thanx said no to this basket."""

    question: Question
    quote: Quote | None = None
    trouble: Code | None = None
    was_refused: bool = False


class Quoting:
    """Keeps one `checkout` in flight and forgets what was overtaken (contract 3.3, reliability N2)."""

    def __init__(self, house: House, scope: Scope, told: Callable[[Reply], None]) -> None:
        self._house = house
        self._scope = scope
        self._told = told
        self._wanted: Question | None = None
        self._body: bytes | None = None
        self._last: Reply | None = None
        self._fitting: tuple[Basket, frozenset[OfferId]] | None = None
        self._answered = asyncio.Event()
        self._answered.set()

    @property
    def is_asking(self) -> bool:
        return not self._answered.is_set()

    def want(self, question: Question | None) -> Quote | None:
        """What is wanted now. The quote, if Thanx has given it for this very basket; else it is asked for."""
        self._wanted = question
        if question is None:
            self.forget_failure()
            self._fitting = None
            self._answered.set()
            return None
        if self._body_of(question) == self._body and self._answered.is_set():
            return self._last.quote if self._last is not None else None
        self._answered.clear()
        self._scope.start("quote", self._ask())
        return None

    def forget_failure(self) -> None:
        """Ask again next time, though the basket is the same."""
        self._body = self._last = None

    def fitting(self, basket: Basket) -> frozenset[OfferId] | None:
        """What Thanx says would take something off that basket; None if it was not asked or did not say."""
        return self._fitting[1] if self._fitting is not None and self._fitting[0] == basket else None

    async def settled(self) -> None:
        """Returns when the last wanted quote is answered, one way or the other."""
        await self._answered.wait()

    async def _ask(self) -> None:
        while (question := await self._calm()) is not None:
            reply = await self._reply(question)
            if self._wanted == question:
                self._answered.set()
                self._told(reply)
                # Who is told may want another quote at once: this task is the one that asks for it.
                if self._answered.is_set():
                    return
        self._answered.set()

    async def _calm(self) -> Question | None:
        """The wanted question once it has not changed for the debounce time."""
        while True:
            before = self._wanted
            if before is None:
                return None
            await self._house.clock.sleep(self._house.manners.debounce_s)
            if self._wanted == before:
                return before

    async def _reply(self, question: Question) -> Reply:
        body = self._body_of(question)
        if body == self._body and self._last is not None and self._last.quote is not None:
            # Changed and changed back: Thanx has answered this already.
            return replace(self._last, question=question)
        self._body = body
        self._last = await self._call(question)
        return self._last

    async def _call(self, question: Question) -> Reply:
        if self._house.manners.asks_qualifying and self.fitting(question.basket) is None:
            await self._see_what_fits(question)
        try:
            quote = await self._house.loyalty.quote(question.who, self._report(question))
        except Refusal as refusal:
            return Reply(question, trouble=refusal.code, was_refused=True)
        except Outage as outage:
            return Reply(question, trouble=outage.code)
        return Reply(question, quote)

    async def _see_what_fits(self, question: Question) -> None:
        """Without an answer everything is offered, and its quote decides."""
        try:
            found = await self._house.loyalty.qualifying(question.who, self._report(question))
        except (Refusal, Outage) as fault:
            _log.warning("not known what fits", extra={"code": fault.code})
        else:
            self._fitting = (question.basket, found)

    def _report(self, question: Question) -> Report:
        return Report.quoting(question.order_id, question.basket, self._house.here, question.redemption)

    def _body_of(self, question: Question) -> bytes:
        return self._house.loyalty.written(self._report(question))
