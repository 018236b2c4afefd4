import asyncio
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.devices.printer.simulated import SimulatedPrinter
from kiosk.domain.health import Condition
from kiosk.domain.trouble import Code, Outage
from kiosk.ports import Raster

DOT = Raster(8, 1, b"\x80")


def printed(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_job_becomes_a_picture(tmp_path: Path) -> None:
    folder = tmp_path / "paper" / "today"
    asyncio.run(SimulatedPrinter(folder).print("receipt-047", DOT))
    assert printed(folder) == ["receipt-047.png"]
    picture = cv2.imread(str(folder / "receipt-047.png"), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    assert picture.tolist() == [[0, 255, 255, 255, 255, 255, 255, 255]]


def test_the_same_number_again_is_another_sheet(tmp_path: Path) -> None:
    printer = SimulatedPrinter(tmp_path)
    for _ in range(3):
        asyncio.run(printer.print("receipt-001", DOT))
    assert printed(tmp_path) == ["receipt-001.2.png", "receipt-001.3.png", "receipt-001.png"]


@pytest.mark.parametrize("job", ["../../outside", "a/b", "", "\x00", "n" * 500, "\u20ac \u00e9"])
def test_no_job_leaves_the_folder(tmp_path: Path, job: str) -> None:
    folder = tmp_path / "paper"
    asyncio.run(SimulatedPrinter(folder).print(job, DOT))
    assert len(printed(folder)) == 1
    assert printed(tmp_path) == ["paper"]


def test_without_paper_nothing_is_printed_until_there_is_some(tmp_path: Path) -> None:
    printer = SimulatedPrinter(tmp_path)
    assert asyncio.run(printer.health()).is_ready
    printer.has_paper = False
    with pytest.raises(Outage) as outage:
        asyncio.run(printer.print("receipt-001", DOT))
    assert outage.value.code is Code.PRINTER_OUT
    assert asyncio.run(printer.health()).condition is Condition.AWAY
    assert printed(tmp_path) == []
    printer.has_paper = True
    asyncio.run(printer.print("receipt-001", DOT))
    assert printed(tmp_path) == ["receipt-001.png"]


def test_a_folder_that_cannot_be_written_is_an_outage(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Outage) as outage:
        asyncio.run(SimulatedPrinter(tmp_path / "file").print("receipt-001", DOT))
    assert outage.value.code is Code.PRINTER_OUT
    assert str(tmp_path) in outage.value.detail


def test_the_picture_is_what_the_bytes_of_a_real_printer_say(tmp_path: Path) -> None:
    """Through the encoder and back: a sheet of many bands comes out dot for dot."""
    raster = Raster(576, 300, bytes(range(256)) * 84 + bytes(96))
    asyncio.run(SimulatedPrinter(tmp_path).print("receipt-001", raster))
    picture = cv2.imread(str(tmp_path / "receipt-001.png"), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    assert np.packbits(picture == 0, axis=1).tobytes() == raster.rows
