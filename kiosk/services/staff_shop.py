"""What staff set for the shop: dishes that ran out, a pause, and the day's figures."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.backstage import Backstage, Page, Pausing, Told
from kiosk.domain.basket import Basket
from kiosk.domain.cash_up import CashUp, cash_up, rows
from kiosk.domain.course import Phase
from kiosk.domain.menu import Menu
from kiosk.domain.shortage import Shortage, Shortages, in_basket, in_order
from kiosk.domain.staff import Entry
from kiosk.services.house import House
from kiosk.services.staff_orders import Act
from kiosk.services.staffing import Staffing

# More orders than a day can have.
_MOST = 2_000
_SPANS = {
    "minutes_15": timedelta(minutes=15), "minutes_30": timedelta(minutes=30), "hour": timedelta(hours=1),
    "hours_2": timedelta(hours=2),
}  # fmt: skip


class ShopTasks:
    """`changed` is called when what guests are offered differs; all of it outlives a restart.

    `waiting` is the whole menu, and the cart of the guest who waits unseen.
    """

    def __init__(
        self, house: House, staffing: Staffing, changed: Callable[[], None],
        waiting: Callable[[], tuple[Menu, Basket]],
    ) -> None:  # fmt: skip
        self._house = house
        self._staffing = staffing
        self._changed = changed
        self._waiting = waiting
        zone = house.manners.timezone
        self._zone = ZoneInfo(zone) if zone else None
        self.shortages, self.pausing = Shortages(), Pausing()
        self.acts: Mapping[str, Act] = {
            "sold_out": self._sold_out, "back": self._back, "pause": self._pause, "resume": self._resume,
            "print_day": self._print_day, "write_day": self._write_day,
        }  # fmt: skip

    async def recall(self) -> None:
        """What was set before the last stop. Raises Outage(STORE_FAILED)."""
        self.shortages = (await self._staffing.book.kept(Shortages)) or Shortages()
        self.pausing = (await self._staffing.book.kept(Pausing)) or Pausing()
        self.expire()
        self._changed()

    def expire(self) -> None:
        """What is over ends by itself."""
        now = self._house.clock.now()
        shortages = self.shortages.at(now)
        pausing = self.pausing if self.pausing.holds(now) else Pausing()
        if (shortages, pausing) != (self.shortages, self.pausing):
            self.shortages, self.pausing = shortages, pausing
            self._changed()

    async def look(self, shown: Backstage) -> Backstage:
        now = self._house.clock.now().replace(second=0, microsecond=0)
        shown = replace(shown, shortages=self.shortages, pausing=self.pausing, looked_at=now)
        if shown.page is Page.CASH_UP:
            return replace(shown, day=await self._day())
        return replace(shown, carts=await self._carts()) if shown.page is Page.MENU else shown

    async def _carts(self) -> tuple[frozenset[str], ...]:
        """What guests wait for that no kitchen has heard of yet."""
        menu, basket = self._waiting()
        orders = await self._house.ledger.open_orders()
        held = [in_order(each, menu) for each in orders if each.course.phase is Phase.HELD]
        return tuple(each for each in (in_basket(basket), *held) if each)

    async def _day(self) -> CashUp:
        """Since midnight of the shop's own clock."""
        since = self._today()
        unsent = len(await self._house.outbox.waiting()) + len(await self._house.outbox.parked())
        return cash_up(await self._house.ledger.recent(_MOST), since, unsent)

    async def _sold_out(self, key: str, answers: tuple[str, ...]) -> Told:
        shortage = Shortage(key, self._until(answers[0]))
        await self._set_shortages(self.shortages.with_one(shortage), "kept_off", key)
        return Told("sold_out", key)

    async def _back(self, key: str, _answers: tuple[str, ...]) -> Told:
        await self._set_shortages(self.shortages.without(key), "kept_on", key)
        return Told("back", key)

    async def _pause(self, _key: str, answers: tuple[str, ...]) -> Told:
        pausing = Pausing(answers[0], self._until(answers[1]))
        await self._staffing.book.keep(pausing, self._entry("kept_pause", answers[0]))
        self.pausing = pausing
        self._changed()
        return Told("paused")

    async def _resume(self, _key: str, _answers: tuple[str, ...]) -> Told:
        await self._staffing.book.keep(Pausing(), self._entry("kept_resume", ""))
        self.pausing = Pausing()
        self._changed()
        return Told("resumed")

    async def _print_day(self, _key: str, _answers: tuple[str, ...]) -> Told:
        day, now = await self._day(), self._house.clock.now()
        sheet = self._staffing.paper.day(day, self._house.manners.merchant, now)
        await self._house.printer.print("cash-up", sheet)
        return Told("day_printed")

    async def _write_day(self, _key: str, _answers: tuple[str, ...]) -> Told:
        day = await self._day()
        name = f"cash-up-{day.since.astimezone(self._zone):%Y-%m-%d}.csv"
        return Told("day_written", await self._staffing.write(name, csv(day)))

    async def _set_shortages(self, shortages: Shortages, what: str, thing: str) -> None:
        await self._staffing.book.keep(shortages, self._entry(what, thing))
        self.shortages = shortages
        self._changed()

    def _entry(self, what: str, subject: str) -> Entry:
        """The house's own line, with what was set; who set it stands in the line before."""
        return Entry(self._house.clock.now(), "", what, subject)

    def _until(self, span: str) -> datetime | None:
        if span == "today":
            return self._today() + timedelta(days=1)
        return self._house.clock.now() + _SPANS[span] if span in _SPANS else None

    def _today(self) -> datetime:
        local = self._house.clock.now().astimezone(self._zone)
        return local.replace(hour=0, minute=0, second=0, microsecond=0)


def csv(day: CashUp) -> str:
    """A line a row; a name that holds a comma or a sign that begins a formula is quoted."""
    lines = [("what", "name", "count", "amount")]
    lines += [(what, name, str(count), str(amount.dollars) if amount is not None else "")
              for what, name, count, amount in rows(day)]  # fmt: skip
    return "".join(",".join(map(_cell, line)) + "\r\n" for line in lines)


def _cell(text: str) -> str:
    shielded = f"'{text}" if text[:1] in "=+@" and text else text
    return f'"{shielded.replace(chr(34), chr(34) * 2)}"' if set(shielded) & set(',"\r\n') else shielded
