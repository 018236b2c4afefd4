"""The sixteen kinds of trouble and how bad each can be."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

import numpy as np

from kiosk.proving.frames.conditions import Conditions

SEVERITIES = (1, 2, 3)

Chance = np.random.Generator
Span = tuple[float, float]


class Trouble(StrEnum):
    """What makes a code hard to read."""

    DISTANCE = "distance"
    TILT = "tilt"
    ROTATION = "rotation"
    MOTION = "motion"
    DEFOCUS = "defocus"
    GLARE = "glare"
    LOW_LIGHT = "low light"
    MOIRE = "moire"
    BANDS = "bands"
    DIM = "dim"
    OVER_EXPOSED = "over-exposed"
    INVERTED = "inverted"
    JPEG = "jpeg"
    FINGER = "finger"
    TWO_CODES = "two codes"
    ALL = "all"


def calm(chance: Chance) -> Conditions:
    """A phone that is held well."""
    return Conditions(
        module_px=chance.uniform(5.0, 8.5),
        at=(chance.uniform(0.35, 0.65), chance.uniform(0.42, 0.58)),
        yaw=chance.uniform(-12, 12),
        pitch=chance.uniform(-12, 12),
        roll=chance.uniform(-10, 10),
        screen=chance.uniform(0.7, 1.0),
        ambient=chance.uniform(0.08, 0.5),
        veil=chance.uniform(0.005, 0.04),
        defocus_px=chance.uniform(0.5, 1.0),
        jpeg=int(chance.integers(80, 96)),
    )


def troubled(seen: Conditions, trouble: Trouble, severity: int, chance: Chance) -> Conditions:
    """The same look with this trouble. `severity` is 1 to 3."""
    return _WAYS[trouble](seen, severity - 1, chance)


def _in(chance: Chance, *spans: Span) -> Callable[[int], float]:
    return lambda level: float(chance.uniform(*spans[level]))


def _distance(seen: Conditions, level: int, chance: Chance) -> Conditions:
    return replace(seen, module_px=_in(chance, (3.0, 4.0), (2.4, 3.0), (1.85, 2.4))(level))


def _tilt(seen: Conditions, level: int, chance: Chance) -> Conditions:
    lean = _in(chance, (30, 42), (46, 56), (58, 68))(level)
    way = chance.uniform(0, 2 * np.pi)
    return replace(seen, yaw=lean * np.cos(way), pitch=lean * np.sin(way))


def _rotation(seen: Conditions, level: int, chance: Chance) -> Conditions:
    turned = _in(chance, (15, 40), (40, 180), (20, 340))(level)
    tilted = _tilt(seen, 0, chance) if level == 2 else seen
    return replace(tilted, roll=turned * chance.choice((-1, 1)))


def _motion(seen: Conditions, level: int, chance: Chance) -> Conditions:
    modules = _in(chance, (0.5, 0.9), (0.9, 1.2), (1.2, 1.75))(level)
    return replace(seen, motion_px=modules * seen.module_px, motion_angle=chance.uniform(0, 180))


def _defocus(seen: Conditions, level: int, chance: Chance) -> Conditions:
    modules = _in(chance, (0.25, 0.4), (0.4, 0.52), (0.52, 0.78))(level)
    return replace(seen, defocus_px=modules * seen.module_px)


def _glare(seen: Conditions, level: int, chance: Chance) -> Conditions:
    way, off = chance.uniform(0, 2 * np.pi), _in(chance, (0.7, 0.95), (0.5, 0.85), (0.1, 0.45))(level)
    return replace(
        seen,
        glare=_in(chance, (0.3, 1.0), (0.8, 2.5), (2.5, 8.0))(level),
        glare_size=_in(chance, (0.15, 0.3), (0.15, 0.28), (0.3, 0.55))(level),
        glare_at=(off * np.cos(way), off * np.sin(way)),
    )


def _low_light(seen: Conditions, level: int, chance: Chance) -> Conditions:
    return replace(
        seen,
        screen=_in(chance, (0.25, 0.5), (0.12, 0.25), (0.04, 0.08))(level),
        ambient=_in(chance, (0.05, 0.1), (0.02, 0.06), (0.01, 0.03))(level),
        veil=0.004,
        noise=_in(chance, (0.02, 0.03), (0.025, 0.04), (0.035, 0.055))(level),
        shot_noise=_in(chance, (0.03, 0.05), (0.04, 0.07), (0.06, 0.09))(level),
    )


def _moire(seen: Conditions, level: int, chance: Chance) -> Conditions:
    return replace(seen, moire=_in(chance, (0.25, 0.45), (0.45, 0.7), (0.7, 0.92))(level))


def _bands(seen: Conditions, level: int, chance: Chance) -> Conditions:
    depth = _in(chance, (0.2, 0.4), (0.4, 0.65), (0.7, 0.93))(level)
    period, phase = chance.uniform(30, 240), chance.uniform(0, 6)
    return replace(seen, bands=depth, bands_period_px=period, bands_phase=phase)


def _dim(seen: Conditions, level: int, chance: Chance) -> Conditions:
    lit = _in(chance, (0.12, 0.25), (0.05, 0.12), (0.02, 0.05))(level)
    return replace(seen, screen=lit, veil=lit * chance.uniform(0.1, 0.8))


def _over_exposed(seen: Conditions, level: int, chance: Chance) -> Conditions:
    more = _in(chance, (2.0, 3.0), (3.0, 5.5), (6.0, 14.0))(level)
    return replace(seen, exposure=more, defocus_px=seen.defocus_px * 1.5)


def _inverted(seen: Conditions, level: int, chance: Chance) -> Conditions:
    beside = (None, Trouble.DISTANCE, Trouble.DEFOCUS)[level]
    dark = replace(seen, is_inverted=True)
    return dark if beside is None else troubled(dark, beside, level, chance)


def _jpeg(seen: Conditions, level: int, chance: Chance) -> Conditions:
    quality = _in(chance, (25, 40), (10, 20), (4, 8))(level)
    return replace(seen, jpeg=int(quality), module_px=chance.uniform(3.2, 5.5))


def _finger(seen: Conditions, level: int, chance: Chance) -> Conditions:
    return replace(seen, finger=_in(chance, (-0.06, -0.02), (-0.05, 0.02), (0.04, 0.18))(level))


def _two_codes(seen: Conditions, level: int, chance: Chance) -> Conditions:
    smaller = min(seen.module_px, _in(chance, (6.0, 7.5), (4.5, 6.0), (3.4, 4.5))(level))
    return replace(seen, second="beside", module_px=smaller, at=(chance.uniform(0.5, 0.6), seen.at[1]))


def _all(seen: Conditions, level: int, chance: Chance) -> Conditions:
    """Two or three at once, each a step milder."""
    kinds = [kind for kind in Trouble if kind not in {Trouble.ALL, Trouble.TWO_CODES, Trouble.JPEG}]
    for turn, index in enumerate(chance.choice(len(kinds), size=2 + (level > 0), replace=False)):
        seen = troubled(seen, kinds[index], 1 + (level > 1 and turn < 2), chance)
    return seen


_WAYS: dict[Trouble, Callable[[Conditions, int, Chance], Conditions]] = {
    Trouble.DISTANCE: _distance,
    Trouble.TILT: _tilt,
    Trouble.ROTATION: _rotation,
    Trouble.MOTION: _motion,
    Trouble.DEFOCUS: _defocus,
    Trouble.GLARE: _glare,
    Trouble.LOW_LIGHT: _low_light,
    Trouble.MOIRE: _moire,
    Trouble.BANDS: _bands,
    Trouble.DIM: _dim,
    Trouble.OVER_EXPOSED: _over_exposed,
    Trouble.INVERTED: _inverted,
    Trouble.JPEG: _jpeg,
    Trouble.FINGER: _finger,
    Trouble.TWO_CODES: _two_codes,
    Trouble.ALL: _all,
}
