"""A source that shows what a test tells it to."""

from collections.abc import Iterable
from pathlib import Path

from kiosk.devices.scanner.exchange import Frame
from kiosk.devices.scanner.files import picture
from kiosk.devices.scanner.source import SourceAway
from tests.devices.scanner.make_pictures import PICTURES


def shown(name: str) -> Frame:
    return picture(PICTURES / name)


class ScriptedSource:
    """Frames, pauses (None) and failures (a text) in turn."""

    pause_s = 0.0

    def __init__(self, script: Iterable[Frame | str | None]) -> None:
        self._script = list(script)
        self.opened = 0
        self.closed = 0

    @property
    def is_done(self) -> bool:
        return not self._script

    def open(self) -> None:
        self.opened += 1

    def next(self) -> Frame | None:
        turn = self._script.pop(0) if self._script else None
        if isinstance(turn, str):
            raise SourceAway(turn)
        return turn

    def close(self) -> None:
        self.closed += 1


def a_copy(name: str, folder: Path, as_name: str) -> None:
    """A picture that appears in the folder at once, as a move does."""
    half_written = folder / f".{as_name}"
    half_written.write_bytes((PICTURES / name).read_bytes())
    half_written.rename(folder / as_name)
