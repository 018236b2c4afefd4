"""The wire to a printer: a socket or a device file, read and written without ever blocking."""

import asyncio
import os
import socket
import stat
from collections.abc import Callable
from pathlib import Path

_MOST = 256
_PAUSE_S = 0.02


class Link:
    """Bytes both ways. Raises OSError when the other side is gone; deadlines are the caller's."""

    def __init__(self, file: int, close: Callable[[], None], *, ends_when_empty: bool) -> None:
        self._file = file
        self._ends_when_empty = ends_when_empty
        self.close = close

    async def send(self, content: bytes) -> None:
        """Returns when all of it was taken."""
        left = memoryview(content)
        while left:
            try:
                left = left[os.write(self._file, left) :]
            except BlockingIOError:
                await self._until_writable()

    async def receive(self) -> bytes:
        """What has come, at least a byte; waits for it."""
        while not (got := self._read()):
            await self._until_readable()
        return got

    def forget(self) -> None:
        """What has come so far answers no question that is yet to be asked."""
        while self._read():
            continue

    def _read(self) -> bytes:
        try:
            got = os.read(self._file, _MOST)
        except BlockingIOError:
            return b""
        if not got and self._ends_when_empty:
            raise ConnectionResetError("link lost")
        return got

    async def _until_readable(self) -> None:
        loop, ready = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self._file, ready.set)
        try:
            await ready.wait()
        finally:
            loop.remove_reader(self._file)
        if not self._ends_when_empty:
            # An empty packet over USB is readable and yet nothing.
            await asyncio.sleep(_PAUSE_S)

    async def _until_writable(self) -> None:
        loop, ready = asyncio.get_running_loop(), asyncio.Event()
        loop.add_writer(self._file, ready.set)
        try:
            await ready.wait()
        finally:
            loop.remove_writer(self._file)


async def over_tcp(host: str, port: int) -> Link:
    """A link to a printer in the network; `host` is an address, not a name. Raises OSError."""
    line = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    line.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(line, (host, port))
    except BaseException:
        line.close()
        raise
    return Link(line.fileno(), line.close, ends_when_empty=True)


async def over_device(path: Path) -> Link:
    """A link to a printer at this machine, such as /dev/usb/lp0. Raises OSError."""
    file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    if not stat.S_ISCHR(os.fstat(file).st_mode):
        os.close(file)
        raise OSError("no device")
    return Link(file, lambda: os.close(file), ends_when_empty=False)
