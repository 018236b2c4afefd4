"""A receipt printer that speaks ESC/POS, over the network or at a device file."""

import asyncio
import itertools
import logging
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from kiosk.devices.printer.escpos import CUT, RESET, bands, marked, question
from kiosk.devices.printer.link import Link
from kiosk.devices.printer.status import Status, is_status
from kiosk.domain.health import Condition, Health
from kiosk.domain.trouble import Code, Outage
from kiosk.ports import Raster

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: for the link, for one answer, for the word that it is on paper, for all of a job."""

    link_s: float = 3.0
    answer_s: float = 2.0
    printed_s: float = 4.0
    job_s: float = 20.0


@dataclass(slots=True)
class _Job:
    is_begun: bool = False


class ThermalPrinter:
    """Implements ports.Printer. One link a job: many printers take a single one at a time.

    A printer that does not say how it is counts as away. One that can't tell when a sheet is on paper is
    believed when it is well after the last byte; it is asked for its word only until it first gave none.
    """

    def __init__(self, connect: Callable[[], Awaitable[Link]], patience: Patience = Patience()) -> None:
        self._connect = connect
        self._patience = patience
        self._turn = asyncio.Lock()
        self._serials = itertools.count(1)
        self._gives_its_word = True

    async def print(self, job: str, raster: Raster) -> None:
        """Returns when it is on paper. The outage tells whether some of it may be."""
        pieces, state = (*bands(raster), CUT), _Job()
        try:
            async with self._linked(self._patience.job_s) as link:
                await self._must_be_well(link)
                state.is_begun = True
                await link.send(RESET)
                for piece in pieces:
                    await link.send(piece)
                    await self._must_be_well(link)
                await self._must_be_printed(link)
        except _Trouble as trouble:
            raise Outage(Code.PRINTER_OUT, str(trouble), may_have_happened=state.is_begun) from trouble

    async def health(self) -> Health:
        """Asks the printer, unless a job is on its way: then it is busy."""
        if self._turn.locked():
            return Health(Condition.BUSY, "printing")
        try:
            async with self._linked(self._patience.job_s) as link:
                status = await self._must_be_well(link)
        except _Trouble as trouble:
            return Health(Condition.AWAY, str(trouble))
        return Health(Condition.READY, "paper is low" if status.is_low else "")

    @asynccontextmanager
    async def _linked(self, within_s: float) -> AsyncIterator[Link]:
        """A link in one's turn, closed afterwards. Raises _Trouble for all that can go wrong."""
        try:
            async with asyncio.timeout(within_s), self._turn:
                async with asyncio.timeout(self._patience.link_s):
                    link = await self._connect()
                try:
                    yield link
                finally:
                    link.close()
        except TimeoutError as fault:
            raise _Trouble("does not answer") from fault
        except OSError as fault:
            words = os.strerror(fault.errno) if fault.errno else str(fault)
            raise _Trouble(words.lower()) from fault

    async def _must_be_well(self, link: Link) -> Status:
        """Raises _Trouble when it can't print."""
        status = Status(await self._answer(link, 1), await self._answer(link, 4))
        if status.must_ask_why:
            status = await self._explained(link, status)
        if status.trouble:
            raise _Trouble(status.trouble)
        return status

    async def _explained(self, link: Link, status: Status) -> Status:
        """With the reason, if it gives one."""
        try:
            cause = await self._answer(link, 2)
            return Status(status.printer, status.paper, cause, await self._answer(link, 3))
        except TimeoutError:
            return status

    async def _answer(self, link: Link, kind: int) -> int:
        link.forget()
        await link.send(question(kind))
        async with asyncio.timeout(self._patience.answer_s):
            while True:
                for byte in await link.receive():
                    if is_status(byte):
                        return byte

    async def _must_be_printed(self, link: Link) -> None:
        if not self._gives_its_word:
            return
        asked, word = marked(next(self._serials))
        await link.send(asked)
        try:
            async with asyncio.timeout(self._patience.printed_s):
                await _heard(link, word)
        except TimeoutError:
            await self._must_be_well(link)
            self._gives_its_word = False
            _log.info("printer does not tell when it has printed")


class _Trouble(Exception):
    """Why it does not print, in words for staff."""


async def _heard(link: Link, word: bytes) -> None:
    said = b""
    while word not in said:
        said = said[-len(word) :] + await link.receive()
