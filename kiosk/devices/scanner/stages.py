"""Ways to read a QR code from a grey frame, cheapest gain first; each finds nothing or all it sees."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import zxingcpp

from kiosk.devices.scanner.grey import Grey, black_and_white, blurred, half, region, toned, without_specks

# Only QR model 2: with every format allowed, decoders find codes where there are none.
_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])


@dataclass(frozen=True, slots=True)
class Found:
    """A code in a frame: its bytes, its size in pixels squared and how far it is from the middle (0 to 1)."""

    payload: bytes
    area: float
    distance: float

    @property
    def prominence(self) -> float:
        """Large and central first: a code in a corner counts half."""
        return self.area * (1 - self.distance / 2)


Stage = Callable[[Grey], list[Found]]


def _zxing(frame: Grey, binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage) -> list[Found]:
    codes = zxingcpp.read_barcodes(frame, formats=_QR, binarizer=binarizer)
    return [_found(frame, code.bytes, _corners(code.position)) for code in codes]


def _zbar(frame: Grey) -> list[Found]:
    from pyzbar import pyzbar  # needs libzbar, which may be missing: then this way alone is closed

    codes = pyzbar.decode(frame, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [_found(frame, code.data, [(p.x, p.y) for p in code.polygon]) for code in codes]


def _corners(place: zxingcpp.Position) -> list[tuple[int, int]]:
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return [(corner.x, corner.y) for corner in corners]


def _found(frame: Grey, payload: bytes, corners: Sequence[tuple[int, int]]) -> Found:
    if not corners:
        return Found(payload, 0.0, 1.0)
    outline = np.array(corners, dtype=np.float32)
    height, width = frame.shape
    x, y = outline.mean(axis=0)
    distance = max(abs(float(x) / width - 0.5), abs(float(y) / height - 0.5)) * 2
    return Found(payload, float(cv2.contourArea(outline)), min(distance, 1.0))


STAGES: tuple[Stage, ...] = (
    _zxing,
    lambda frame: _zxing(half(frame), zxingcpp.Binarizer.GlobalHistogram),
    lambda frame: _zxing(half(frame)),
    lambda frame: _zxing(black_and_white(region(frame))),
    lambda frame: _zxing(toned(half(frame), 5)),
    lambda frame: _zxing(toned(frame, 2.2)),
    lambda frame: _zxing(blurred(frame, 1.3)),
    lambda frame: _zxing(black_and_white(frame)),
    lambda frame: _zxing(toned(frame, 0.45)),
    lambda frame: _zxing(without_specks(frame)),
    # It can do what the others can't: a finger over a corner, a steep tilt.
    lambda frame: _zbar(black_and_white(region(frame))),
)
