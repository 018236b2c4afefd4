"""The composition root of the back office: what `kiosk partner` works with, far from any till."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, MutableMapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from kiosk.config.sections import Config
from kiosk.devices.clock import SystemClock
from kiosk.devices.ids import RandomIds
from kiosk.domain.ending import Misuse, Unreachable
from kiosk.domain.journal import Incident
from kiosk.domain.location import Shop
from kiosk.domain.notice import Notice
from kiosk.office_ports import History, Issuances, Partner
from kiosk.ports import Clock, Coupons, Ledger
from kiosk.services.catalogue import Catalogue
from kiosk.services.issuing import Issuing
from kiosk.services.locations import Locations
from kiosk.services.recovery_rewards import RecoveryRewards
from kiosk.siting import http_of, settings_of, shop_of
from kiosk.store.database import Database
from kiosk.store.history import SqliteHistory
from kiosk.store.incidents import Incidents
from kiosk.store.issuances import SqliteIssuances
from kiosk.store.ledger import SqliteLedger
from kiosk.store.shelf import SqliteShelf
from kiosk.thanx.consumer import ThanxConsumer
from kiosk.thanx.coupons import ThanxCoupons
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.observing import Around
from kiosk.thanx.partner import ThanxPartner
from kiosk.thanx.receiving import Receiver, bound
from kiosk.thanx.signature import HEADER, signed
from kiosk.thanx.webhooks import Webhooks

# A batch of 10,000 takes its time on a slow line.
_DEADLINE_S = 30.0


@dataclass(frozen=True, slots=True)
class Office:
    """One merchant's campaigns, people and places."""

    clock: Clock
    country: str
    shop: Shop
    partner: Partner
    catalogue: Catalogue
    issuances: Issuances
    issuing: Issuing
    recovery: RecoveryRewards
    locations: Locations
    loyalty: ThanxLoyalty
    consumer: ThanxConsumer
    coupons: Coupons


@asynccontextmanager
async def partner_house(
    config: Config, merchant_id: str = "", around: Around | None = None
) -> AsyncIterator[Office]:
    """The office of the configured merchant, or of another that the credentials reach. Raises Ending.

    `around`: see siting.http_of.
    """
    clock, settings = SystemClock(), settings_of(config, _DEADLINE_S, merchant_id)
    database = Database.open(config.store.path)
    http = http_of(config, clock, database, _DEADLINE_S, lambda _: None, around)
    try:
        partner = ThanxPartner(settings, clock, http)
        shelf, issuances = SqliteShelf(database), SqliteIssuances(database)
        catalogue = Catalogue(partner, shelf, clock, settings.merchant_id)
        issuing = Issuing(partner, issuances, clock, RandomIds())
        recovery = RecoveryRewards(partner, catalogue, issuing, clock)
        shop = shop_of(config)
        locations = Locations(shop, catalogue, shelf, clock)
        loyalty = ThanxLoyalty(settings, clock, http=http, here=lambda: locations.here or "")
        yield Office(
            clock, config.site.country, shop, partner, catalogue, issuances, issuing, recovery, locations,
            loyalty, ThanxConsumer(settings, loyalty.sessions), ThanxCoupons(settings, http),
        )  # fmt: skip
    finally:
        await http.aclose()
        database.close()


@dataclass(frozen=True, slots=True)
class Archive:
    """The journal for those who only read it."""

    ledger: Ledger
    history: History
    incidents: Incidents


@asynccontextmanager
async def archive_of(config: Config) -> AsyncIterator[Archive]:
    """The journal of the configured store. Raises Misuse when there is none yet."""
    if not config.store.path.is_file():
        raise Misuse(f"there is no journal at {config.store.path}")
    database = Database.open(config.store.path)
    try:
        incidents = Incidents.beside(config.store.path)
        yield Archive(SqliteLedger(database, SystemClock()), SqliteHistory(database), incidents)
    finally:
        database.close()


def incidents_of(config: Config) -> tuple[Incident, ...]:
    """What happened to the machine, oldest first, even where its store can't be opened."""
    return Incidents.beside(config.store.path).all()


def receive_webhooks(config: Config, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Until it is asked to end; `ready` is told the address. Raises Ending."""
    if not config.webhook_secret:
        raise Misuse(
            "credential webhook_secret is missing: put it in the file webhook_secret in"
            " $CREDENTIALS_DIRECTORY or in KIOSK_THANX_WEBHOOK_SECRET"
        )
    listening = _bound(host, port)
    try:
        asyncio.run(_receive(config, listening, lambda real: ready(f"http://{host}:{real}/")))
    finally:
        listening.close()


async def webhook_status(secret: str, body: bytes, *, is_forged: bool) -> int:
    """What the receiver answers to that body, signed with the secret or by somebody else; nothing is kept."""

    async def hear(_: Notice) -> bool:
        return True

    statuses: list[int] = []
    signature = signed(secret + "x" if is_forged else secret, body)
    headers = [(HEADER.lower().encode(), signature.encode())]
    scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": headers}

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    await Webhooks(secret, hear)(scope, receive, send)
    return statuses[0]


async def _receive(config: Config, listening: socket.socket, ready: Callable[[int], None]) -> None:
    database = Database.open(config.store.path)
    try:
        app = Webhooks(config.webhook_secret, SqliteIssuances(database).hear)
        await Receiver(app, listening, ready).run_here()
    finally:
        database.close()


def _bound(host: str, port: int) -> socket.socket:
    try:
        return bound(host, port)
    except (OSError, UnicodeError, OverflowError) as fault:
        why = getattr(fault, "strerror", None) or fault
        raise Unreachable(f"can't listen on {host} port {port}: {str(why).lower()}") from fault
