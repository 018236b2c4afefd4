"""Draws states in ways, a window for each way, and hands over each picture."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtGui import QImage

from kiosk.domain.brand import Brand
from kiosk.domain.menu import Menu
from kiosk.proving import states
from kiosk.proving.pictures import Studio
from kiosk.proving.picturing.ways import Way
from kiosk.proving.states import State
from kiosk.shell.display import Panel

# Whether this state is drawn in this way, by its name.
Wanted = Callable[[Way, str], bool]


@dataclass(frozen=True, slots=True)
class Sitting:
    """What is drawn in one way."""

    way: Way
    states: tuple[State, ...]


def sittings(menu: Menu, brand: Brand, ways: Iterable[Way], is_wanted: Wanted) -> list[Sitting]:
    """The ways in which anything is drawn at all."""
    made: dict[str, tuple[State, ...]] = {}
    found = []
    for way in ways:
        if way.language not in made:
            made[way.language] = states.every(menu, way.language, brand)
        wanted = tuple(state for state in made[way.language] if is_wanted(way, state.name))
        if wanted:
            found.append(Sitting(way, wanted))
    return found


async def shoot(
    sitting: Sitting,
    brand: Brand,
    keep: Callable[[Way, str, QImage], None],
    told: Callable[[], object] = bool,
) -> None:
    """Hand over each state's picture with its name, in the order of the states, and tell that it is done."""
    way = sitting.way
    panel = replace(Panel.sized(way.width_px, way.height_px), brand=brand)
    studio = Studio(panel, way.modes, sitting.states[0].snapshot)
    try:
        for state in sitting.states:
            keep(way, state.name, await studio.picture(state))
            told()
    finally:
        studio.close()
