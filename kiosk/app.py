"""The composition root: the only file that knows everyone. The demo is the same house with other keys."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.config.loading import load as load_config
from kiosk.config.sections import Config
from kiosk.devices.clock import SystemClock, show_times_of
from kiosk.devices.ids import RandomIds
from kiosk.devices.scanner.reading import Read, read_camera, read_files
from kiosk.devices.terminal.simulated import Pace, SimulatedTerminal
from kiosk.domain.ending import Misuse, Unreachable
from kiosk.domain.joining import Legal
from kiosk.domain.menu import Menu
from kiosk.domain.trouble import Outage
from kiosk.fitting import Fittings, fitted, panel_of
from kiosk.menus.check import check as check_menu
from kiosk.menus.file import MenuFile
from kiosk.places import resources
from kiosk.ports import Loyalty, Terminal
from kiosk.sandbox.child import child
from kiosk.sandbox.problems import CannotListen, SandboxProblem
from kiosk.sandbox.told import PersonShown, Serving
from kiosk.services.attendant import Attendant
from kiosk.services.house import House, Manners
from kiosk.services.located import LocatedLoyalty
from kiosk.services.menus import Rereading
from kiosk.services.numbering import VisitNames
from kiosk.services.steady import SteadyLoyalty
from kiosk.shell.display import prepare
from kiosk.shell.leaving import folder_of_its_own, heard_later, leaving_cleanly
from kiosk.siting import Place, http_of, placed, settings_of
from kiosk.staffed import staffed
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from kiosk.store.tally import SqliteTally
from kiosk.storing import Stored, stored
from kiosk.thanx.consumer import ThanxConsumer
from kiosk.thanx.enrolment import ThanxEnrolment
from kiosk.thanx.exchange import Call
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.observing import Around

__all__ = ["Call", "PersonShown", "Read", "Serving", "check_menu", "panel_of", "read_camera", "read_files"]

_log = logging.getLogger(__name__)
_CREDENTIALS = (
    "loyalty_url", "api_url", "client_id", "client_secret", "partner_token", "merchant_id",
    "merchant_key", "partner_name", "location_id",
)  # fmt: skip
# As long as people take; scripted guests are quicker.
_LIVELY = Pace(present_s=2.5, answer_s=1.5)
BRISK = Pace(present_s=0.15, answer_s=0.1)
# Long enough for the pay screen to come to rest for its picture.
POSED = Pace(present_s=1.5, answer_s=0.2)


@dataclass(frozen=True, slots=True)
class Keys:
    """What one way of running the house has different from the other. `heard` is told of each call."""

    pace: Pace = _LIVELY
    heard: Callable[[Call], None] = lambda _call: None
    most_wait_s: float = 8.0
    around: Around | None = None


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A house that stands: who attends, and the doors that a demonstration looks behind."""

    attendant: Attendant
    house: House
    terminal: Terminal

    def decline_next_card(self) -> bool:
        """What a demonstration needs; False if the card reader is not a simulated one."""
        if not isinstance(self.terminal, SimulatedTerminal):
            return False
        self.terminal.script("decline:bank")
        return True


def load(path: Path | None) -> Config:
    """The configuration of the site. Raises ConfigError."""
    return load_config(path, os.environ)


@contextmanager
def demo_house(source: str | None = None) -> Iterator[tuple[Config, Serving]]:
    """The demo's keys: the pretend Thanx as a child process, the demo menu, a store that is thrown away.

    `source` is what the scanner looks at, else a camera if there is one. Raises Unreachable.
    """
    with folder_of_its_own() as folder, _pretend_thanx() as serving:
        looked_at = source or ("0" if Path("/dev/video0").exists() else str(folder / "codes"))
        yield demo_config(serving, folder, looked_at), serving


def demo_config(serving: Serving, folder: Path, source: str) -> Config:
    """The configuration of a demo house that keeps everything in `folder`; the environment stands over it."""
    ours = {f"KIOSK_THANX_{name.upper()}": getattr(serving, name) for name in _CREDENTIALS}
    ours |= {
        "KIOSK_STORE_PATH": str(folder / "kiosk.db"),
        "KIOSK_MENU_PATH": str(demo_menu()),
        "KIOSK_DISPLAY_THEME": str(resources() / "theme" / "demo.toml"),
        "KIOSK_ORDERS_TABLES": "true", "KIOSK_ORDERS_NAMES": "true", "KIOSK_STAFF_DEMO": "true",
        "KIOSK_SCANNER_SOURCE": source,
        "KIOSK_PRINTER_TARGET": f"folder:{folder / 'paper'}",
        "KIOSK_PROGRAMME_GIFT_CARDS": "true",
        "KIOSK_PROGRAMME_FEEDBACK": "true",
    }
    return load_config(None, {**ours, **os.environ})


def demo_menu() -> Path:
    """The menu that comes along."""
    return resources() / "menu" / "demo.toml"


def menu_file(path: Path) -> MenuFile:
    """A menu that is read anew each time."""
    return MenuFile(path)


@asynccontextmanager
async def standing(config: Config, keys: Keys = Keys()) -> AsyncIterator[Kiosk]:
    """The house of that configuration, not yet open; all is closed afterwards. Raises Ending."""
    clock, ids = SystemClock(), RandomIds()
    menus, settings = MenuFile(config.menu.path), settings_of(config, keys.most_wait_s)
    menu = await _menu(menus)
    async with fitted(config, clock, ids, keys.pace) as fittings, stored(config, clock) as kept:
        http = http_of(config, clock, kept.database, settings.deadline_s, keys.heard, keys.around)
        try:
            async with placed(config, settings, clock, kept.database, http) as place:
                loyalty = ThanxLoyalty(place.settings, clock, http=http, here=place.here)
                located = LocatedLoyalty(SteadyLoyalty(loyalty, clock), place.locations)
                house = replace(
                    _assembled(clock, ids, located, kept, fittings, place, _manners(config, menu)),
                    enrolment=ThanxEnrolment(place.settings, http),
                    staffing=await staffed(config, clock, kept.database, http, fittings),
                    programme=ThanxConsumer(place.settings, loyalty.sessions),
                )
                attendant = Attendant(house, menu)
                rereading = Rereading(menus, clock, attendant.take_menu, menu.version)
                attendant.safe.start("menu", rereading.run(config.menu.reload_seconds))
                try:
                    yield Kiosk(attendant, house, fittings.terminal)
                finally:
                    await attendant.close()
        finally:
            await http.aclose()


def run_kiosk(path: Path | None, *, windowed: bool, record: Path | None = None) -> int:
    """`kiosk run`: until it is asked to end; visits are kept in `record`, if given. Raises Ending."""
    with leaving_cleanly(), nullcontext((load(path), None)) if path else demo_house() as (config, _serving):
        return _run(config, windowed=windowed, record=record)


def serve_sandbox(
    host: str,
    port: int,
    state: Path | None,
    faults: Path | None,
    announce: Callable[[Serving], None],
    people: Path | None = None,
    terminal: tuple[str, ...] | None = None,
) -> None:
    """`kiosk sandbox`: until it is asked to end. Raises Ending."""
    from kiosk.sandbox.serving import serve
    with _told_plainly():
        serve(host, port, state, faults, announce, people, terminal)


def still_reader() -> Callable[[object], tuple[str, ...]]:
    """The scanner's own reading of a single picture, in this process."""
    from kiosk.devices.scanner.decode import decode

    return decode


def stream_reader() -> Callable[[object], tuple[str, ...]]:
    """The scanner's own reading of frame after frame, in this process; it knows what came before."""
    from kiosk.devices.scanner.decode import StreamDecoder

    return StreamDecoder().read


def _run(config: Config, *, windowed: bool, record: Path | None) -> int:
    from kiosk.logs import configure, visiting

    configure(config.log.level)
    show_times_of(config.site.timezone)
    panel = panel_of(config)
    with folder_of_its_own() as folder, heard_later() as is_wished:
        prepare(panel, folder, is_hidden=False)
        # After the platform is chosen: Qt reads its environment when it is loaded.
        from kiosk.shell.attended import attended
        from kiosk.shell.loop import application, run
        from kiosk.shell.recording import recorded
        from kiosk.shell.window import Window

        async def main(leaving: asyncio.Event) -> None:
            async with standing(config) as kiosk:
                attendant = kiosk.attendant
                visiting(VisitNames(attendant).now)
                with closing(Window(attendant, panel)) as window, recorded(attendant, window, record):
                    window.show(windowed=windowed)
                    starts = config.store.path.with_suffix(".starts")
                    await attended(attendant, window, starts, leaving, config.supervisor.reboot)

        run(application(), main, is_wished)
    return 0


def _assembled(
    clock: SystemClock,
    ids: RandomIds,
    loyalty: Loyalty,
    kept: Stored,
    fittings: Fittings,
    place: Place,
    manners: Manners,
) -> House:
    return House(
        clock, ids, loyalty, SqliteLedger(kept.database, clock, kept.carbon),
        SqliteOutbox(kept.database), fittings.terminal,
        fittings.scanner, fittings.printer, fittings.paper, fittings.kitchen, place.location, manners,
        tally=SqliteTally(kept.database), machine=kept.host, place=lambda: place.locations.here,
        places=lambda: place.locations.known,
        recovery_rewards=place.recovery, speech=fittings.speech, bell=fittings.bell, usuals=kept.usuals,
        tone=fittings.tone,
    )  # fmt: skip


def _manners(config: Config, menu: Menu) -> Manners:
    return replace(
        Manners(),
        merchant=config.site.name or config.brand.name or menu.name,
        country=config.site.country,
        languages=config.site.languages,
        currency=config.brand.currency,
        dinings=config.site.dinings,
        idle_s=config.idle.seconds,
        warning_s=config.idle.warning_seconds, parked_s=config.idle.parked_minutes * 60,
        done_s=config.idle.done_seconds,
        handed_over_at_once=config.orders.handed_over == "at_once",
        pay_at=config.orders.pay_at,
        hold_s=config.orders.hold_minutes * 60,
        fence_s=config.thanx.fence_seconds,
        asks_table=config.orders.tables,
        asks_name=config.orders.names,
        tips=config.tips.percentages,
        tips_take_away=config.tips.take_away,
        timezone=config.site.timezone, opening=config.hours.opening,
        redeeming_takes_code=config.loyalty.redeem_requires == "code",
        asks_qualifying=config.loyalty.qualifying,
        legal=_legal(config), volume=config.display.read_aloud_volume,
        has_gift_cards=config.programme.gift_cards,
        asks_rating=config.programme.feedback, asks_receipt=config.printer.receipts == "ask",
    )


def _legal(config: Config) -> Legal | None:
    """What who joins agrees to; None where nobody is to join here."""
    programme = config.programme
    return Legal(programme.privacy_url, programme.terms_url) if programme.joining else None


async def _menu(menus: MenuFile) -> Menu:
    try:
        return await menus.load()
    except Outage as outage:
        raise Misuse(outage.detail) from outage


@contextmanager
def _pretend_thanx() -> Iterator[Serving]:
    with _told_plainly(), child() as serving:
        yield serving


@contextmanager
def _told_plainly() -> Iterator[None]:
    try:
        yield
    except CannotListen as problem:
        raise Unreachable(str(problem)) from problem
    except SandboxProblem as problem:
        raise Misuse(str(problem)) from problem
