"""What the kiosk of a walk has for its staff: the real book, history and gifts; files go to its folder."""

from pathlib import Path

from kiosk.devices.ids import RandomIds
from kiosk.ports import Clock
from kiosk.services.catalogue import Catalogue
from kiosk.services.issuing import Issuing
from kiosk.services.recovery_rewards import RecoveryRewards
from kiosk.services.staffing import Staffing, StaffPaper
from kiosk.store.database import Database
from kiosk.store.history import SqliteHistory
from kiosk.store.issuances import SqliteIssuances
from kiosk.store.shelf import SqliteShelf
from kiosk.store.staff_book import SqliteStaffBook
from kiosk.thanx.loyalty import ThanxLoyalty
from kiosk.thanx.partner import ThanxPartner
from kiosk.thanx.settings import ThanxSettings


def staffing_of(folder: Path, database: Database, paper: StaffPaper) -> Staffing:
    async def write(name: str, text: str) -> str:
        (folder / name).write_text(text, "utf-8", newline="")
        return name

    return Staffing(SqliteStaffBook(database), SqliteHistory(database), paper, write)


def recovery_of(
    settings: ThanxSettings, clock: Clock, database: Database, loyalty: ThanxLoyalty
) -> RecoveryRewards:
    partner = ThanxPartner(settings, clock, loyalty.sessions.http)
    catalogue = Catalogue(partner, SqliteShelf(database), clock, settings.merchant_id)
    issuing = Issuing(partner, SqliteIssuances(database), clock, RandomIds())
    return RecoveryRewards(partner, catalogue, issuing, clock)
