"""Reed-Solomon over GF(256) as QR codes use it, with errors and erasures.

What is known to be unreadable (glare, a finger) costs half of what a wrong byte costs. How many bytes are is
guessed in several ways at once: which of the guesses can be right is known before a block is mended.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

_POLYNOMIAL = 0x11D
_NOTHING = 512

Bytes = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.intp]


def _tables() -> tuple[list[int], list[int]]:
    powers, logs, value = [0] * 512, [0] * 256, 1
    for exponent in range(255):
        powers[exponent] = powers[exponent + 255] = value
        logs[value] = exponent
        value = value << 1 ^ (_POLYNOMIAL if value & 0x80 else 0)
    return powers, logs


_EXP, _LOG = _tables()
# The same for many at once: the logarithm of nothing leads to nothing.
_POWERS = np.array(_EXP[:510] + [0] * (2 * _NOTHING), np.uint8)
_LOGS = np.array([_NOTHING, *_LOG[1:]], np.intp)


def corrected(
    block: Sequence[int],
    parity: int,
    doubtful: Sequence[int],
    erased: Sequence[int] | None = None,
    spare: int = 2,
) -> list[int] | None:
    """The block as it was meant, or None. The first of the `doubtful` places say nothing.

    `erased` are guesses at how many those are, tried in their order; without any it is all of them.
    `spare` of the parity bytes are never used up: they are what tells a correction from an invention.
    """
    syndromes = _syndromes(block, parity)
    if not syndromes.any():
        return list(block)
    guesses = [len(doubtful)] if erased is None else erased
    counts = np.array([count for count in guesses if count <= parity - spare], np.intp)
    if not len(counts):
        return None
    erasures = _erasure_locators(len(block), parity, doubtful, counts)
    locators, degrees = _error_locators(syndromes, erasures, counts)
    few = np.flatnonzero(2 * degrees - counts <= parity - spare)
    for row in _likely(locators, degrees, len(block), few):
        whole = _mended(list(block), syndromes.tolist(), locators[row, : degrees[row] + 1].tolist())
        if whole is not None:
            return whole
    return None


def _likely(locators: Bytes, degrees: Numbers, size: int, rows: Numbers) -> Numbers:
    """Of these rows those whose locators point to as many places as they promise."""
    wide = int(degrees[rows].max(initial=0)) + 1
    waves = (255 - np.arange(size))[:, None] * np.arange(wide) % 255
    values = np.bitwise_xor.reduce(_POWERS[_LOGS[locators[rows, None, :wide]] + waves], axis=2)
    return np.asarray(rows[(values == 0).sum(axis=1) == degrees[rows]], np.intp)


def _mended(block: list[int], syndromes: list[int], locator: list[int]) -> list[int] | None:
    powers = [power for power in range(len(block)) if _at(locator, _EXP[255 - power]) == 0]
    evaluator = _product(syndromes, locator)[: len(syndromes)]
    for power in powers:
        inverse = _EXP[255 - power]
        slope = 0
        for degree in range(1, len(locator), 2):
            slope ^= _times(locator[degree], _EXP[(255 - power) * (degree - 1) % 255])
        if slope == 0:
            return None
        value = _times(_at(evaluator, inverse), _EXP[255 - _LOG[slope]])
        block[-1 - power] ^= _times(value, _EXP[power])
    return None if _syndromes(block, len(syndromes)).any() else block


def _syndromes(block: Sequence[int], parity: int) -> Bytes:
    waves = np.arange(len(block) - 1, -1, -1)[:, None] * np.arange(parity) % 255
    return np.asarray(np.bitwise_xor.reduce(_POWERS[_LOGS[list(block)][:, None] + waves], axis=0), np.uint8)


def _erasure_locators(size: int, parity: int, doubtful: Sequence[int], counts: Numbers) -> Bytes:
    """A row for each count. Lowest degree first."""
    chain = np.zeros((int(counts.max()) + 1, parity + 1), np.uint8)
    chain[0, 0] = 1
    for step in range(1, len(chain)):
        chain[step] = chain[step - 1]
        chain[step, 1:] ^= _POWERS[_LOGS[chain[step - 1, :-1]] + size - 1 - doubtful[step - 1]]
    return chain[counts]


def _error_locators(syndromes: Bytes, erasures: Bytes, counts: Numbers) -> tuple[Bytes, Numbers]:
    """Berlekamp and Massey, beginning with the erasures: locators, and the degrees they must have."""
    locators, last, degrees = erasures.copy(), erasures.copy(), counts.copy()
    logs = _LOGS[syndromes]
    for step in range(int(counts.min()), len(syndromes)):
        begun = step >= counts
        gaps = np.bitwise_xor.reduce(_POWERS[_LOGS[locators[:, : step + 1]] + logs[step::-1]], axis=1)
        shifted = np.zeros_like(last)
        shifted[:, 1:] = last[:, :-1]
        last = np.where(begun[:, None], shifted, last)
        turns = begun & (gaps != 0)
        if not turns.any():
            continue
        gap = np.where(turns, _LOGS[gaps], 0)[:, None]
        grows = turns & (2 * degrees <= step + counts)
        longer, shorter = locators ^ _POWERS[gap + _LOGS[last]], _POWERS[_LOGS[locators] + 255 - gap]
        last = np.where(grows[:, None], shorter, last)
        degrees = np.where(grows, step + 1 + counts - degrees, degrees)
        locators = np.where(turns[:, None], longer, locators)
    return locators, degrees


def _times(one: int, other: int) -> int:
    return _EXP[_LOG[one] + _LOG[other]] if one and other else 0


def _product(one: Sequence[int], other: Sequence[int]) -> list[int]:
    found = [0] * (len(one) + len(other) - 1)
    for degree, value in enumerate(one):
        if value:
            for more, factor in enumerate(other):
                found[degree + more] ^= _times(value, factor)
    return found


def _at(polynomial: Sequence[int], value: int) -> int:
    found = 0
    for factor in reversed(polynomial):
        found = _times(found, value) ^ factor
    return found
