"""Recorded pictures: a quarter of the size, 32 steps a colour, and how far a new one may be from them.

A file's colours are off by 4 of 255 at most. Edges of large letters are drawn by up to 21 otherwise, after
what was drawn before; reduced that is 6. One other letter in the smallest text is 40 (i, l), mostly over 60.
So a place may differ by 20, and the mean of a patch of 9 x 9 places, where edges even out, by 7: a patch of
another colour is found from 12 on, in any of its three parts.
"""

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from kiosk.proving.picturing.ways import Way

Pixels = npt.NDArray[np.uint8]
# Where the house looks: every state at home, and of the other ways one or two of each screen.
HOME = Way()
OTHERS = (
    Way("en", 1920, 1080), Way("en", 800, 1280), Way("ar"), Way("en", modes=("large-text",)),
    Way("en", modes=("high-contrast",)), Way("en", modes=("dark",)), Way("en", modes=("reach",)),
)  # fmt: skip
HANDFUL = frozenset({
    "01-attract", "02-menu-member", "02c-cart", "03-item-choose", "05-review-on", "06-pay-present-card",
    "07-done-member",
})  # fmt: skip
PLACE, PATCH = 20, 7
_SMALLER, _STEP, _SIDE = 4, 8, 9
_LOSSLESS = 101


def is_recorded(way: Way, name: str) -> bool:
    """Whether there is a reference of this state in this way."""
    return way == HOME or (way in OTHERS and name in HANDFUL)


def reduced(picture: QImage) -> Pixels:
    """A quarter of it, blue, green, red."""
    image = picture.convertToFormat(QImage.Format.Format_BGR888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = lines[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    size = (round(image.width() / _SMALLER), round(image.height() / _SMALLER))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def stepped(small: Pixels) -> Pixels:
    """In 32 steps a colour: what is kept of it."""
    return np.asarray(small // _STEP * _STEP + _STEP // 2, np.uint8)


def distances(small: Pixels, reference: Pixels) -> npt.NDArray[np.float32]:
    """How far each place is over what is allowed: 1 is the limit. Both have the same size."""
    apart = small.astype(np.float32) - reference.astype(np.float32)
    mean = cv2.blur(apart, (_SIDE, _SIDE))
    worst = np.maximum(np.abs(apart) / PLACE, np.abs(mean) / PATCH)
    return np.asarray(worst.max(axis=2), np.float32)


class References:
    """A folder of recorded pictures, a folder in it for each way."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def recorded(self, only: str = "") -> set[Path]:
        """The files that are there, of states with this in their name."""
        return {file for file in self._folder.glob("*/*.webp") if only in file.stem}

    def file(self, way: Way, name: str) -> Path:
        return self._folder / str(way) / f"{name}.webp"

    def keep(self, way: Way, name: str, picture: QImage) -> Path:
        """Record it. Raises OSError."""
        file = self.file(way, name)
        file.parent.mkdir(parents=True, exist_ok=True)
        _write(file, stepped(reduced(picture)))
        return file

    def compare(self, way: Way, name: str, picture: QImage, out: Path) -> str:
        """What is wrong with it, or nothing. Then NAME-actual, -expected and -difference are in `out`.

        Raises OSError.
        """
        small = reduced(picture)
        file = self.file(way, name)
        kept = np.frombuffer(file.read_bytes() if file.is_file() else b"", np.uint8)
        read = cv2.imdecode(kept, cv2.IMREAD_COLOR) if kept.size else None
        if read is None:
            return self._shown(out / str(way) / name, "no reference is recorded", actual=small)
        wanted = np.asarray(read, np.uint8)
        if wanted.shape != small.shape:
            return self._shown(out / str(way) / name, "another size", actual=small, expected=wanted)
        far = distances(small, wanted)
        if not (far > 1).any():
            return ""
        difference = np.asarray(255 - np.clip(far * 85, 0, 255), np.uint8)
        why = f"{int((far > 1).sum())} places differ, by {float(far.max()):.1f} times what is allowed"
        return self._shown(out / str(way) / name, why, actual=small, expected=wanted, difference=difference)

    @staticmethod
    def _shown(stem: Path, why: str, **pictures: Pixels) -> str:
        stem.parent.mkdir(parents=True, exist_ok=True)
        for kind, pixels in pictures.items():
            _write(stem.with_name(f"{stem.name}-{kind}.png"), pixels)
        return f"{why}: {stem}-actual.png"


def _write(file: Path, pixels: Pixels) -> None:
    kind = [cv2.IMWRITE_WEBP_QUALITY, _LOSSLESS] if file.suffix == ".webp" else []
    done, encoded = cv2.imencode(file.suffix, pixels, kind)
    if not done:
        raise OSError(f"{file} can't be written")
    file.write_bytes(encoded.tobytes())
