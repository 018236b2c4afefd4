"""A printer whose paper is a folder: each job is a PNG, drawn from the bytes that a real one gets."""

import re
from pathlib import Path

from kiosk.devices.printer.decoder import sheets
from kiosk.devices.printer.escpos import sheet
from kiosk.devices.printer.png import png
from kiosk.domain.health import Condition, Health
from kiosk.domain.trouble import Code, Outage
from kiosk.ports import Raster

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST_NAME = 80


class SimulatedPrinter:
    """Implements ports.Printer. `has_paper` may be switched off and on again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.has_paper = True

    async def print(self, job: str, raster: Raster) -> None:
        """The picture appears whole or not at all; the same job again is another sheet."""
        if not self.has_paper:
            raise Outage(Code.PRINTER_OUT, "no paper")
        try:
            for printed in sheets(sheet(raster)):
                self._put(_file_name(job), png(printed))
        except OSError as fault:
            raise Outage(Code.PRINTER_OUT, str(fault)) from fault

    async def health(self) -> Health:
        if not self.has_paper:
            return Health(Condition.AWAY, "no paper")
        return Health(Condition.READY, f"pictures in {self._folder}")

    def _put(self, name: str, content: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        unfinished = self._folder / f".{name}.unfinished"
        unfinished.write_bytes(content)
        unfinished.replace(self._free(name))

    def _free(self, name: str) -> Path:
        """Numbers come back after 999 orders: an older sheet is not overwritten."""
        path, copy = self._folder / f"{name}.png", 2
        while path.exists():
            path, copy = self._folder / f"{name}.{copy}.png", copy + 1
        return path


def _file_name(job: str) -> str:
    return _UNSAFE.sub("-", job)[:_LONGEST_NAME] or "sheet"
