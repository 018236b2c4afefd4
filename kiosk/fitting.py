"""The devices that a site has, as its configuration names them."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.config.sections import Config
from kiosk.devices.printer.target import printer_at
from kiosk.devices.scanner.beep import Beep
from kiosk.devices.scanner.scanner import DecodingScanner
from kiosk.devices.scanner.sources import source_for
from kiosk.devices.speech import Speaker
from kiosk.devices.terminal.nexo.driver import NexoDriver
from kiosk.devices.terminal.nexo.settings import Key, NexoFault, NexoSettings
from kiosk.devices.terminal.simulated import Pace, SimulatedTerminal
from kiosk.domain.ending import Misuse
from kiosk.guest_ports import Bell, Speech
from kiosk.kitchen.ticket import KitchenPrinter
from kiosk.kitchen.ways import KitchenWays
from kiosk.kitchen.webhook import KitchenWebhook
from kiosk.places import resources
from kiosk.ports import Clock, Ids, Kitchen, Paper, Printer, Terminal
from kiosk.shell.display import Keypad, Panel


@dataclass(frozen=True, slots=True)
class Fittings:
    """What stands at the kiosk, and where its tickets go."""

    terminal: Terminal
    scanner: DecodingScanner
    printer: Printer
    paper: Paper
    kitchen: Kitchen
    speech: Speech | None = None
    bell: Bell | None = None
    tone: Bell | None = None


@asynccontextmanager
async def fitted(config: Config, clock: Clock, ids: Ids, pace: Pace) -> AsyncIterator[Fittings]:
    """The devices, while they are used; all lines are closed afterwards. Raises Misuse.

    `pace` is a simulated card reader's.
    """
    # Qt is loaded only where something is drawn.
    from kiosk.shell.paper import PaintedPaper

    paper, printer, scanner = PaintedPaper(), printer_of(config), scanner_of(config, clock)
    async with AsyncExitStack() as lines:
        kitchen = _kitchen(config, clock, printer, paper, lines)
        terminal = terminal_of(config, clock, ids, pace)
        lines.push_async_callback(terminal.aclose)
        speech = Speaker() if config.display.read_aloud else None
        bell = Beep(resources() / "sounds" / "bell.wav")
        tone = Beep(resources() / "sounds" / "idle.wav") if config.idle.sound else None
        yield Fittings(terminal, scanner, printer, paper, kitchen, speech, bell, tone)


def panel_of(config: Config) -> Panel:
    """The panel, and the keys beside it."""
    it, keys = config.display, config.keypad
    keypad = Keypad(keys.double_strike_seconds, keys.repeat_seconds)
    return Panel(it.width_px, it.height_px, it.width_mm, it.screen_bottom_mm, config.brand, it.dark, keypad)


def terminal_of(config: Config, clock: Clock, ids: Ids, pace: Pace) -> SimulatedTerminal | NexoDriver:
    """The card reader. Raises Misuse."""
    if config.terminal.driver == "simulated":
        return SimulatedTerminal(clock, pace)
    try:
        return NexoDriver(_nexo(config), clock, ids)
    except NexoFault as fault:
        raise Misuse(f"[terminal] {fault}") from fault
    except OSError as fault:
        raise Misuse(f"[terminal] authority: {config.terminal.authority} can't be used") from fault


def printer_of(config: Config) -> Printer:
    """A path is a folder that keeps what is printed, unless it is a device; it is one beside the store.

    Raises Misuse.
    """
    target = str(config.printer.target) or str(config.store.path.parent / "paper")
    return _printer(target, "[printer] target")


def scanner_of(config: Config, clock: Clock) -> DecodingScanner:
    """What looks for codes. Raises Misuse."""
    try:
        beep = Beep(resources() / "sounds" / "read.wav") if config.scanner.sound else None
        return DecodingScanner(source_for(str(config.scanner.source), clock), clock, beep=beep)
    except ValueError as fault:
        raise Misuse(f"[scanner] source: {fault}") from fault


def _kitchen(config: Config, clock: Clock, receipts: Printer, paper: Paper, lines: AsyncExitStack) -> Kitchen:
    """The ways that are set, in their order; without any, the receipt printer."""
    ways: list[Kitchen] = []
    for name in config.kitchen.ways:
        if name == "printer" and config.kitchen.printer:
            ways.append(KitchenPrinter(_printer(str(config.kitchen.printer), "[kitchen] printer"), paper))
        elif name == "webhook" and config.kitchen.webhook:
            webhook = _webhook(config, clock)
            lines.push_async_callback(webhook.aclose)
            ways.append(webhook)
        elif name == "receipt_printer":
            ways.append(KitchenPrinter(receipts, paper))
    if not ways:
        raise Misuse("[kitchen] ways: none of them is set, so tickets would go nowhere")
    return KitchenWays(ways)


def _webhook(config: Config, clock: Clock) -> KitchenWebhook:
    if not config.kitchen_secret:
        raise Misuse("credential kitchen_secret is missing: the kitchen's webhook is signed with it")
    try:
        return KitchenWebhook(config.kitchen.webhook, config.kitchen_secret, clock)
    except ValueError as fault:
        raise Misuse(f"[kitchen] webhook: {fault}") from fault


def _nexo(config: Config) -> NexoSettings:
    given = config.terminal
    is_local = given.way == "local"
    needed = "terminal_passphrase" if is_local else "terminal_api_key"
    if not getattr(config, needed):
        raise Misuse(f"credential {needed} is missing: the terminal is spoken to with it")
    return NexoSettings(
        given.url, given.poi_id, given.sale_id,
        Key(given.key_identifier, given.key_version, config.terminal_passphrase) if is_local else None,
        "" if is_local else config.terminal_api_key,
        given.authority if given.authority != Path() else None, given.tls_name,
    )  # fmt: skip


def _printer(target: str, where: str) -> Printer:
    try:
        return printer_at(target if ":" in target or target.startswith("/dev/") else f"folder:{target}")
    except ValueError as fault:
        raise Misuse(f"{where}: {fault}") from fault
