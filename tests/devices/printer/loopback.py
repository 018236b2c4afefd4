"""A receipt printer on loopback: it answers what it is asked, keeps its bytes, breaks when it is told to."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

from kiosk.devices.printer.decoder import sheets
from kiosk.devices.printer.link import over_tcp
from kiosk.devices.printer.thermal import Patience, ThermalPrinter
from kiosk.ports import Raster

WELL, OFFLINE, COVER, CUTTER, PAPER_LOW, PAPER_OUT = 0x12, 0x1A, 0x16, 0x1A, 0x1E, 0x72
BRISK = Patience(link_s=3.0, answer_s=2.0, printed_s=0.4, job_s=15.0)
_COMMAND = re.compile(rb"\x10\x04(?P<asked>.)|\x1d\(H\x06\x0000(?P<marked>.{4})", re.DOTALL)


@dataclass
class LoopbackPrinter:
    """`answers` by kind of question, None for silence; `changes` take hold when so many bytes have come."""

    answers: dict[int, int | None] = field(default_factory=lambda: {1: WELL, 2: WELL, 3: WELL, 4: WELL})
    gives_its_word: bool = True
    cuts_after: int | None = None
    sleeps_after: int | None = None
    changes: tuple[int, dict[int, int | None]] | None = None
    noise: bytes = b""
    port: int = 0
    links: int = 0
    marks: int = 0
    got: bytearray = field(default_factory=bytearray)

    @property
    def sheets(self) -> tuple[Raster, ...]:
        return sheets(bytes(self.got))

    def driver(self, patience: Patience = BRISK) -> ThermalPrinter:
        return ThermalPrinter(partial(over_tcp, "127.0.0.1", self.port), patience)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.links += 1
        heard = len(self.got)
        while chunk := await reader.read(512):
            self.got += chunk
            if self.sleeps_after is not None and len(self.got) > self.sleeps_after:
                await asyncio.Event().wait()
            if self.cuts_after is not None and len(self.got) > self.cuts_after:
                writer.transport.abort()
                return
            if self.changes and len(self.got) > self.changes[0]:
                self.answers |= self.changes[1]
            heard = self.answer(writer, heard)

    def answer(self, writer: asyncio.StreamWriter, heard: int) -> int:
        """Answers what is new since `heard`; a picture that looks like a question is one, as in real life."""
        for found in _COMMAND.finditer(self.got, heard):
            heard = found.end()
            if found["marked"]:
                self.marks += 1
                writer.write(b'7"' + found["marked"] + b"\0" if self.gives_its_word else b"")
            elif (reply := self.answers.get(found["asked"][0])) is not None:
                writer.write(self.noise + bytes([reply]))
        return heard


@asynccontextmanager
async def serving(printer: LoopbackPrinter) -> AsyncIterator[LoopbackPrinter]:
    """The printer while it listens."""
    talks: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if task := asyncio.current_task():
            talks.add(task)
        try:
            await printer.talk(reader, writer)
        except (ConnectionError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, limit=1024)
    printer.port = server.sockets[0].getsockname()[1]
    try:
        yield printer
    finally:
        server.close()
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks, return_exceptions=True)
        await server.wait_closed()
