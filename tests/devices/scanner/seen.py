"""A phone before the camera with one thing wrong."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.grid import Corners
from kiosk.proving.frames.conditions import Conditions
from kiosk.proving.frames.mix import drawn
from kiosk.proving.frames.shot import shoot


@dataclass(frozen=True, slots=True)
class Seen:
    """A frame, the corners of its code and the code's version."""

    frame: Grey
    corners: Corners
    version: int


def seen(text: str, **wrong: Any) -> Seen:
    """The text before a plain wall."""
    conditions = replace(Conditions(module_px=6.0, roll=4.0), **wrong)
    phone = drawn(text, conditions, np.random.default_rng(5))
    wall = np.full((720, 1280), conditions.ambient, np.float32)
    shot = shoot(wall, [(phone, conditions)], conditions, 5)
    return Seen(shot.frame, shot.corners[0], (phone.modules - 17) // 4)
