"""The sheets that a stream of ESC/POS puts on paper: what was really sent can be looked at."""

from kiosk.devices.printer.escpos import CUT, MARK, PICTURE, QUESTION, RESET
from kiosk.ports import Raster

_HEAD = 4


def sheets(stream: bytes) -> tuple[Raster, ...]:
    """One raster a cut; what was not cut off is no sheet. Widths are whole bytes.

    Raises ValueError, with the place, for what `escpos` never says and for a picture that breaks off.
    """
    decoder = _Decoder(stream)
    while decoder.is_unread:
        decoder.step()
    return tuple(decoder.done)


class _Decoder:
    def __init__(self, stream: bytes) -> None:
        self._stream = stream
        self._at = 0
        self._stride = 0
        self._rows = b""
        self.done: list[Raster] = []

    @property
    def is_unread(self) -> bool:
        return self._at < len(self._stream)

    def step(self) -> None:
        """Reads one command."""
        if self._takes(RESET):
            self._stride, self._rows = 0, b""
        elif self._takes(PICTURE):
            self._draw()
        elif self._takes(CUT):
            self._cut()
        elif self._takes(MARK):
            self._next(4)
        elif self._takes(QUESTION):
            self._next(1)
        else:
            raise ValueError(f"unknown command at byte {self._at}")

    def _takes(self, command: bytes) -> bool:
        found = self._stream.startswith(command, self._at)
        self._at += len(command) if found else 0
        return found

    def _next(self, count: int) -> bytes:
        part = self._stream[self._at : self._at + count]
        if len(part) < count:
            raise ValueError(f"the stream breaks off at byte {len(self._stream)}")
        self._at += count
        return part

    def _draw(self) -> None:
        head = self._next(_HEAD)
        stride, height = int.from_bytes(head[:2], "little"), int.from_bytes(head[2:], "little")
        if self._rows and stride != self._stride:
            raise ValueError(f"a band of another width at byte {self._at}")
        self._stride = stride
        self._rows += self._next(stride * height)

    def _cut(self) -> None:
        if self._rows:
            self.done.append(Raster(self._stride * 8, len(self._rows) // self._stride, self._rows))
        self._rows = b""
