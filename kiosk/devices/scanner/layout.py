"""Where a QR code of model 2 keeps what: ISO/IEC 18004, for the sizes that guests' codes have."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from segno import consts, encoder

Bits = npt.NDArray[np.uint8]
Places = npt.NDArray[np.intp]

VERSIONS = range(1, 11)
# As the format information counts them: L, M, Q, H.
_LEVELS = {1: consts.ERROR_LEVEL_L, 0: consts.ERROR_LEVEL_M, 3: consts.ERROR_LEVEL_Q, 2: consts.ERROR_LEVEL_H}
_UNSET = 2

# Its types are its own: what is used of it is tables and the drawing of fixed patterns.
_encoder: Any = encoder
_ECC: Any = consts.ECC


@dataclass(frozen=True, slots=True)
class Layout:
    """Of one version. `fixed` is 1 for dark and 0 for light where every code of it is the same, else 2.

    `order` are the places (row times side plus column) of the bits in the order of the bytes.
    `formats` are the places of the 15 bits of the format information, twice, the highest first.
    """

    version: int
    side: int
    fixed: Bits
    order: Places
    formats: Places

    def blocks(self, level: int) -> list[tuple[Places, int]]:
        """For each block the places of its bytes in the stream, and how many of them are parity."""
        sizes = [
            (kind.num_total, kind.num_data)
            for kind in _ECC[self.version][_LEVELS[level]]
            for _ in range(kind.num_blocks)
        ]
        return _interleaved(sizes)


@cache
def layout(version: int) -> Layout:
    """Raises IndexError for a version that is not in VERSIONS."""
    side = 4 * version + 17
    matrix = _encoder.make_matrix(side, side)
    _encoder.add_finder_patterns(matrix, side, side)
    _encoder.add_alignment_patterns(matrix, side, side)
    reserved = np.array([list(row) for row in matrix], np.uint8)
    fixed = reserved.copy()
    formats = _formats(side)
    fixed.flat[formats.ravel()] = _UNSET
    fixed[side - 8, 8] = 1
    if version >= 7:
        fixed[:6, side - 11 : side - 8] = fixed[side - 11 : side - 8, :6] = _UNSET
    return Layout(version, side, fixed, _order(reserved), formats)


@cache
def mask(side: int, number: int) -> Bits:
    """1 where this mask turns a bit of the data."""
    turns = _encoder.get_data_mask_functions(False)[number]
    return np.array([[turns(row, column) for column in range(side)] for row in range(side)], np.uint8)


@cache
def format_words() -> npt.NDArray[np.int8]:
    """All 32 words of format information, the highest bit first, 1 and -1; the row is level and mask."""
    words = [[word >> bit & 1 for bit in range(14, -1, -1)] for word in consts.FORMAT_INFO]
    return np.array(words, np.int8) * 2 - 1


def _formats(side: int) -> Places:
    """The copy round the first finder, and the one by the two others."""
    first = [8 * side + column for column in (0, 1, 2, 3, 4, 5, 7, 8)]
    first += [row * side + 8 for row in (7, 5, 4, 3, 2, 1, 0)]
    second = [(side - 1 - step) * side + 8 for step in range(7)]
    second += [8 * side + column for column in range(side - 8, side)]
    return np.array([first, second], np.intp)


def _order(reserved: Bits) -> Places:
    """Two columns at a time from the right, up and down in turn, past the timing column."""
    side, found = len(reserved), []
    for right in range(side - 1, 0, -2):
        column = right - (right <= 6)
        rows = range(side - 1, -1, -1) if (column + 1) & 2 == 0 else range(side)
        found += [
            row * side + at for row in rows for at in (column, column - 1) if reserved[row, at] == _UNSET
        ]
    return np.array(found, np.intp)


def _interleaved(sizes: list[tuple[int, int]]) -> list[tuple[Places, int]]:
    places: list[list[int]] = [[] for _ in sizes]
    at = 0
    for step in range(max(data for _, data in sizes)):
        for block, (_, data) in enumerate(sizes):
            if step < data:
                places[block].append(at)
                at += 1
    for _ in range(sizes[0][0] - sizes[0][1]):
        for block in range(len(sizes)):
            places[block].append(at)
            at += 1
    return [(np.array(found, np.intp), total - data) for found, (total, data) in zip(places, sizes)]
