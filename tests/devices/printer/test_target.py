import asyncio
from pathlib import Path

import pytest

from kiosk.devices.printer.target import printer_at
from kiosk.ports import Raster


def test_a_folder_is_a_printer(tmp_path: Path) -> None:
    asyncio.run(printer_at(f"folder:{tmp_path}/paper").print("receipt-001", Raster(8, 1, b"\0")))
    assert (tmp_path / "paper" / "receipt-001.png").is_file()


@pytest.mark.parametrize("target", ["", "folder:", "folder: ", "/paper", "cups:laser", "FOLDER:/x"])
def test_nothing_else_is(target: str) -> None:
    with pytest.raises(ValueError, match="no such printer"):
        printer_at(target)
