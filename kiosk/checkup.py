"""The composition root of `kiosk doctor`: every check of one site, on what its configuration names."""

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from kiosk.config.sections import Config
from kiosk.devices.clock import SystemClock
from kiosk.devices.ids import RandomIds
from kiosk.devices.terminal.simulated import Pace
from kiosk.domain.basket import Basket
from kiosk.domain.finding import Seen, fault, good
from kiosk.domain.health import Health
from kiosk.domain.member import LocationId
from kiosk.domain.order import Report
from kiosk.fitting import Fittings, fitted
from kiosk.menus.check import check as check_menu
from kiosk.menus.file import MenuFile
from kiosk.places import resources
from kiosk.services import examination_house as house
from kiosk.services import examination_thanx as thanx
from kiosk.services.catalogue import Catalogue
from kiosk.services.examining import Check
from kiosk.services.locations import Locations
from kiosk.siting import http_of, settings_of, shop_of
from kiosk.store.database import Database
from kiosk.store.faults import StoreError
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from kiosk.store.shelf import SqliteShelf
from kiosk.thanx.greeting import Greeting, greet
from kiosk.thanx.http import Http
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.partner import ThanxPartner

_WITHIN_S = 8.0
_FONTS = (
    "Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf",
    "InterDisplay-Regular.otf", "InterDisplay-Bold.otf", "NotoSansArabic-Regular.ttf",
    "NotoSansSC-Regular.otf",
)  # fmt: skip
_Look = Callable[[], Awaitable[Seen]]


def at_once(seen: Callable[[], Seen]) -> _Look:
    """A look that waits for nothing."""

    async def look() -> Seen:
        return seen()

    return look


@asynccontextmanager
async def checks_of(config: Config, member_id: str) -> AsyncIterator[tuple[Check, ...]]:
    """All checks of the site, while the block runs. `member_id`: a test member, or empty. Raises Misuse."""
    clock = SystemClock()
    async with AsyncExitStack() as lines:
        database, trouble = _database(config, lines)
        settings = settings_of(config, _WITHIN_S)
        http = http_of(config, clock, database, _WITHIN_S, lambda _: None)
        lines.push_async_callback(http.aclose)
        fittings = await lines.enter_async_context(fitted(config, clock, RandomIds(), Pace()))
        yield (
            *_of_the_site(config, settings.user_agent),
            *_of_thanx(config, member_id, clock, database, http),
            *_of_the_store(config, clock, database, trouble),
            *_of_the_devices(config, fittings),
        )


def checks_within(
    config: Config, clock: SystemClock, database: Database, http: Http, fittings: Fittings
) -> tuple[Check, ...]:
    """The same of a kiosk that runs, on what it stands on: its scanner goes on watching meanwhile."""
    agent, eye = settings_of(config, _WITHIN_S).user_agent, fittings.scanner

    async def health() -> Health:
        return eye.health()

    return (
        *_of_the_site(config, agent),
        *_of_thanx(config, "", clock, database, http),
        *_of_the_store(config, clock, database, ""),
        *_of_the_devices(config, fittings, lambda: house.device(health)),
    )


def _database(config: Config, lines: AsyncExitStack) -> tuple[Database, str]:
    """The store, or one that is thrown away and why: the other checks go on without it."""
    try:
        database, trouble = Database.open(config.store.path), ""
    except StoreError as fault_:
        folder = lines.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-"))
        database, trouble = Database.open(Path(folder) / "store.db"), str(fault_)
    lines.callback(database.close)
    return database, trouble


def _of_the_site(config: Config, user_agent: str) -> tuple[Check, ...]:
    site, display = config.thanx, config.display
    return (
        Check("credentials", at_once(lambda: house.secrets(config.warnings)),
              "Someone else on this machine could act as the restaurant.", "chmod 400 the credential files."),
        Check("hosts", at_once(lambda: thanx.environments(site.loyalty_url, site.api_url, site.secure_url)),
              "Members are not found, or orders are reported to the wrong place.",
              "Take all three addresses of [thanx] from the same environment."),
        Check("merchant key", at_once(lambda: thanx.key(site.merchant_key)),
              "Accounts and baskets are refused.", "Ask Thanx for the merchant's hashid."),
        Check("user agent", at_once(lambda: thanx.agent(user_agent)),
              "Thanx turns calls away.", "Set [thanx] partner_name to your own name."),
        Check("menu", lambda: _menu(config.menu.path),
              "Dishes cost the wrong price or can't be ordered.", "kiosk check-menu tells each place."),
        Check("panel", at_once(lambda: house.panel(display.width_px, display.width_mm)),
              "Everything is too small or too large to touch.", "Measure the picture: [display] width_mm."),
        Check("resources", at_once(lambda: house.resources(_missing(config))),
              "Words or letters are missing on the screens.", "Install the kiosk again."),
        Check("supervisor", at_once(lambda: house.supervisor(os.environ)),
              "A kiosk that hangs stays so until somebody comes.", "Start it by packaging/systemd's unit."),
    )  # fmt: skip


def _of_thanx(
    config: Config, member_id: str, clock: SystemClock, database: Database, http: Http
) -> tuple[Check, ...]:
    settings = settings_of(config, _WITHIN_S)
    partner = ThanxPartner(settings, clock, http)
    loyalty = ThanxLoyalty(settings, clock, http=http)
    shelf = SqliteShelf(database)
    catalogue = Catalogue(partner, shelf, clock, settings.merchant_id)
    locations = Locations(shop_of(config), catalogue, shelf, clock)
    greetings: list[Greeting] = []

    async def reach() -> Seen:
        greetings.extend([await greet(url, _WITHIN_S) for url in (settings.loyalty_base, settings.api_base)])
        return good("both hosts answer")

    async def order() -> Seen:
        menu = await MenuFile(config.menu.path).load()
        dish = next(item for item in menu.items if not item.sold_out)
        basket = Basket().adding(dish, dish.presets)
        here = locations.here or LocationId("")
        report = Report.quoting(RandomIds().order_id(), basket, here, None)
        return await thanx.basket(loyalty, member_id, lambda: report)

    return (
        Check("Thanx answers", reach, "No rewards, no points; orders and payments go on.",
              "Look at the network, the firewall and the machine's clock."),
        Check("clock", at_once(lambda: thanx.skew(clock, [g.date for g in greetings if g.date])),
              "Calls may be refused, orders carry the wrong time.", "Let the machine keep time by NTP."),
        Check("certificates", at_once(lambda: thanx.certificate(clock, [g.holds_until for g in greetings])),
              "Rewards will stop when one ends.", "Thanx renews them; tell Thanx if it does not."),
        Check("tokens", lambda: thanx.credentials(loyalty), "Nobody can sign in.",
              "Check client_id, merchant_id and partner_token with Thanx."),
        Check("scopes", lambda: thanx.scopes(partner), "Staff can't give rewards; campaigns fail.",
              "Ask Thanx for the missing scopes, or set partner_api_token."),
        Check("location", lambda: thanx.place(locations), "Loyalty is closed here, or points go elsewhere.",
              "Set [thanx] location_id, or [site] name and address as Thanx has them."),
        Check("basket", order, "Members can't use rewards.",
              "Compare merchant_key and location with Thanx; kiosk journal shows what was refused."),
    )  # fmt: skip


def _of_the_store(
    config: Config, clock: SystemClock, database: Database, trouble: str
) -> tuple[Check, ...]:
    ledger, outbox = SqliteLedger(database, clock), SqliteOutbox(database)

    async def journal() -> Seen:
        return fault(trouble) if trouble else await house.journal(ledger)

    return (
        Check("journal", journal, "Nothing can be sold.",
              "Look at the disk; the kiosk restores the newest backup when it starts."),
        Check("reports", lambda: house.reports(outbox, clock), "Members wait for points or rewards.",
              "kiosk journal list shows which; staff mend and retry them."),
        Check("disk", at_once(lambda: house.disk(shutil.disk_usage(_existing(config.store.path)).free)),
              "The kiosk closes when nothing can be written.", "Make room on the disk of [store] path."),
    )  # fmt: skip


def _of_the_devices(config: Config, fittings: Fittings, eye: _Look | None = None) -> tuple[Check, ...]:
    is_simulated = config.terminal.driver == "simulated"
    return (
        Check("card reader", lambda: house.device(fittings.terminal.probe, is_simulated),
              "Nobody can pay at the kiosk.", "Look at its power, its network and [terminal]."),
        Check("kitchen", lambda: house.device(fittings.kitchen.health),
              "Orders would not be cooked: the kiosk closes.", "Look at [kitchen], its printer or address."),
        Check("receipt printer", lambda: house.device(fittings.printer.health),
              "No paper receipts; the number stays on the screen.", "Look at its paper, cover and line."),
        Check("scanner", eye or (lambda: house.scanner(fittings.scanner)),
              "Guests type a phone number or e-mail instead.", "Look at the camera and [scanner] source."),
    )  # fmt: skip


async def _menu(path: Path) -> Seen:
    return house.menu([(each.is_fault, str(each)) for each in check_menu(path, [])])


def _missing(config: Config) -> list[str]:
    fonts = [resources() / "fonts" / name for name in _FONTS]
    words = [resources() / "i18n" / f"kiosk_{each}.qm" for each in config.site.languages if each != "en"]
    return [file.name for file in (*fonts, *words) if not file.is_file()]


def _existing(path: Path) -> Path:
    """The nearest folder that is there."""
    return next((each for each in path.absolute().parents if each.is_dir()), Path("/"))
