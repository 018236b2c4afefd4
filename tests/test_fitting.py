"""The devices of a configuration: each way to write one, and what can't be one."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.config.loading import load
from kiosk.config.sections import Config, Printer, Scanner
from kiosk.devices.clock import SystemClock
from kiosk.devices.printer.simulated import SimulatedPrinter
from kiosk.devices.printer.thermal import ThermalPrinter
from kiosk.domain.ending import Misuse
from kiosk.fitting import printer_of, scanner_of

_EXAMPLE = Path(__file__).resolve().parents[1] / "packaging" / "config.example.toml"


@pytest.fixture
def config() -> Config:
    return load(_EXAMPLE, {"KIOSK_THANX_PARTNER_TOKEN": "token-of-the-sandbox"})


@pytest.mark.parametrize(
    ("target", "kind"),
    [("tcp://127.0.0.1:9100", ThermalPrinter), ("/dev/usb/lp0", ThermalPrinter), ("paper", SimulatedPrinter)],
)
def test_a_printer_is_an_address_a_device_or_a_folder(config: Config, target: str, kind: type) -> None:
    assert isinstance(printer_of(replace(config, printer=Printer(target))), kind)


def test_what_is_no_printer_is_told_in_one_line(config: Config) -> None:
    with pytest.raises(Misuse, match=r"^\[printer\] target: "):
        printer_of(replace(config, printer=Printer("udp://127.0.0.1:9100")))


def test_a_scanner_without_a_source_is_told_in_one_line(config: Config) -> None:
    with pytest.raises(Misuse, match=r"^\[scanner\] source: "):
        scanner_of(replace(config, scanner=Scanner(" ")), SystemClock())
