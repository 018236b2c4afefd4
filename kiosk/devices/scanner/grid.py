"""The modules of a code that was located but not read: sampled, levelled, and made sharp again.

A code brings its own yardstick: finders, timing lines and alignment are known before anything is read. What
turns that which is seen of them into what they are undoes smear, blur and a small misplacement everywhere.
"""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.layout import Layout, layout

Light = npt.NDArray[np.float32]
Corners = npt.NDArray[np.float32]

MARGIN = 3
_AROUND, _FAR_AROUND = 9, 13
_REACH = 2
_RIDGE = 0.005
_AGAIN = 2
_NUDGES = 6
_DAMPING = 0.05
_LONGEST_STEP = 1.0
_SHORTER = 0.4
_STILL = np.zeros(8, np.float32)
_LINEAR = ((np.arange(256) / 255) ** 2.2).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Modules:
    """Of each module how dark it is (below zero: light), about 1 where it is sure.

    `misfit` tells how far known modules are from what they must be: 0 is a code, 1 is none.
    """

    dark: Light
    misfit: float


def sampled(frame: Grey, corners: Corners, side: int, fine: int) -> Light:
    """Light of a code with a margin, from -1 (dark) to 1 (light), `fine` samples a module each way."""
    return _levelled(_LINEAR[_warped(frame, corners, side, fine)], _AROUND * fine)


def sampled_each(frame: Grey, places: list[Corners], side: int) -> list[Light]:
    """As `sampled`, one sample a module, for many places at once."""
    seen = np.stack([_warped(frame, corners, side, 1) for corners in places], axis=-1)
    light = _levelled(_LINEAR[seen[:, :, 0] if len(places) == 1 else seen], _AROUND)
    return list(np.moveaxis(light.reshape(seen.shape), -1, 0))


def averaged(seen: Grey, fine: int) -> Light:
    """As `sampled`, the mean of the samples of each module of what is seen: noise and moire go.

    In grey as it is seen, not in light: where it is dark that tells more.
    """
    small = cv2.resize(seen.astype(np.float32), None, fx=1 / fine, fy=1 / fine, interpolation=cv2.INTER_AREA)
    return _levelled(np.asarray(small, np.float32) / np.float32(255), _FAR_AROUND)


def plain(light: Light, kind: Layout) -> Light:
    """How dark each module is as it is seen, without any filter."""
    dark = -light[MARGIN:-MARGIN, MARGIN:-MARGIN]
    known = kind.fixed.ravel() < 2
    return np.asarray(dark * np.sign(dark.ravel()[known] @ _wanted(kind.version)), np.float32)


def _warped(frame: Grey, corners: Corners, side: int, fine: int) -> Grey:
    first, last = MARGIN * fine - 0.5, (MARGIN + side) * fine - 0.5
    square = np.array([[first, first], [last, first], [last, last], [first, last]], np.float32)
    how = cv2.getPerspectiveTransform(square, corners.astype(np.float32))
    size = (side + 2 * MARGIN) * fine
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = cv2.warpPerspective(frame, how, (size, size), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, np.uint8)


def _levelled(light: Light, reach: int) -> Light:
    """Between the darkest and the lightest nearby: bands, shadows and glare go."""
    around = np.ones((reach, reach), np.uint8)
    high = cv2.blur(cv2.dilate(light, around), (reach, reach))
    low = cv2.blur(cv2.erode(light, around), (reach, reach))
    return np.asarray((light - (high + low) / 2) / ((high - low) / 2 + 1e-3), np.float32)


def misfits(lights: list[Light], kind: Layout, ways: int = 4) -> list[float]:
    """How badly each looks like a code of this layout, so many ways round: 1 for what is none.

    One sample a module. Ways are turned to the left, as `np.rot90` does: `ways` numbers for each light.
    """
    flat = np.stack(lights).reshape(len(lights), -1)
    seen = flat[:, _turned(kind.version)[:ways]]
    seen = seen.reshape(-1, *seen.shape[2:])
    seen -= seen.mean(axis=1, keepdims=True)
    wanted = _wanted(kind.version) - _wanted(kind.version).mean()
    turned = seen.transpose(0, 2, 1)
    normal, aim = turned @ seen, turned @ wanted
    size = normal.shape[1]
    diagonal = np.arange(size)
    normal[:, diagonal, diagonal] += _RIDGE * np.trace(normal, axis1=1, axis2=2)[:, None] / size + 1e-6
    weights = np.linalg.solve(normal, aim[:, :, None])
    off = wanted @ wanted - (weights[:, :, 0] * aim).sum(axis=1)
    return [float(one) for one in off / max(len(wanted) - size - 1, 1)]


@cache
def _turned(version: int) -> npt.NDArray[np.intp]:
    """For each way round the places of the samples round each known module."""
    wide = layout(version).side + 2 * MARGIN
    places = np.arange(wide**2).reshape(wide, wide)
    around = _around(version, 1, _REACH, only_known=True)
    return np.stack([np.rot90(places, turn).ravel()[around] for turn in range(4)])


def nudged(frame: Grey, corners: Corners, kind: Layout) -> tuple[Corners, float]:
    """Corners that fit better, if there are any near, and the misfit there (Gauss and Newton)."""
    known, wanted = kind.fixed.ravel() < 2, _wanted(kind.version)
    best, lean, least, step = corners, _STILL, np.inf, _STILL
    for _ in range(_NUDGES):
        seen = _neighbours(sampled(frame, _moved(best, step, kind.side), kind.side, 1), kind, 1, _REACH)
        weights = _filter(seen[known], wanted, None)
        dark = seen @ weights
        off = wanted - dark[known]
        gap = _gap(off, len(weights))
        if gap >= least:
            step = step * np.float32(_SHORTER)
            continue
        best, lean, least = _moved(best, step, kind.side), _lean(weights), gap
        step = _step(dark, off, kind)
    return _moved(best, lean, kind.side), float(least)


def _step(dark: Light, off: Light, kind: Layout) -> Light:
    """Along and across, in modules, for each corner: what would undo most of what is off."""
    known, pulls = kind.fixed.ravel() < 2, _pulls(kind.version)
    down, across = np.gradient(dark.reshape(kind.side, kind.side))
    slopes = np.concatenate([pulls * across.ravel()[known, None], pulls * down.ravel()[known, None]], axis=1)
    normal = slopes.T @ slopes
    normal[np.diag_indices_from(normal)] += _DAMPING * np.trace(normal) / 8 + 1e-6
    step = np.linalg.solve(normal, slopes.T @ off)
    return np.asarray(np.clip(step, -_LONGEST_STEP, _LONGEST_STEP), np.float32)


def _lean(weights: Light) -> Light:
    """How far the filter looks to one side, as a step of all corners: it must not do what they should."""
    squared = weights[:-1].reshape(5, 5) ** 2
    total = float(squared.sum()) + 1e-9
    at = np.arange(-2, 3, dtype=np.float32)
    across, down = squared.sum(axis=0) @ at / total, squared.sum(axis=1) @ at / total
    return np.repeat(np.array([across, down], np.float32), 4)


def _moved(corners: Corners, step: Light, side: int) -> Corners:
    """`step` counts modules along and across the code, for each corner."""
    along = ((corners[1] - corners[0]) + (corners[2] - corners[3])) / 2 / side
    across = ((corners[3] - corners[0]) + (corners[2] - corners[1])) / 2 / side
    return np.asarray(corners + step[:4, None] * along + step[4:, None] * across, np.float32)


@cache
def _pulls(version: int) -> Light:
    """How far each known module goes along when a corner moves."""
    kind = layout(version)
    at = (np.arange(kind.side, dtype=np.float32) + 0.5) / kind.side
    down, across = (part.ravel()[kind.fixed.ravel() < 2] for part in np.meshgrid(at, at, indexing="ij"))
    shares = ((1 - across) * (1 - down), across * (1 - down), across * down, (1 - across) * down)
    return np.stack(shares, axis=1).astype(np.float32)


@cache
def _wanted(version: int) -> Light:
    """What known modules must be: 1 for dark, -1 for light."""
    fixed = layout(version).fixed.ravel()
    return fixed[fixed < 2].astype(np.float32) * 2 - 1


def _gap(off: Light, weights: int) -> float:
    """The mean square, as if the filter had not been learnt from the same modules."""
    return float(np.sum(off**2) / max(len(off) - weights, 1))


def sharpened(
    light: Light, kind: Layout, fine: int, ridge: float = _RIDGE, guess: Light | None = None
) -> Modules:
    """The modules, through a filter learnt from those that are known, then from those it made sure.

    The larger the ridge, the less noise is taken for something to undo. `guess` is how dark earlier frames
    have them: the filter is learnt from that too.
    """
    seen = _neighbours(light, kind, fine, _REACH)
    known, wanted = kind.fixed.ravel() < 2, _wanted(kind.version)
    told = np.zeros(len(seen), np.float32) if guess is None else guess.ravel()
    thought = seen @ _filter(seen[known], wanted, None, ridge) if guess is None else told
    sure, guessed = np.ones_like(thought), np.empty_like(thought)
    guessed[known] = wanted
    for _ in range(_AGAIN + (guess is not None)):
        guessed[~known] = np.sign(thought[~known])
        sure[~known] = np.minimum(np.abs(thought[~known]), 1) ** 2
        dark = seen @ _filter(seen, guessed, sure, ridge)
        thought = dark + told
    gap = _gap(dark[known] - wanted, 0)
    return Modules(np.asarray(dark, np.float32).reshape(kind.side, kind.side), gap)


@cache
def _around(version: int, fine: int, reach: int, *, only_known: bool) -> npt.NDArray[np.intp]:
    """For each module the places of its samples and of those around it, in the sampled light."""
    kind = layout(version)
    wide = (kind.side + 2 * MARGIN) * fine
    rows, columns = np.divmod(np.arange(kind.side**2), kind.side)
    if only_known:
        known = kind.fixed.ravel() < 2
        rows, columns = rows[known], columns[known]
    first = ((rows + MARGIN - reach) * wide + columns + MARGIN - reach) * fine
    window = np.arange((2 * reach + 1) * fine)
    return np.asarray(first[:, None] + (window[:, None] * wide + window).ravel()[None], np.intp)


def _neighbours(light: Light, kind: Layout, fine: int, reach: int, *, only_known: bool = False) -> Light:
    """A row for each module: the samples of it and of those around it, and one."""
    rows = light.ravel()[_around(kind.version, fine, reach, only_known=only_known)]
    return np.concatenate([rows, np.ones((len(rows), 1), np.float32)], axis=1)


def _filter(seen: Light, wanted: Light, sure: Light | None, ridge: float = _RIDGE) -> Light:
    """The weights that turn what is seen into what is wanted: least squares with a ridge."""
    weighted = seen if sure is None else seen * sure[:, None]
    normal = seen.T @ weighted
    normal[np.diag_indices_from(normal)] += ridge * np.trace(normal) / len(normal) + 1e-6
    return np.asarray(np.linalg.solve(normal, weighted.T @ wanted), np.float32)
