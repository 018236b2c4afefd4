"""What a receipt printer is told, in ESC/POS: a sheet as raster bands, questions it answers at once.

Sources: Epson's ESC/POS reference for ESC @, GS v 0, GS V, DLE EOT and GS ( H (function 48).
"""

from collections.abc import Iterator

from kiosk.ports import Raster

RESET = b"\x1b@"
PICTURE = b"\x1dv0\x00"
CUT = b"\x1dVB\x00"
MARK = b"\x1d(H\x06\x0000"
QUESTION = b"\x10\x04"
_MARKED = b'7"'
# Few printers hold more rows than this at once; between two bands there is time for a question.
BAND_ROWS = 128
_MOST_STRIDE = 0xFFFF


def bands(raster: Raster) -> Iterator[bytes]:
    """The sheet from above, a command a band. Raises ValueError when the rows do not fill the picture."""
    stride = (raster.width + 7) // 8
    if not 0 < stride <= _MOST_STRIDE or raster.height < 1 or len(raster.rows) != stride * raster.height:
        raise ValueError(f"{len(raster.rows)} bytes are no picture of {raster.width} x {raster.height}")
    for top in range(0, raster.height, BAND_ROWS):
        rows = raster.rows[top * stride : (top + BAND_ROWS) * stride]
        yield PICTURE + _low_high(stride) + _low_high(len(rows) // stride) + rows


def sheet(raster: Raster) -> bytes:
    """All that makes one sheet: reset, bands, cut."""
    return RESET + b"".join(bands(raster)) + CUT


def marked(serial: int) -> tuple[bytes, bytes]:
    """A request to tell when all before it is on paper, and what is then answered."""
    name = f"{serial % 10_000:04}".encode()
    return MARK + name, _MARKED + name + b"\x00"


def question(kind: int) -> bytes:
    """DLE EOT: 1 the printer, 2 why it is offline, 3 its error, 4 its paper. Answered by one byte."""
    return QUESTION + bytes([kind])


def _low_high(number: int) -> bytes:
    return number.to_bytes(2, "little")
