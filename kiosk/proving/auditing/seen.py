"""What can be seen and touched on one screen, as plain values in pixels of the panel."""

from dataclasses import dataclass, field
from typing import Self

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle; the origin is the upper left corner of the panel."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def is_empty(self) -> bool:
        return self.width <= 0 or self.height <= 0

    def within(self, other: Self) -> Self:
        """What of it lies inside of the other."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        # What lies inside is the same again: sums of fractions differ by less than anybody sees.
        return type(self)(x, y, round(max(0.0, right - x), 2), round(max(0.0, bottom - y), 2))

    def without(self, other: Self) -> Self:
        """The largest part of it that the other leaves: above, below, before or behind."""
        common = self.within(other)
        if common.is_empty:
            return self
        parts = (
            type(self)(self.x, self.y, self.width, common.y - self.y),
            type(self)(self.x, common.bottom, self.width, self.bottom - common.bottom),
            type(self)(self.x, self.y, common.x - self.x, self.height),
            type(self)(common.right, self.y, self.right - common.right, self.height),
        )
        return max(parts, key=lambda part: part.width * part.height)

    def holds(self, other: Self, slack: float = 1.0) -> bool:
        """Whether the other lies inside of it, give or take `slack` pixels."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def beyond(self, other: Self) -> float:
        """How far it sticks out of the other at most; 0 inside."""
        sides = (other.x - self.x, other.y - self.y, self.right - other.right, self.bottom - other.bottom)
        return max(0.0, *sides)

    def gap_to(self, other: Self) -> float:
        """How far apart they are, along the axis on which they are apart; negative where they overlap."""
        across = max(self.x - other.right, other.x - self.right)
        down = max(self.y - other.bottom, other.y - self.bottom)
        return max(across, down)


@dataclass(frozen=True, slots=True)
class Control:
    """Something that can be touched. `area` is the whole of it, `shown` what no list has scrolled away."""

    where: str
    name: str
    area: Area
    shown: Area
    is_enabled: bool = True
    is_primary: bool = False
    is_covered: bool = False
    takes_focus: bool = True
    # The controls around it: a card that is touched holds a button of its own.
    inside: tuple[str, ...] = ()
    # How far it goes beyond the panel or its window, where no list scrolls.
    beyond_px: float = 0.0


@dataclass(frozen=True, slots=True)
class Writing:
    """Words on the screen. `around` is what is behind them, as far as it can be told from the picture."""

    where: str
    text: str
    area: Area
    shown: Area
    size_px: float
    colour: Colour
    around: Colour | None
    is_cut: bool = False
    is_enabled: bool = True
    is_covered: bool = False
    # How far it goes beyond the panel or its window, where no list scrolls.
    beyond_px: float = 0.0
    # How far they stick out of the button, the card or the pill they stand on.
    spilled_px: float = 0.0
    # Whether a line ends inside of a word.
    is_broken: bool = False
    # How far it is from where it stands when the same screen is read from the left, in the mirror.
    astray_px: float = 0.0


@dataclass(frozen=True, slots=True)
class Screen:
    """One state on one panel in one mode."""

    name: str
    panel: Area
    pixels_per_mm: float
    controls: tuple[Control, ...]
    writings: tuple[Writing, ...]
    # Where the tabulator key leads, in order; it ends where it began or where it no longer moves.
    focus_round: tuple[str, ...] = ()
    # Nothing above this line may need a touch; 0 without the mode.
    reach_line: float = 0.0
    is_large: bool = False
    # Sentences of the source language that this language says differently.
    foreign: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """What is not good enough, where, and by how much."""

    rule: str
    screen: str
    where: str
    why: str
