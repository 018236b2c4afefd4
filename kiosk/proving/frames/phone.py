"""The screen of a phone that shows a code, as a picture of its own light."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import segno

Grey = npt.NDArray[np.uint8]
Light = npt.NDArray[np.float32]
Points = npt.NDArray[np.float32]

_QUIET = 4
_LIT, _DARK = 1.0, 0.015


@dataclass(frozen=True, slots=True)
class Phone:
    """Light from 0 to 1 in rows, `scale` pixels a module; the code's corners (its modules, no margin)."""

    light: Light
    corners: Points
    modules: int
    scale: int


def phone(text: str, chance: np.random.Generator, *, is_inverted: bool = False, scale: int = 8) -> Phone:
    """A loyalty app's page: a bar, a headline, the code on its card, lines of text."""
    level = "lmq"[chance.choice(3, p=(0.3, 0.5, 0.2))]
    matrix = np.array(segno.make(text, error=level, micro=False, boost_error=False).matrix, dtype=np.uint8)
    modules = len(matrix)
    side = (modules + 2 * _QUIET) * scale
    margin = int(side * chance.uniform(0.12, 0.3))
    width, height = side + 2 * margin, int((side + 2 * margin) * chance.uniform(1.75, 2.1))
    top = int((height - side) * chance.uniform(0.35, 0.55))
    light = _page(width, height, chance, is_inverted=is_inverted)
    light[top : top + side, margin : margin + side] = _card(matrix, scale, chance, is_inverted=is_inverted)
    first = np.array([margin + _QUIET * scale, top + _QUIET * scale])
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * modules * scale
    return Phone(_in_its_case(light, scale), (first + square + 2 * scale).astype(np.float32), modules, scale)


def _card(matrix: Grey, scale: int, chance: np.random.Generator, *, is_inverted: bool) -> Light:
    dark, lit = chance.uniform(_DARK, 0.05), chance.uniform(0.85, _LIT)
    if is_inverted:
        dark, lit = chance.uniform(0.6, _LIT), chance.uniform(_DARK, 0.06)
    card = np.where(np.pad(matrix, _QUIET) > 0, dark, lit)
    return np.kron(card, np.ones((scale, scale))).astype(np.float32)


def _page(width: int, height: int, chance: np.random.Generator, *, is_inverted: bool) -> Light:
    paper, ink = (0.03, 0.7) if is_inverted else (chance.uniform(0.75, _LIT), 0.05)
    page = np.full((height, width), paper, dtype=np.float32)
    page[: height // 12] = chance.uniform(0.05, 0.5)
    row = height // 8
    while row < height:
        long = int(width * chance.uniform(0.2, 0.8))
        left = (width - long) // 2
        _text_line(page[row : row + height // 50, left : left + long], ink, chance)
        row += int(height * chance.uniform(0.035, 0.09))
    return page


def _text_line(place: Light, ink: float, chance: np.random.Generator) -> None:
    """Strokes as of small print."""
    strokes = chance.random(max(place.shape[1] // 4, 1)) < 0.5
    place[:, np.repeat(strokes, 4)[: place.shape[1]].nonzero()[0]] = ink


def _in_its_case(light: Light, scale: int) -> Light:
    edge = 2 * scale
    return np.asarray(
        cv2.copyMakeBorder(light, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=(0.01,)), np.float32
    )
