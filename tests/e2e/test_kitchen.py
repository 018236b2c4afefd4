"""The kiosk as a process, its kitchen's printer and webhook as real sockets: each ticket arrives once."""

import asyncio
import subprocess
from pathlib import Path

import pytest

from kiosk.sandbox.running import RunningSandbox
from tests.devices.printer.loopback import LoopbackPrinter, serving
from tests.e2e.commands import kiosk, site
from tests.kitchen.receiver import SECRET, Receiver, receiving


def kitchen_of(printer: LoopbackPrinter, receiver: Receiver) -> str:
    return f"""
    [kitchen]
    printer = "tcp://127.0.0.1:{printer.port}"
    webhook = "{receiver.url}"
    """


async def sold(
    folder: Path, sandbox: RunningSandbox, printer: LoopbackPrinter, receiver: Receiver
) -> "subprocess.CompletedProcess[str]":
    """Two orders of guests at a kiosk with that kitchen."""
    async with serving(printer), receiving(receiver):
        config = site(folder, sandbox, kitchen_of(printer, receiver))
        secrets = {
            "KIOSK_THANX_PARTNER_TOKEN": sandbox.credentials.partner_token,
            "KIOSK_KITCHEN_SECRET": SECRET,
            "KIOSK_PRINTER_RECEIPTS": "always",
        }
        words = ("demo", "--orders", "2", "--config", config, "--json")
        return await asyncio.to_thread(kiosk, *words, **secrets)


@pytest.mark.parametrize("is_printing", [True, False])
def test_each_ticket_arrives_once_by_the_first_way_that_is_there(
    tmp_path: Path, sandbox: RunningSandbox, is_printing: bool
) -> None:
    printer, receiver = LoopbackPrinter(), Receiver()
    if not is_printing:
        printer.answers = {1: None}
    done = asyncio.run(sold(tmp_path, sandbox, printer, receiver))
    assert done.returncode == 0, done.stderr
    tickets = (len(printer.sheets), len(receiver.messages))
    assert tickets == ((2, 0) if is_printing else (0, 2))
    assert [message["data"]["may_repeat"] for message in receiver.messages] == [False] * tickets[1]
    papers = [paper.name.split("-")[0] for paper in (tmp_path / "paper").iterdir()]
    assert papers == ["receipt", "receipt"]


def test_when_neither_is_there_the_receipt_printer_takes_them(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    printer, receiver = LoopbackPrinter(answers={1: None}), Receiver(statuses=[503] * 20, head=503)
    done = asyncio.run(sold(tmp_path, sandbox, printer, receiver))
    assert done.returncode == 0, done.stderr
    papers = sorted(paper.name.split("-")[0] for paper in (tmp_path / "paper").iterdir())
    assert papers == ["receipt", "receipt", "ticket", "ticket"]
