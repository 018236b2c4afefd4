"""One frame, and what several ways of reading it share."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from kiosk.devices.scanner.closer import Place, tight
from kiosk.devices.scanner.grey import Grey, black_and_white, half, melted, region
from kiosk.devices.scanner.squares import Corners, squares

# How squares are looked for in the frame at half its size: how many, in how many levels of light.
_LOOKS, _MOST_SQUARES, _LEVELS = ((2, 5),), 6, 8


@dataclass
class Look:
    """A frame; pictures made of it are made once. `places` are codes that were located but not read."""

    frame: Grey
    places: list[Place] = field(default_factory=list)

    @cached_property
    def half(self) -> Grey:
        return half(self.frame)

    @cached_property
    def calm_half(self) -> Grey:
        """Half as large, with less noise."""
        return melted(self.half, 3)

    @cached_property
    def region(self) -> Grey:
        """Black and white."""
        return black_and_white(region(self.frame))

    @cached_property
    def squares(self) -> list[Corners]:
        """Corners of what may be codes, likeliest first."""
        around = squares(self.half, _LOOKS, _MOST_SQUARES, _LEVELS)
        return [tight(square) * 2 + np.float32(0.5) for square in around]
