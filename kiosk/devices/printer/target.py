"""Which printer a configured text means."""

from pathlib import Path

from kiosk.devices.printer.simulated import SimulatedPrinter
from kiosk.ports import Printer

_FOLDER = "folder:"


def printer_at(target: str) -> Printer:
    """`folder:/path` keeps pictures in that folder. Raises ValueError for anything else."""
    path = target.removeprefix(_FOLDER)
    if not target.startswith(_FOLDER) or not path.strip():
        raise ValueError(f"no such printer: {target!r} (folder:/path)")
    return SimulatedPrinter(Path(path))
