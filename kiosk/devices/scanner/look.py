"""One frame, and what several ways of reading it share."""

from dataclasses import dataclass, field
from functools import cached_property

from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.grey import Grey, black_and_white, half, melted, region


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
