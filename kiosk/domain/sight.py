"""What the scanner sees now, and what would help it to see more."""

from dataclasses import dataclass, field
from enum import StrEnum

Corners = tuple[tuple[float, float], ...]


class Hint(StrEnum):
    """What the guest could do, said only of a code that was located and could not be read."""

    CLOSER = "closer"
    GLARE = "glare"
    BRIGHTER = "brighter"


@dataclass(frozen=True, slots=True)
class Sight:
    """Where a code is: four corners, clockwise, from 0 to 1 across and down; empty where none was located."""

    corners: Corners = ()
    is_read: bool = False
    hint: Hint | None = None

    def mirrored(self) -> "Sight":
        """The same as it looks in a mirror."""
        return Sight(tuple((1 - x, y) for x, y in reversed(self.corners)), self.is_read, self.hint)


NOTHING = Sight()


@dataclass(frozen=True, slots=True)
class Glimpse:
    """One picture of the camera as in a mirror, `height` rows of `width` grey bytes; `serial` counts them.

    `known_s` is when the decoder had told what is in it, on the clock that only runs on.
    It shows a person: it is shown and let go, never stored, logged or sent.
    """

    serial: int
    width: int
    height: int
    grey: bytes = field(repr=False)
    sight: Sight = NOTHING
    known_s: float = 0.0
