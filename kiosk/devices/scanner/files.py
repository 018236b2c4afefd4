"""Pictures, videos and folders that stand before the kiosk as if a camera saw them."""

from collections import deque
from pathlib import Path

from kiosk.devices.scanner.capture import Capture
from kiosk.devices.scanner.exchange import SLOT_BYTES, Frame, Kind
from kiosk.devices.scanner.source import SourceAway

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff", ".gif", ".pgm", ".ppm"})
VIDEOS = frozenset({".avi", ".mp4", ".m4v", ".mov", ".mkv", ".webm", ".mjpg", ".mjpeg"})


class Picture:
    """One picture that stays where it is: seen twice a second."""

    pause_s = 0.5

    def __init__(self, path: Path) -> None:
        self._path = path

    def open(self) -> None:
        if not self._path.is_file():
            raise SourceAway(f"{self._path} is not there")

    def next(self) -> Frame | None:
        self.open()
        return picture(self._path)

    def close(self) -> None:
        """Nothing is held open."""


class Video:
    """A video at its own speed, over and over."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._capture: Capture | None = None
        self.pause_s = 0.0

    def open(self) -> None:
        self.close()
        if not self._path.is_file():
            raise SourceAway(f"{self._path} is not there")
        self._capture = Capture(str(self._path))
        self.pause_s = 1 / self._capture.frames_a_second

    def next(self) -> Frame | None:
        if self._capture is None:
            raise SourceAway(f"{self._path} is not open")
        try:
            return self._capture.next()
        except SourceAway:
            self.open()
            return self._capture.next()

    def close(self) -> None:
        capture, self._capture = self._capture, None
        if capture is not None:
            capture.close()


class Folder:
    """The pictures in a folder, each once, in the order of their names; then any that appears or changes."""

    pause_s = 0.0

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: dict[Path, tuple[int, int, int]] = {}
        self._waiting: deque[Path] = deque()

    def open(self) -> None:
        if not self._path.is_dir():
            raise SourceAway(f"{self._path} is not there")

    def next(self) -> Frame | None:
        if not self._waiting:
            self._look()
        return picture(self._waiting.popleft()) if self._waiting else None

    def close(self) -> None:
        """Nothing is held open."""

    def _look(self) -> None:
        try:
            stamps = {path: _stamp(path) for path in sorted(self._path.iterdir()) if is_picture(path)}
        except OSError as fault:
            raise SourceAway(f"{self._path} can't be read") from fault
        self._waiting.extend(path for path, stamp in stamps.items() if self._seen.get(path) != stamp)
        self._seen = stamps


def is_picture(path: Path) -> bool:
    """By its name; hidden files are somebody's half-written ones."""
    return path.suffix.lower() in PICTURES and not path.name.startswith(".")


def is_video(path: Path) -> bool:
    return path.suffix.lower() in VIDEOS and not path.name.startswith(".")


def picture(path: Path) -> Frame:
    """The bytes of a picture file; empty, which no picture is, when it can't be read or is too large."""
    try:
        data = path.read_bytes() if path.stat().st_size <= SLOT_BYTES else b""
    except OSError:
        data = b""
    return Frame(Kind.FILE, data, name=path.name)


def _stamp(path: Path) -> tuple[int, int, int]:
    """Changes when the file is written, moved or replaced."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0, 0)
    return (found.st_ino, found.st_ctime_ns, found.st_size)
