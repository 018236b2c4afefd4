"""One run of the certification: opens the houses, plays all scenes, gives back what was seen."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.app import BRISK, POSED, Keys, demo_house, load, panel_of, standing
from kiosk.config.sections import Config, Kitchen, Orders, Printer, Programme, Scanner, Store, Terminal, Tips
from kiosk.domain.ending import Unreachable
from kiosk.domain.trouble import Outage
from kiosk.logs import configure
from kiosk.proving.certifying.cast import Cast, read_cast, shipped_cast
from kiosk.proving.certifying.partner_scenes import play_office
from kiosk.proving.certifying.play import Play
from kiosk.proving.certifying.playing import by_voice, play_guests, play_staff
from kiosk.proving.certifying.record import GUEST, Expected, Record
from kiosk.proving.certifying.recorder import Recorder
from kiosk.proving.certifying.scenes import SCENES, Scene
from kiosk.proving.demo import holding_up
from kiosk.shell.display import prepare
from kiosk.siting import Around, Mischief, settings_of, watching

Told = Callable[[str], None]
NOT_ASKED = "this scene was not asked for"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for. `spoilt` stands before the transport: a client that does not keep the rules.

    `is_brisk`: pictures need not show the card reader. `only`: these scenes; "office" is one of them.
    """

    config: Path | None = None
    people: Path | None = None
    idle_s: float = 5.0
    is_brisk: bool = False
    spoilt: Around | None = None
    only: tuple[str, ...] = ()

    def plays(self, scene: str) -> bool:
        return not self.only or scene in self.only


def certified(wish: Wish, told: Told) -> tuple[Record, Cast]:
    """Plays everything. Raises Misuse or Unreachable before anything is played, or Ending on the way."""
    cast = read_cast(wish.people) if wish.people else None
    with tempfile.TemporaryDirectory(prefix="kiosk-") as name:
        folder = Path(name)
        codes = folder / "codes"
        codes.mkdir()
        with _house(wish.config, codes) as (config, known):
            site = at_hand(config, folder, codes)
            configure("error")
            prepare(panel_of(site), folder, is_hidden=True)
            return recorded(site, cast or known, codes, wish, told), cast or known


def recorded(site: Config, cast: Cast, codes: Path, wish: Wish, told: Told) -> Record:
    """The run on that site, on Qt's loop. Raises Ending."""
    # After the platform is chosen: Qt reads its environment when it is loaded.
    from kiosk.shell.loop import application, run

    return run(application(), lambda _leaving: performed(site, cast, codes, wish, told))


async def performed(site: Config, cast: Cast, codes: Path, wish: Wish, told: Told) -> Record:
    """All scenes of the wish, one after the other. Raises Ending."""
    recorder, plans = Recorder(), list[Mischief]()
    watched = watching(recorder.heard, recorder.meddled, plans)
    around = watched if wish.spoilt is None else _both(wish.spoilt, watched)

    if wish.plays("office"):
        await play_office(site, around, recorder, cast, plans, told)
    else:
        recorder.missing["office"] = NOT_ASKED
    plans.clear()
    recorder.scene, recorder.by = "opening", GUEST
    keys = Keys(BRISK if wish.is_brisk else POSED, around=around)
    try:
        async with standing(site, keys) as kiosk:
            await kiosk.attendant.open()
            play = Play(kiosk, recorder, cast, plans, holding_up(codes), wish.idle_s)
            shown, unshown = _scenes(recorder, wish)
            if shown:
                await _on_screens(play, site, shown, told)
            await play_guests(play, unshown, by_voice(kiosk), told)
            await play_staff(play, told)
            recorder.scene = "closing"
    except Outage as outage:
        raise Unreachable(f"the house can't sell: {outage.code}, {outage.detail}") from outage
    return recorder.record(expected_of(site))


def at_hand(config: Config, folder: Path, codes: Path) -> Config:
    """The site with devices that are at hand everywhere and a journal of its own; Thanx stays as it is."""
    return replace(
        config, store=Store(folder / "certification.db"), scanner=Scanner(str(codes), sound=False),
        terminal=Terminal(), kitchen=Kitchen(), printer=Printer(f"folder:{folder / 'paper'}"),
        orders=Orders(), programme=Programme(joining=config.programme.joining), tips=Tips(),
    )  # fmt: skip


def expected_of(config: Config) -> Expected:
    """What calls must carry."""
    settings = settings_of(config, 8.0)
    return Expected(
        settings.client_id, settings.merchant_id, settings.merchant_key, settings.user_agent,
        settings.location_id, settings.loyalty_base, settings.api_base, settings.partner_token,
        settings.api_token,
    )  # fmt: skip


@contextmanager
def _house(path: Path | None, codes: Path) -> Iterator[tuple[Config, Cast]]:
    if path is not None:
        yield load(path), Cast(())
        return
    with demo_house(str(codes)) as (config, serving):
        yield config, shipped_cast(serving.people)


def _scenes(recorder: Recorder, wish: Wish) -> tuple[list[Scene], list[Scene]]:
    """Those on the screens and those without; of what is not asked for it is noted that it was not."""
    asked = [scene for scene in SCENES if wish.plays(scene.name)]
    recorder.missing |= {scene.name: NOT_ASKED for scene in SCENES if scene not in asked}
    return [scene for scene in asked if scene.is_on_screen], [each for each in asked if not each.is_on_screen]


async def _on_screens(play: Play, site: Config, scenes: list[Scene], told: Told) -> None:
    from kiosk.proving.certifying.filming import film
    from kiosk.proving.hand import Hand
    from kiosk.shell.window import Window

    window = Window(play.kiosk.attendant, panel_of(site))
    try:
        window.show(windowed=True)
        await play_guests(play, scenes, (Hand(window.view), lambda: film(window.grab)), told)
    finally:
        window.close()


def _both(outer: Around, inner: Around) -> Around:
    return lambda network: outer(inner(network))
