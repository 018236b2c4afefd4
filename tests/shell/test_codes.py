"""Codes for a phone are drawn here, sharp, and can be read."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.devices.scanner.decode import decode
from kiosk.shell.codes import CodePictures

TERMS = "https://app.example.com/terms"


def drawn(address: str, side: int) -> "np.ndarray[tuple[int, int], np.dtype[np.uint8]]":
    size = QSize()
    picture = CodePictures().requestImage(address, size, QSize(side, side))
    assert size == picture.size()
    rows = [
        [QColor(picture.pixel(x, y)).red() for x in range(picture.width())] for y in range(picture.height())
    ]
    return np.array(rows, np.uint8)


@pytest.mark.parametrize("side", [120, 240, 260])
def test_a_phone_can_read_it(side: int) -> None:
    code = drawn(TERMS.encode().hex(), side)
    assert code.shape[0] <= side
    assert decode(cv2.cvtColor(code, cv2.COLOR_GRAY2BGR)) == (TERMS,)


def test_its_edges_are_sharp_and_its_margin_is_white() -> None:
    code = drawn(TERMS.encode().hex(), 256)
    assert set(np.unique(code).tolist()) == {0, 255}
    modules = code.shape[0] // 8
    assert code[: modules // 8].min() == 255


@pytest.mark.parametrize("nonsense", ["", "zz", "ff", "61" * 700])
def test_what_nobody_can_read_is_an_empty_plate(nonsense: str) -> None:
    assert drawn(nonsense, 64).min() == 255
