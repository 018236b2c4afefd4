import asyncio
import os
import socket
import tty
from pathlib import Path

import pytest

from kiosk.devices.printer.decoder import sheets
from kiosk.devices.printer.link import Link, over_device, over_tcp
from kiosk.devices.printer.thermal import Patience, ThermalPrinter
from kiosk.ports import Raster
from tests.devices.printer.loopback import WELL

MUCH = bytes(range(256)) * 8192


def pair() -> tuple[Link, socket.socket]:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    return Link(ours.fileno(), ours.close, ends_when_empty=True), theirs


def test_more_than_the_wire_holds_arrives_whole() -> None:
    async def scene() -> bytes:
        link, theirs = pair()
        got = bytearray()

        async def read() -> None:
            while len(got) < len(MUCH):
                got.extend(await asyncio.get_running_loop().sock_recv(theirs, 65_536))

        await asyncio.gather(link.send(MUCH), read())
        link.close()
        theirs.close()
        return bytes(got)

    assert asyncio.run(scene()) == MUCH


def test_what_came_before_is_forgotten_and_what_comes_is_waited_for() -> None:
    async def scene() -> bytes:
        link, theirs = pair()
        theirs.send(b"old")
        link.forget()
        asyncio.get_running_loop().call_soon(theirs.send, b"new")
        got = await link.receive()
        link.close()
        theirs.close()
        return got

    assert asyncio.run(scene()) == b"new"


def test_a_side_that_is_gone_is_told() -> None:
    async def scene() -> None:
        link, theirs = pair()
        theirs.close()
        with pytest.raises(ConnectionError):
            await link.receive()
        with pytest.raises(ConnectionError):
            await link.send(b"x")
        link.close()

    asyncio.run(scene())


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(ConnectionRefusedError):
            asyncio.run(over_tcp("127.0.0.1", taken.getsockname()[1]))


def test_a_device_file_is_a_printer() -> None:
    async def scene() -> bytes:
        theirs, device = os.openpty()
        tty.setraw(device)
        os.set_blocking(theirs, False)
        got = bytearray()

        def answer() -> None:
            got.extend(os.read(theirs, 4096))
            asked = got.count(b"\x10\x04") + got.count(b"\x1d(H")
            while len(answered) < asked:
                mark = got.find(b"\x1d(H") if got.count(b"\x1d(H") and b"mark" not in answered else -1
                answered.append(b"mark" if mark >= 0 else b"status")
                os.write(theirs, b'7"0001\0' if mark >= 0 else bytes([WELL]))

        answered: list[bytes] = []
        asyncio.get_running_loop().add_reader(theirs, answer)
        printer = ThermalPrinter(lambda: over_device(Path(os.ttyname(device))), Patience(job_s=5.0))
        await printer.print("receipt-001", Raster(8, 300, bytes(300)))
        asyncio.get_running_loop().remove_reader(theirs)
        os.close(theirs)
        os.close(device)
        return bytes(got)

    assert sheets(asyncio.run(scene())) == (Raster(8, 300, bytes(300)),)


def test_a_plain_file_is_no_device(tmp_path: Path) -> None:
    file = tmp_path / "lp0"
    file.write_bytes(b"kept")
    with pytest.raises(OSError, match="no device"):
        asyncio.run(over_device(file))
    assert file.read_bytes() == b"kept"
    with pytest.raises(FileNotFoundError):
        asyncio.run(over_device(tmp_path / "lp1"))
