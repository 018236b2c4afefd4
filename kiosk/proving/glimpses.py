"""What the camera sees of a drawn phone: pictures for the prepared states, nobody is in them."""

from collections.abc import Iterator

import cv2
import numpy as np

from kiosk.domain.sight import Glimpse, Hint, Sight
from kiosk.proving.frames.conditions import HEIGHT, WIDTH, Conditions
from kiosk.proving.frames.mix import drawn
from kiosk.proving.frames.room import room
from kiosk.proving.frames.shot import shoot

_TEXT = "m0000001|free-dish"
_HELD = Conditions(module_px=7.0, at=(0.5, 0.5), roll=-7.0, yaw=8.0, ambient=0.3)
_SEED = 8


def glimpses() -> Iterator[tuple[str, Glimpse]]:
    """Each with its name: nobody there, a code that is looked at, one for each hint, and one that is read."""
    yield "nobody", _seen(None, Sight())
    yield "located", _seen(_HELD, Sight())
    yield "read", _seen(_HELD, Sight(is_read=True))
    yield "closer", _seen(Conditions(module_px=2.2, at=(0.55, 0.5), ambient=0.3), Sight(hint=Hint.CLOSER))
    glare = Conditions(module_px=6.5, roll=5.0, glare=4.0, glare_size=0.3, glare_at=(0.1, -0.1))
    yield "glare", _seen(glare, Sight(hint=Hint.GLARE))
    dim = Conditions(module_px=7.0, screen=0.02, ambient=0.12, veil=0.004)
    yield "brighter", _seen(dim, Sight(hint=Hint.BRIGHTER))


def _seen(held: Conditions | None, sight: Sight) -> Glimpse:
    """The sight's corners are those of the code as it is drawn."""
    chance = np.random.default_rng(_SEED)
    behind = room(chance, 0.3 if held is None else held.ambient)
    phones = [] if held is None else [(drawn(_TEXT, held, chance), held)]
    shot = shoot(behind, phones, held or Conditions(), _SEED)
    for corners in shot.corners:
        parts = (corners / np.array([WIDTH, HEIGHT])).tolist()
        sight = Sight(tuple((float(x), float(y)) for x, y in parts), sight.is_read, sight.hint)
    small = cv2.flip(cv2.resize(shot.frame, (WIDTH * 3 // 4, HEIGHT * 3 // 4)), 1)
    return Glimpse(1, small.shape[1], small.shape[0], small.tobytes(), sight.mirrored())
