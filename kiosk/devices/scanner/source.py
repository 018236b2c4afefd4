"""What the scanner looks at: one door for a camera, a picture, a video and a folder."""

from typing import Protocol

from kiosk.devices.scanner.exchange import Frame


class SourceAway(Exception):
    """There is nothing to look at now; the text says why, for staff. It is tried again later."""


class Source(Protocol):
    """Blocks: used by one thread. `pause_s` is how long to wait after each frame."""

    pause_s: float

    def open(self) -> None:
        """Raises SourceAway."""
        ...

    def next(self) -> Frame | None:
        """The newest frame, or None when nothing is new. Raises SourceAway."""
        ...

    def close(self) -> None:
        """Harmless when it is not open."""
        ...
