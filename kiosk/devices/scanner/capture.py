"""Frames of a camera or a video, through OpenCV, as grey pixels. Blocks: for threads only."""

from kiosk.devices.scanner.device import prepare
from kiosk.devices.scanner.exchange import Frame, Kind
from kiosk.devices.scanner.source import SourceAway
from kiosk.devices.scanner.vision import hush


class Capture:
    """An open camera (by number) or video file (by path). Raises SourceAway when it can't be opened."""

    def __init__(self, what: int | str) -> None:
        hush()
        import cv2

        self._what = what
        self._capture = (
            cv2.VideoCapture(what, cv2.CAP_ANY)
            if isinstance(what, int)
            else cv2.VideoCapture(what, cv2.CAP_FFMPEG)
        )
        if not self._capture.isOpened():
            raise SourceAway(f"{self} can't be opened")
        if isinstance(what, int):
            self._prepare()

    def __str__(self) -> str:
        return f"camera {self._what}" if isinstance(self._what, int) else self._what

    def next(self) -> Frame:
        """Raises SourceAway at the end, or when what comes is no picture."""
        import cv2

        try:
            was_read, picture = self._capture.read()
            if not was_read or picture.ndim != 3:
                raise SourceAway(f"{self} gives no picture")
            grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
        except cv2.error as fault:
            raise SourceAway(f"{self} gives rubbish") from fault
        height, width = grey.shape
        return Frame(Kind.STREAM, grey.tobytes(), width, height, str(self))

    def skip(self) -> None:
        """Drop the frame that has been waiting."""
        self._capture.grab()

    @property
    def frames_a_second(self) -> float:
        """As the file claims; 30 when it claims nothing sensible."""
        import cv2

        rate = float(self._capture.get(cv2.CAP_PROP_FPS))
        return rate if 1 <= rate <= 120 else 30.0

    def close(self) -> None:
        self._capture.release()

    def _prepare(self) -> None:
        try:
            prepare(self._capture)
        except SourceAway as away:
            self.close()
            raise SourceAway(f"{self}: {away}") from away
