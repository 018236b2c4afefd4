import asyncio
from pathlib import Path

import pytest

from kiosk.devices.printer.simulated import SimulatedPrinter
from kiosk.devices.printer.target import printer_at
from kiosk.devices.printer.thermal import ThermalPrinter
from kiosk.domain.health import Condition
from kiosk.ports import Raster
from tests.devices.printer.loopback import LoopbackPrinter, serving

DOT = Raster(8, 1, b"\x80")


def test_a_folder_is_a_printer(tmp_path: Path) -> None:
    asyncio.run(printer_at(f"folder:{tmp_path}/paper").print("receipt-001", DOT))
    assert (tmp_path / "paper" / "receipt-001.png").is_file()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_an_address_is_a_printer(host: str) -> None:
    async def scene() -> LoopbackPrinter:
        async with serving(LoopbackPrinter()) as printer:
            await printer_at(f"tcp://{host}:{printer.port}").print("receipt-001", DOT)
        return printer

    assert asyncio.run(scene()).sheets == (DOT,)


@pytest.mark.parametrize(
    "target",
    ["tcp://192.168.1.50", "tcp://10.0.0.9:9100", "tcp://172.16.0.4:9101", "tcp://[fd00::5]:9100",
     "tcp://169.254.7.7:9100", "/dev/usb/lp0", "/dev/kitchen-printer"],
)  # fmt: skip
def test_addresses_of_the_shop_and_devices_are_printers(target: str) -> None:
    assert isinstance(printer_at(target), ThermalPrinter)


def test_a_device_that_is_not_there_is_away() -> None:
    health = asyncio.run(printer_at("/dev/no-such-printer").health())
    assert (health.condition, health.detail) == (Condition.AWAY, "no such file or directory")


def test_a_folder_of_devices_can_be_named_as_one() -> None:
    assert isinstance(printer_at("folder:/dev/shm/paper"), SimulatedPrinter)


@pytest.mark.parametrize(
    "target",
    ["", "folder:", "folder: ", "/paper", "cups:laser", "FOLDER:/x", "tcp:", "tcp://", "tcp://printer:9100",
     "tcp://8.8.8.8:9100", "tcp://10.0.0.9:0", "tcp://10.0.0.9:99999", "tcp://10.0.0.9:abc", "tcp://0.0.0.0",
     "tcp://10.0.0.9/raw", "tcp://me@localhost", "tcp://10.0.0.9?x=1", "udp://10.0.0.9", "/dev/../etc/x"],
)  # fmt: skip
def test_nothing_else_is(target: str) -> None:
    with pytest.raises(ValueError, match="no such printer"):
        printer_at(target)
