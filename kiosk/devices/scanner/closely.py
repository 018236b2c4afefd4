"""A code in a part of the frame whose smear was undone: read there, or where in it one fits."""

from functools import cache

from kiosk.devices.scanner import finders, smear
from kiosk.devices.scanner.closer import Place, placed, settled, tight
from kiosk.devices.scanner.closer import prepare as prepare_modules
from kiosk.devices.scanner.edges import fitted
from kiosk.devices.scanner.grey import Grey, crisp
from kiosk.devices.scanner.grid import Corners
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.smear import Cleared
from kiosk.devices.scanner.squares import squares
from kiosk.devices.scanner.stages import Found, found, zxing
from kiosk.devices.scanner.texts import is_ours, presentable

# How squares are looked for in the part, and the misfits before and after corners settle.
_LOOK, _LEVELS, _MOST = ((2, 5),), 7, 2
_ROUGHLY, _WELL, _TRIED = 0.82, 0.4, 2
# How alike three finders must be: less than in a whole frame, for what is no code does not fit well. Where
# they led to a better fit than this no square is looked for.
_FINDERS, _SURELY = 1.2, 0.25


def plainly(frame: Grey, part: Cleared) -> tuple[list[Found], list[Place]]:
    """What of ours can be read in the part, and where in it a code is located that can't."""
    inner = Look(part.picture)
    read = [
        found(frame, code.payload, part.outside(code.corners))
        for code in zxing(inner, crisp(part.picture))
        if code.corners is not None and is_ours(presentable(code.payload))
    ]
    return read, inner.places


def nearest(part: Cleared, places: list[Place], square: Corners) -> Place | None:
    """Where in the part a code fits well: where it was located, by its finders, else in something square."""
    for place in places:
        near = settled(part.picture, place)
        if near.misfit < _WELL:
            return near
    best = _by_its_finders(part, square)
    if best is not None and best.misfit < _SURELY:
        return best
    rough = [tight(one) for one in (*squares(part.picture, _LOOK, _MOST, _LEVELS), part.inside(square))]
    around = rough + [fitted(part.picture, one) for one in rough]
    for place in placed(part.picture, around, _TRIED):
        if place.misfit < _ROUGHLY and (near := settled(part.picture, place)).misfit < _WELL:
            return near if best is None or near.misfit < best.misfit else best
    return best


def _by_its_finders(part: Cleared, square: Corners) -> Place | None:
    look = Look(part.picture)
    for place in finders.found(look, [part.inside(square)], _FINDERS):
        near = settled(part.picture, finders.settled(look, place))
        if near.misfit < _WELL:
            return near
    return None


@cache
def prepare() -> None:
    """All tables are made now, so that the first guest does not wait for them."""
    prepare_modules()
    smear.prepare()
