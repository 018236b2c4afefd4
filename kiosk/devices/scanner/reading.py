"""Pictures, videos and a camera read once and told about, through the decoding process of the scanner."""

import contextlib
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.devices.scanner.capture import Capture
from kiosk.devices.scanner.exchange import Frame, Reading
from kiosk.devices.scanner.files import is_picture, is_video, picture
from kiosk.devices.scanner.process import DecoderDied, DecoderProcess
from kiosk.devices.scanner.source import SourceAway
from kiosk.devices.scanner.texts import best, is_ours
from kiosk.domain.ending import Unreachable


@dataclass(frozen=True, slots=True)
class Read:
    """What one file or one look of a camera said, in `ms`; `fault` says why it could not be read."""

    file: str
    text: str | None = None
    ms: float = 0.0
    fault: str = ""


OnRead = Callable[[Read], None]


def read_files(paths: Iterable[Path], on_read: OnRead) -> None:
    """Tell of each picture and video, in order; a folder stands for those inside it, sorted.

    A path that is not there and a file that is no picture are told of as faults; nothing is raised.
    """
    with _Reader() as reader:
        for path in paths:
            for file in _files_of(path):
                on_read(reader.read(file))


def read_camera(number: int, on_read: OnRead) -> None:
    """Tell of each code when it comes into view, for ever. Raises Unreachable when the camera is away."""
    try:
        capture = Capture(number)
        with contextlib.closing(capture), _Reader() as reader:
            last: str | None = None
            while True:
                read = reader.look(capture.next(), str(capture))
                if read.text is not None and read.text != last:
                    on_read(read)
                last = read.text
    except SourceAway as away:
        raise Unreachable(str(away)) from away


class _Reader:
    """A decoding process that is started anew when a file kills it."""

    def __init__(self) -> None:
        self._process = DecoderProcess()

    def __enter__(self) -> "_Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.stop()

    def read(self, file: Path) -> Read:
        if not file.exists():
            return Read(str(file), fault="no such file")
        return self._video(file) if is_video(file) else self.look(picture(file), str(file))

    def look(self, frame: Frame, name: str) -> Read:
        try:
            reading, ms = self._decoded(frame)
        except DecoderDied as death:
            self._process.stop()
            return Read(name, fault=f"can't be decoded: {death}")
        if not reading.is_picture:
            return Read(name, ms=ms, fault="not a picture")
        return Read(name, best(reading.texts), ms)

    def _video(self, file: Path) -> Read:
        """The first code of ours in it, else the first of any."""
        try:
            capture = Capture(str(file))
        except SourceAway:
            return Read(str(file), fault="not a video")
        seen: list[Read] = []
        with contextlib.closing(capture):
            for frame in _frames(capture):
                seen.append(self.look(frame, str(file)))
                if seen[-1].fault or is_ours(seen[-1].text or ""):
                    break
        if not seen:
            return Read(str(file), fault="not a video")
        spent = round(sum(read.ms for read in seen), 1)
        text = best([read.text for read in seen if read.text is not None])
        return Read(str(file), text, spent, seen[-1].fault)

    def _decoded(self, frame: Frame) -> tuple[Reading, float]:
        if not self._process.is_running:
            self._process.start()
        before = time.perf_counter()
        reading = self._process.read(frame)
        return reading, round((time.perf_counter() - before) * 1000, 1)


def _files_of(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    files = sorted(file for file in path.rglob("*") if file.is_file())
    yield from (file for file in files if is_picture(file) or is_video(file))


def _frames(capture: Capture) -> Iterator[Frame]:
    while True:
        try:
            yield capture.next()
        except SourceAway:
            return
