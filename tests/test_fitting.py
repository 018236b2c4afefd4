"""The devices of a configuration: each way to write one, and what can't be one."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.config.loading import load
from kiosk.config.sections import Config, Keypad, Kitchen, Printer, Scanner, Terminal
from kiosk.devices.clock import SystemClock
from kiosk.devices.ids import RandomIds
from kiosk.devices.printer.simulated import SimulatedPrinter
from kiosk.devices.printer.thermal import ThermalPrinter
from kiosk.devices.terminal.nexo.driver import NexoDriver
from kiosk.devices.terminal.simulated import Pace, SimulatedTerminal
from kiosk.domain.ending import Misuse
from kiosk.domain.ticket import Ticket
from kiosk.fitting import Fittings, fitted, panel_of, printer_of, scanner_of, terminal_of
from kiosk.sandbox.terminal.serving import TerminalServing, running_terminal
from kiosk.shell import display
from tests.builders import a_paid_order
from tests.devices.printer.loopback import LoopbackPrinter, serving
from tests.kitchen.receiver import SECRET, Receiver, receiving

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


def test_the_panel_knows_how_its_keys_are_heard(config: Config) -> None:
    heard = replace(config, keypad=Keypad(0.3, 2))
    assert panel_of(heard).keypad == display.Keypad(0.3, 2)
    assert panel_of(config).width_mm == config.display.width_mm


def test_what_is_no_printer_is_told_in_one_line(config: Config) -> None:
    with pytest.raises(Misuse, match=r"^\[printer\] target: "):
        printer_of(replace(config, printer=Printer("udp://127.0.0.1:9100")))


def test_a_scanner_without_a_source_is_told_in_one_line(config: Config) -> None:
    with pytest.raises(Misuse, match=r"^\[scanner\] source: "):
        scanner_of(replace(config, scanner=Scanner(" ")), SystemClock())


def nexo(config: Config, at: TerminalServing, way: str = "local") -> Config:
    url = at.url if way == "local" else at.cloud_url
    given = Terminal("nexo", way, url, at.poi_id, "kiosk-1", at.key.identifier, at.key.version)  # type: ignore[arg-type]
    return replace(config, terminal=given, terminal_passphrase=at.key.passphrase, terminal_api_key=at.api_key)


def terminal(config: Config) -> SimulatedTerminal | NexoDriver:
    return terminal_of(config, SystemClock(), RandomIds(), Pace())


def test_the_card_reader_is_a_simulated_one_unless_it_is_said(config: Config) -> None:
    assert isinstance(terminal(config), SimulatedTerminal)


@pytest.mark.parametrize("way", ["local", "cloud"])
def test_a_nexo_terminal_is_reached_in_the_network_or_by_the_cloud(config: Config, way: str) -> None:
    async def scene() -> None:
        with running_terminal() as (_, at):
            driver = terminal(nexo(config, at, way))
            assert (await driver.probe()).is_ready
            await driver.aclose()

    asyncio.run(scene())


@pytest.mark.parametrize(
    ("way", "lacking", "fault"),
    [
        ("local", {"terminal_passphrase": ""}, "credential terminal_passphrase is missing"),
        ("cloud", {"terminal_api_key": ""}, "credential terminal_api_key is missing"),
        ("local", {"terminal": Terminal("nexo")}, r"^\[terminal\] url: an https address is expected"),
    ],
)
def test_a_terminal_that_cant_be_spoken_to_is_told_in_one_line(
    config: Config, way: str, lacking: dict[str, object], fault: str
) -> None:
    with pytest.raises(Misuse, match=fault):
        terminal(replace(nexo(config, TerminalServing("http://127.0.0.1:9/nexo", "x"), way), **lacking))  # type: ignore[arg-type]


def test_an_authority_that_is_not_there_is_told_in_one_line(config: Config, tmp_path: Path) -> None:
    given = Terminal("nexo", url="https://192.0.2.1/nexo", poi_id="p", sale_id="s", authority=tmp_path / "no")
    with pytest.raises(Misuse, match=r"^\[terminal\] authority: "):
        terminal(replace(config, terminal=given, terminal_passphrase="x"))


def standing(config: Config, scene: Callable[[Fittings], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with asyncio.timeout(20), fitted(config, SystemClock(), RandomIds(), Pace()) as fittings:
            await scene(fittings)

    asyncio.run(whole())


def test_tickets_take_the_first_way_that_is_there_and_the_receipt_printer_last(
    config: Config, tmp_path: Path, qapp: QGuiApplication
) -> None:
    async def scene() -> None:
        async with serving(LoopbackPrinter()) as kitchen, receiving(Receiver()) as receiver:
            site = replace(
                config,
                kitchen=Kitchen(printer=f"tcp://127.0.0.1:{kitchen.port}", webhook=receiver.url),
                printer=Printer(str(tmp_path / "paper")),
                kitchen_secret=SECRET,
            )
            async with fitted(site, SystemClock(), RandomIds(), Pace()) as fittings:
                send = fittings.kitchen.send
                await send(Ticket.of(a_paid_order(number=1)))
                await send(Ticket.of(a_paid_order(number=1)))
                assert (len(kitchen.sheets), receiver.messages) == (1, [])
                kitchen.answers = {1: None}
                await send(Ticket.of(a_paid_order("order-2", number=2)))
                assert [each["data"]["number"] for each in receiver.messages] == [2]
                receiver.statuses = [503] * 3
                await send(Ticket.of(a_paid_order("order-3", number=3)))
        assert [each.name for each in (tmp_path / "paper").iterdir()] == ["ticket-003.png"]

    asyncio.run(scene())


@pytest.mark.parametrize(
    ("kitchen", "secret", "fault"),
    [
        (Kitchen(webhook="https://kitchen.example.com"), "", "credential kitchen_secret is missing"),
        (Kitchen(webhook="https://kitchen.example.com"), "whsec_x", r"^\[kitchen\] webhook: no webhook"),
        (Kitchen(printer="udp://1"), "", r"^\[kitchen\] printer: no such printer"),
        (Kitchen(ways=("printer", "webhook")), "", r"^\[kitchen\] ways: none of them is set"),
    ],
)
def test_a_kitchen_that_cant_be_reached_is_told_in_one_line(
    config: Config, kitchen: Kitchen, secret: str, fault: str, qapp: QGuiApplication
) -> None:
    async def scene(_: Fittings) -> None:
        raise AssertionError("it stands all the same")

    with pytest.raises(Misuse, match=fault):
        standing(replace(config, kitchen=kitchen, kitchen_secret=secret), scene)
