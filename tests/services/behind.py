"""Somebody of the staff at the kiosk of a walk, in words."""

from collections.abc import Callable

from kiosk.domain.backstage import Backstage, Page, Told
from kiosk.domain.staff import Officer, Role
from kiosk.services.staffroom import Staffroom
from kiosk.store.staff_book import SqliteStaffBook
from tests.walk import Walk

MAYA, JO, SAM = Officer("Maya R.", Role.MANAGER), Officer("Jo", Role.CREW), Officer("Sam", Role.MANAGER)
PINS = {MAYA: "271828", JO: "314159", SAM: "161803"}


class Behind:
    """Knocks, types, turns pages, and waits for what comes of it."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk

    @property
    def shown(self) -> Backstage:
        return self.room.shown

    @property
    def room(self) -> Staffroom:
        assert self.walk.attendant.staffroom is not None
        return self.walk.attendant.staffroom

    async def hired(self, *officers: Officer) -> None:
        book = SqliteStaffBook(self.walk.database)
        for officer in officers or (MAYA,):
            await book.add(officer, PINS[officer])

    async def knocks(self) -> None:
        """At the door, which has looked up how long it waits."""
        self.walk.attendant.open_staff()
        await self.until(lambda: not self.room._room.is_running("door"), "the door")

    async def types(self, text: str) -> None:
        for figure in text:
            self.walk.attendant.staff_type(figure)
        await self.until(lambda: not self.room._room.is_running("pin"), "an answer")

    async def enters(self, officer: Officer = MAYA) -> None:
        await self.knocks()
        await self.types(PINS[officer])
        assert self.shown.officer == officer
        await self.looked()

    async def turns(self, page: Page) -> Backstage:
        self.walk.attendant.staff_turn(page.value)
        await self.looked()
        return self.shown

    async def looked(self) -> None:
        await self.until(lambda: not self.room._room.is_running("look"), "the page")
        await self.until(lambda: not self.room._room.is_running("look again"), "the page")

    async def chooses(self, key: str) -> None:
        self.walk.attendant.staff_choose(key)
        await self.looked()

    async def does(self, act: str, key: str = "", *answers: str, pin: str = "") -> Told:
        """All the way: its answers, perhaps a second PIN, and what staff are told."""
        self.walk.attendant.staff_act(act, key)
        for answer in answers:
            self.walk.attendant.staff_answer(answer)
        if pin:
            await self.types(pin)
        return await self.told()

    async def told(self) -> Told:
        await self.until(lambda: self.shown.told is not None and not self.shown.busy, "what came of it")
        await self.looked()
        assert self.shown.told is not None
        return self.shown.told

    async def said(self, most: int = 50) -> list[tuple[str, str, str]]:
        """Who did what to what, the first thing first."""
        entries = await SqliteStaffBook(self.walk.database).entries(most)
        return [(each.who, each.what, each.subject) for each in reversed(entries)]

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        await self.walk.until(holds, what)
