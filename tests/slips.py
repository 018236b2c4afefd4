"""Paper, printer and kitchen of a walk: they keep what came, and can be broken."""

import asyncio
from datetime import datetime

from kiosk.domain.cash_up import CashUp
from kiosk.domain.health import Condition, Health
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.ports import Raster


class Slips:
    """Paper, printer and kitchen that keep what came; each can be broken by its trouble.

    A slow kitchen never answers; `asked` counts what was sent there.
    """

    def __init__(self) -> None:
        self.printed: list[str] = []
        self.cooked: list[Ticket] = []
        self.printer_trouble: Exception | None = None
        self.kitchen_trouble: Exception | None = None
        self.is_slow = False
        self.condition = Condition.READY
        self.asked = 0

    def day(self, day: CashUp, merchant: str, at: datetime) -> Raster:
        return Raster(8, 1, b"\x02")

    def trial(self, merchant: str, at: datetime) -> Raster:
        return Raster(8, 1, b"\x03")

    def receipt(self, receipt: Receipt) -> Raster:
        return Raster(8, 1, bytes([receipt.number % 256]))

    def ticket(self, ticket: Ticket) -> Raster:
        return Raster(8, 1, bytes([ticket.number % 256]))

    async def print(self, job: str, raster: Raster) -> None:
        if self.printer_trouble is not None:
            raise self.printer_trouble
        self.printed.append(job)

    async def health(self) -> Health:
        return Health(self.condition)

    async def send(self, ticket: Ticket) -> None:
        self.asked += 1
        if self.is_slow:
            await asyncio.Event().wait()
        if self.kitchen_trouble is not None:
            raise self.kitchen_trouble
        self.cooked.append(ticket)


class Ear:
    """Hears what is read aloud, each with its language; None is where it was hushed.

    How loud each was is in `volumes`; `is_speaking` while a test lets words last.
    """

    def __init__(self) -> None:
        self.heard: list[tuple[str, str] | None] = []
        self.volumes: list[int] = []
        self.is_there = True
        self.is_speaking = False

    def say(self, words: str, language: str, volume: int) -> None:
        self.heard.append((words, language))
        self.volumes.append(volume)

    def hush(self) -> None:
        if self.heard and self.heard[-1] is not None:
            self.heard.append(None)
