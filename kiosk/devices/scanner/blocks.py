"""Reed-Solomon over GF(256) as QR codes use it, with errors and erasures.

What is known to be unreadable (glare, a finger) costs half of what a wrong byte costs.
"""

from collections.abc import Iterable, Sequence

import numpy as np

_POLYNOMIAL = 0x11D


def _tables() -> tuple[list[int], list[int]]:
    powers, logs, value = [0] * 512, [0] * 256, 1
    for exponent in range(255):
        powers[exponent] = powers[exponent + 255] = value
        logs[value] = exponent
        value = value << 1 ^ (_POLYNOMIAL if value & 0x80 else 0)
    return powers, logs


_EXP, _LOG = _tables()
_POWERS = np.array(_EXP[:255])
_ROOTS = np.arange(256)


def corrected(block: Sequence[int], parity: int, erased: Iterable[int], spare: int = 2) -> list[int] | None:
    """The block as it was meant, or None. `erased` are places of bytes that say nothing.

    `spare` of the parity bytes are never used up: they are what tells a correction from an invention.
    """
    size = len(block)
    powers = [size - 1 - place for place in erased]
    syndromes = _syndromes(block, parity)
    if not any(syndromes):
        return list(block)
    if len(powers) > parity - spare:
        return None
    locator = _error_locator(syndromes, _erasure_locator(powers), len(powers))
    if 2 * (len(locator) - 1) - len(powers) > parity - spare:
        return None
    found = [power for power in range(size) if _at(locator, _EXP[255 - power]) == 0]
    if len(found) != len(locator) - 1:
        return None
    return _mended(list(block), syndromes, locator, found)


def _mended(
    block: list[int], syndromes: list[int], locator: list[int], powers: list[int]
) -> list[int] | None:
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
    return None if any(_syndromes(block, len(syndromes))) else block


def _syndromes(block: Sequence[int], parity: int) -> list[int]:
    found = np.zeros(parity, np.int64)
    size = len(block)
    for place, byte in enumerate(block):
        if byte:
            found ^= _POWERS[(_LOG[byte] + (size - 1 - place) * _ROOTS[:parity]) % 255]
    return [int(value) for value in found]


def _erasure_locator(powers: list[int]) -> list[int]:
    locator = [1]
    for power in powers:
        locator = _product(locator, [1, _EXP[power % 255]])
    return locator


def _error_locator(syndromes: list[int], erasures: list[int], erased: int) -> list[int]:
    """Berlekamp and Massey, beginning with the erasures. Lowest degree first."""
    locator, last = list(erasures), list(erasures)
    length = erased
    for step in range(erased, len(syndromes)):
        gap = 0
        for degree in range(min(len(locator), step + 1)):
            gap ^= _times(locator[degree], syndromes[step - degree])
        last = [0, *last]
        if gap == 0:
            continue
        longer = _sum(locator, [_times(gap, value) for value in last])
        if 2 * length <= step + erased:
            last = [_times(value, _EXP[255 - _LOG[gap]]) for value in locator]
            length = step + 1 + erased - length
        locator = longer
    while len(locator) > 1 and locator[-1] == 0:
        locator.pop()
    return locator


def _times(one: int, other: int) -> int:
    return _EXP[_LOG[one] + _LOG[other]] if one and other else 0


def _product(one: Sequence[int], other: Sequence[int]) -> list[int]:
    found = [0] * (len(one) + len(other) - 1)
    for degree, value in enumerate(one):
        if value:
            for more, factor in enumerate(other):
                found[degree + more] ^= _times(value, factor)
    return found


def _sum(one: list[int], other: list[int]) -> list[int]:
    if len(one) < len(other):
        one, other = other, one
    return [value ^ (other[degree] if degree < len(other) else 0) for degree, value in enumerate(one)]


def _at(polynomial: Sequence[int], value: int) -> int:
    found = 0
    for factor in reversed(polynomial):
        found = _times(found, value) ^ factor
    return found
