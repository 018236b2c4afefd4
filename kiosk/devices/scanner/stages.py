"""Ways to read a QR code from a grey frame, cheapest gain first; each finds nothing or all it sees."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
import zxingcpp

from kiosk.devices.scanner import finders
from kiosk.devices.scanner.calmly import made_out
from kiosk.devices.scanner.closer import Place, is_hopeful, is_place, modules, placed, settled, tight
from kiosk.devices.scanner.grey import Grey, black_and_white, crisp, in_its_row, melted, toned, without_specks
from kiosk.devices.scanner.grid import Corners
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.texts import is_ours, presentable
from kiosk.devices.scanner.texture import patterned

# Only QR model 2: with every format allowed, decoders find codes where there are none.
_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])
_MOST_PLACES = 2
# The most misfit of something square before its corners settle.
_ROUGHLY = 0.85
_MOST_PATTERNS = 4
# Places with finders: how many are tried, and how far they are apart.
_MOST_TRIED, _SAME_PX = 2, 4.0


@dataclass(frozen=True, slots=True)
class Found:
    """A code in a frame: its bytes, its size in pixels squared and how far it is from the middle (0 to 1).

    Its corners are in the pixels of the whole frame, and None where the way of reading it moved them.
    """

    payload: bytes
    area: float
    distance: float
    corners: Corners | None = field(default=None, compare=False)

    @property
    def prominence(self) -> float:
        """Large and central first: a code in a corner counts half."""
        return self.area * (1 - self.distance / 2)


Stage = Callable[[Look], list[Found]]


def zxing(
    look: Look, frame: Grey, shrunk: int = 1, binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage
) -> list[Found]:
    """All codes that can be read; those that were only located are kept in the look."""
    codes = zxingcpp.read_barcodes(frame, formats=_QR, binarizer=binarizer, return_errors=True)
    for code in codes:
        if not code.valid and len(look.places) < _MOST_PLACES:
            _keep(look, code, shrunk)
    return [found(frame, code.bytes, _corners(code.position), shrunk) for code in codes if code.valid]


def _keep(look: Look, code: zxingcpp.Barcode, shrunk: int) -> None:
    corners = np.array(_corners(code.position), np.float32) * shrunk
    said = code.extra if isinstance(code.extra, dict) else {}
    version = str(said.get("Version", ""))
    if not version.isdigit() or not is_place(corners, int(version)):
        return
    apart = np.sqrt(cv2.contourArea(corners)) / 4
    if all(np.abs(corners - other.corners).max() > apart for other in look.places):
        look.places.append(Place(corners, int(version)))


def _zbar(frame: Grey) -> list[Found]:
    from pyzbar import pyzbar  # needs libzbar, which may be missing: then this way alone is closed

    codes = pyzbar.decode(frame, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [found(frame, code.data, [(p.x, p.y) for p in code.polygon], 0) for code in codes]


def _corners(place: zxingcpp.Position) -> list[tuple[int, int]]:
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return [(corner.x, corner.y) for corner in corners]


def found(
    frame: Grey, payload: bytes, corners: Sequence[tuple[int, int]] | Corners, shrunk: int = 1
) -> Found:
    """`frame` is the whole one, so many times smaller; 0 when it is only a part of it."""
    if not len(corners):
        return Found(payload, 0.0, 1.0)
    outline = np.array(corners, dtype=np.float32)
    height, width = frame.shape
    x, y = outline.mean(axis=0)
    distance = max(abs(float(x) / width - 0.5), abs(float(y) / height - 0.5)) * 2
    return Found(
        payload, float(cv2.contourArea(outline)), min(distance, 1.0), outline * shrunk if shrunk else None
    )


def drawn_anew(frame: Grey, picture: Grey | None, corners: Corners) -> list[Found]:
    """What a code says that was made out module by module: only what is ours is believed."""
    if picture is None:
        return []
    codes = zxingcpp.read_barcodes(picture, formats=_QR)
    return [found(frame, code.bytes, corners) for code in codes if is_ours(presentable(code.bytes))]


def closer(look: Look) -> list[Found]:
    """Where a code was located but not read."""
    for place in look.places:
        near = settled(look.frame, place)
        if is_hopeful(near) and (read := drawn_anew(look.frame, modules(look.frame, near)[1], near.corners)):
            return read
    return []


def by_its_square(look: Look) -> list[Found]:
    """Where something square is that fits a code: what is smeared too much to be located by its finders."""
    for place in placed(look.frame, look.squares):
        if place.misfit > _ROUGHLY:
            continue
        near = settled(look.frame, place)
        if is_hopeful(near) and (read := drawn_anew(look.frame, modules(look.frame, near)[1], near.corners)):
            return read
    return []


def by_its_finders(look: Look) -> list[Found]:
    """Where something square is, or something patterned, that has finders in its corners."""
    around = [place.corners for place in look.places] + look.squares
    around += [tight(square) for square in patterned(look.frame, most=_MOST_PATTERNS, halved=look.half)]
    tried: list[Corners] = []
    for place in finders.found(look, around):
        near = finders.settled(look, place)
        if any(np.abs(near.corners - other).max() < _SAME_PX for other in tried):
            continue
        if read := drawn_anew(look.frame, made_out(look, near), near.corners):
            return read
        tried.append(near.corners)
        if len(tried) == _MOST_TRIED:
            break
    return []


FIRST: Stage = lambda look: zxing(look, look.frame)  # noqa: E731 - one of the list below, and like them

_BY_HALF: tuple[Stage, ...] = (
    lambda look: zxing(look, look.half, 2, zxingcpp.Binarizer.GlobalHistogram),
    lambda look: zxing(look, look.half, 2),
    lambda look: zxing(look, toned(look.half, 5), 2),
)
_BY_CALM_HALF: Stage = lambda look: zxing(look, look.calm_half, 2)  # noqa: E731
_BY_CALM_HISTOGRAM: Stage = lambda look: zxing(  # noqa: E731
    look, look.calm_half, 2, zxingcpp.Binarizer.GlobalHistogram
)
_BY_CALM_THRESHOLD: Stage = lambda look: zxing(look, crisp(look.calm_half, 21), 2)  # noqa: E731
# Bands lie along the rows of the sensor: each row has its own light.
BY_ROWS: Stage = lambda look: zxing(look, in_its_row(look.half), 2)  # noqa: E731
# Pyzbar can do what the others can't: a finger over a corner, a steep tilt.
_BY_BLUR: Stage = lambda look: zxing(look, melted(look.frame, 7))  # noqa: E731
_BY_REGION: tuple[Stage, ...] = (
    lambda look: _zbar(look.region),
    lambda look: zxing(Look(look.region), look.region, 0),
)
_BY_THRESHOLD: Stage = lambda look: zxing(look, black_and_white(look.frame))  # noqa: E731
_BY_TONE: tuple[Stage, ...] = (
    lambda look: zxing(look, toned(look.frame, 2.2)),
    lambda look: zxing(look, toned(look.frame, 0.45)),
    lambda look: zxing(look, without_specks(look.frame)),
)

# In the order of gain for the time: of a still picture, and of a stream, which follows places by itself.
CASCADE: tuple[Stage, ...] = (
    FIRST, _BY_CALM_HISTOGRAM, closer, _BY_CALM_THRESHOLD, BY_ROWS, by_its_finders,
    _BY_REGION[0], _BY_TONE[1], _BY_TONE[0], _BY_THRESHOLD,
    _BY_HALF[0], _BY_HALF[2], _BY_CALM_HALF, _BY_BLUR, _BY_HALF[1], by_its_square,
)  # fmt: skip
OTHERS: tuple[Stage, ...] = (
    *_BY_HALF, _BY_CALM_THRESHOLD, _BY_CALM_HALF, _BY_BLUR, *_BY_REGION, _BY_THRESHOLD, *_BY_TONE,
)  # fmt: skip
