"""What the house gives its staff besides the doors that guests need."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.cash_up import CashUp
from kiosk.domain.finding import Finding
from kiosk.domain.money import Money
from kiosk.office_ports import History, StaffBook
from kiosk.ports import Raster


class StaffPaper(Protocol):
    """Draws what staff print."""

    def day(self, day: CashUp, merchant: str, at: datetime) -> Raster: ...
    def trial(self, merchant: str, at: datetime) -> Raster:
        """A page that shows whether the printer prints all of its width."""
        ...


async def nothing() -> AsyncIterator[Finding]:
    """Where nobody examines anything."""
    found: tuple[Finding, ...] = ()
    for each in found:
        yield each


@dataclass(frozen=True, slots=True)
class Staffing:
    """`limit`: above it a refund takes a second PIN. `write` keeps a file and tells its name; `facts` are
    names and values about this kiosk; `bundle` writes what support needs and tells the file's name.
    """

    book: StaffBook
    history: History
    paper: StaffPaper
    write: Callable[[str, str], Awaitable[str]]
    limit: Money = Money(5_000)
    examine: Callable[[], AsyncIterator[Finding]] = nothing
    facts: Callable[[], tuple[tuple[str, str], ...]] = tuple
    bundle: Callable[[], Awaitable[str]] | None = None
