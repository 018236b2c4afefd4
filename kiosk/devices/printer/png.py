"""A raster as a PNG file of one bit a pixel, so that paper can be looked at."""

import struct
import zlib

from kiosk.ports import Raster

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GREY = 0


def png(raster: Raster) -> bytes:
    """The bytes of the file. Raises ValueError when the rows do not fill the picture."""
    stride = (raster.width + 7) // 8
    if min(raster.width, raster.height) < 1 or len(raster.rows) != stride * raster.height:
        raise ValueError(f"{len(raster.rows)} bytes are no picture of {raster.width} x {raster.height}")
    # On paper 1 is black, in a PNG it is white; each row is led by its filter, none.
    white = raster.rows.translate(_INVERTED)
    lines = b"".join(b"\0" + white[start : start + stride] for start in range(0, len(white), stride))
    header = struct.pack(">IIBBBBB", raster.width, raster.height, 1, _GREY, 0, 0, 0)
    return _SIGNATURE + _part(b"IHDR", header) + _part(b"IDAT", zlib.compress(lines)) + _part(b"IEND", b"")


def _part(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


_INVERTED = bytes(255 - byte for byte in range(256))
