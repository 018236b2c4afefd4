"""Frames of a folder, with what they show beside them."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from kiosk.proving.frames.mix import Sample

_KINDS = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp", ".pgm"})


def labelled(folder: Path) -> list[Path]:
    """Pictures in it and in folders within, by name, that `NAME.txt` beside them tells about.

    What has no such file is passed over: nobody knows what would be right.
    """
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in _KINDS)
    return [path for path in found if path.with_suffix(".txt").is_file()]


def album(paths: list[Path]) -> Iterator[Sample]:
    """Each with its text, or with none when its text is empty; a file that is no picture is passed over."""
    for path in paths:
        grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        if grey is not None:
            text = path.with_suffix(".txt").read_text(encoding="utf-8", errors="replace").strip()
            frame = np.ascontiguousarray(grey, np.uint8)
            yield Sample(frame, text, frozenset([text] if text else []), path.parent.name, 0)
