"""Goes through every screen, state, mode, panel and language, and judges what is there."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import cast
from zlib import crc32

from PySide6.QtGui import QAccessible, QImage

from kiosk.domain.menu import Menu
from kiosk.domain.visit import Stage
from kiosk.proving import states
from kiosk.proving.auditing.foreign import untranslated
from kiosk.proving.auditing.looking import look, standing, theme_of
from kiosk.proving.auditing.mirroring import mirrored
from kiosk.proving.auditing.rules import RULES, judged
from kiosk.proving.auditing.seen import Finding, Screen
from kiosk.proving.pictures import Still
from kiosk.shell.display import Panel
from kiosk.shell.window import Attending, Window

# Each movement is over at once, as for pictures.
_STILL = ("reduced-motion", "still")
_LOOK_EVERY_S = 0.004
_MOST_LOOKS = 60
SIZES = ((1080, 1920), (1920, 1080), (800, 1280))
# Each for itself, and what guests who see little switch on together.
MODES = (
    (), ("dark",), ("high-contrast",), ("large-text",), ("reach",),
    ("high-contrast", "large-text"), ("large-text", "reach"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a guest may see the screens."""

    language: str
    width_px: int
    height_px: int
    modes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join((self.language, f"{self.width_px}x{self.height_px}", *self.modes))


# Whether this state is looked at in this way, by its name.
Picking = Callable[[Way, str], bool]


@dataclass(slots=True)
class Tally:
    """How much was looked at."""

    screens: int = 0
    checks: int = 0
    findings: int = 0


def ways(
    languages: Iterable[str],
    sizes: Iterable[tuple[int, int]] = SIZES,
    modes: Iterable[tuple[str, ...]] = MODES,
) -> Iterator[Way]:
    """Every panel in every mode and language."""
    for language, size, worn in product(languages, sizes, modes):
        yield Way(language, *size, worn)


def drawn(seed: int, one_in: int) -> Picking:
    """About one state in so many, the same ones for the same seed; every one for 1."""
    return lambda way, name: crc32(f"{seed} {way} {name}".encode()) % one_in == 0


def happens(way: Way, stage: Stage) -> bool:
    """Reach leaves with the guest (look.md, Modes), and staff begin a visit without it: they stand there."""
    return stage is not Stage.STAFF or "reach" not in way.modes


async def audit(
    menu: Menu, chosen: Iterable[Way], told: Callable[[Finding], None], picks: Picking
) -> Tally:
    """Judge the states that are picked, in each of these ways."""
    QAccessible.setActive(True)
    tally, said = Tally(), dict[str, tuple[states.State, ...]]()
    for way in chosen:
        if way.language not in said:
            said[way.language] = tuple(states.every(menu, way.language))
        await _walk(said[way.language], way, tally, told, picks)
    return tally


async def _walk(
    every: Iterable[states.State], way: Way, tally: Tally, told: Callable[[Finding], None], picks: Picking
) -> None:
    happening = (state for state in every if happens(way, state.snapshot.visit.stage))
    chosen = [state for state in happening if picks(way, state.name)]
    if not chosen:
        return
    panel = Panel.sized(way.width_px, way.height_px)
    still, foreign = Still(chosen[0].snapshot), untranslated(way.language)
    window = Window(cast("Attending", still), panel, (*way.modes, *_STILL))
    try:
        window.show(windowed=True)
        for state in chosen:
            window.update(state.snapshot)
            await _rest(window)
            screen = look(window.view, f"{state.name} {way}", panel.width_px / panel.width_mm, foreign)
            _count(await _in_the_mirror(window, screen), tally, told)
    finally:
        window.close()


async def _in_the_mirror(window: Window, screen: Screen) -> Screen:
    """Beside the same screen as if its lines were read from the left, where they are read from the right."""
    theme = theme_of(window.view)
    if not theme.property("rightToLeft"):
        return screen
    theme.setProperty("rightToLeft", False)
    try:
        await _rest(window)
        return mirrored(screen, standing(window.view))
    finally:
        theme.setProperty("rightToLeft", True)


async def _rest(window: Window) -> None:
    """Until two pictures are the same and all is made; what never rests is looked at as it is."""
    before, making = QImage(), window.view.engine().incubationController()
    for _ in range(_MOST_LOOKS):
        await asyncio.sleep(_LOOK_EVERY_S)
        now = window.grab()
        # Lists make the rows beyond their ends in the background: half made, they stand nowhere yet.
        if now == before and not making.incubatingObjectCount():
            return
        before = now


def _count(screen: Screen, tally: Tally, told: Callable[[Finding], None]) -> None:
    found = judged(screen)
    tally.screens += 1
    tally.checks += len(RULES) * (len(screen.controls) + len(screen.writings))
    tally.findings += len(found)
    for finding in found:
        told(finding)
