"""The devices that a site has, as its configuration names them."""

from kiosk.config.sections import Config
from kiosk.devices.printer.target import printer_at
from kiosk.devices.scanner.scanner import DecodingScanner
from kiosk.devices.scanner.sources import source_for
from kiosk.domain.ending import Misuse
from kiosk.ports import Clock, Printer


def printer_of(config: Config) -> Printer:
    """A path is a folder that keeps what is printed, unless it is a device; it is one beside the store.

    Raises Misuse.
    """
    target = str(config.printer.target) or str(config.store.path.parent / "paper")
    try:
        return printer_at(target if ":" in target or target.startswith("/dev/") else f"folder:{target}")
    except ValueError as fault:
        raise Misuse(f"[printer] target: {fault}") from fault


def scanner_of(config: Config, clock: Clock) -> DecodingScanner:
    """What looks for codes. Raises Misuse."""
    try:
        return DecodingScanner(source_for(str(config.scanner.source), clock), clock)
    except ValueError as fault:
        raise Misuse(f"[scanner] source: {fault}") from fault
