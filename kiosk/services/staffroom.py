"""Behind the counter: the door, the pages, questions before an act, and what came of it."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import partial

from kiosk.domain.backstage import Ask, Backstage, Door, Overlay, Page, Question, Told
from kiosk.domain.finding import Finding
from kiosk.domain.staff import PIN_LENGTH, Entry, may_approve
from kiosk.domain.trouble import Outage, Refusal
from kiosk.services.house import House
from kiosk.services.scope import Scope
from kiosk.services.staff_door import StaffDoor
from kiosk.services.staff_tasks import ASKS, Look, StaffTasks
from kiosk.services.staffing import Staffing

_log = logging.getLogger(__name__)
Work = Callable[[], Awaitable[Told]]

_CLEANING_S, _LOOK_EVERY = 30, 3
_MOST_TYPED: Mapping[Ask, int] = {Ask.LAST4: 4, Ask.FIND: 4, Ask.PHONE: 16, Ask.EMAIL: 64, Ask.DISH: 24}
_OVERLAYS = {each.value: each for each in Overlay}
_LIVE = frozenset(Page) - {Page.GIFTS, Page.CASH_UP, Page.CLEANING, Page.CHECK_UP}


class Staffroom:
    """Holds what the staff's screen shows, and publishes after each change. Intents never raise.

    What moves money runs in the `safe` scope: leaving the screen does not end it.
    """

    def __init__(
        self, house: House, staffing: Staffing, tasks: Callable[["Staffroom"], StaffTasks], safe: Scope,
        publish: Callable[[], None],
    ) -> None:  # fmt: skip
        self._house, self._staffing, self._safe, self._publish = house, staffing, safe, publish
        self.shown = Backstage()
        self._room = Scope("staff")
        self._door = StaffDoor(house.clock, staffing.book)
        self.tasks = tasks(self)
        self._pin = ""
        self._serial = self._beat = 0

    # The door.

    def enter(self) -> None:
        """Somebody knocked: the PIN is asked for."""
        self._pin = ""
        self._become(Backstage())
        self._room.start("door", self._guarded(self._knock))

    def leave(self) -> None:
        """Nothing of it stays on the screen; what moves money goes on."""
        self._pin = ""
        self._room.cancel()
        self.shown = Backstage()

    async def close(self) -> None:
        await self._room.close()

    def type(self, text: str) -> None:
        """A key: of the PIN at the door, or of what is asked."""
        shown, question = self.shown, self.shown.question
        if not text.isprintable():
            return
        if shown.door is not None:
            if text.isdecimal() and shown.door.wait_s == 0 and not shown.door.is_checking:
                self._figure(text)
        elif question is not None and question.ask is Ask.PIN:
            if text.isdecimal() and not shown.busy:
                self._figure(text)
        elif question is not None and question.ask in _MOST_TYPED:
            typed = (question.typed + text)[: _MOST_TYPED[question.ask]]
            self._ask(replace(question, typed=typed, trouble=""))

    def erase(self) -> None:
        question = self.shown.question
        if self._pin:
            self._pin = self._pin[:-1]
            self._count_figures()
        elif question is not None and question.typed:
            self._ask(replace(question, typed=question.typed[:-1], trouble=""))

    # The pages.

    def turn(self, page: str) -> None:
        """To another page; a question or a detail that is open goes."""
        if not self.shown.is_within or page not in list(Page):
            return
        self._pin = ""
        closed = replace(self.shown, chosen="", question=None, told=None, overlay=None, left_s=0)
        self._become(replace(closed, page=Page(page), chip="all", sought="", trouble=""))
        self._look()

    def choose(self, key: str) -> None:
        """Open the detail of that row; the same again, or an empty one, closes it."""
        if self.shown.is_within and self.shown.question is None:
            chosen = "" if key == self.shown.chosen else key
            self._become(replace(self.shown, chosen=chosen, filings=(), told=None))
            self._look()

    def chip(self, chip: str) -> None:
        if self.shown.is_within:
            self._become(replace(self.shown, chip=chip, sought="", chosen=""))

    def act(self, act: str, key: str) -> None:
        """Do it, after what must be asked before."""
        if not self.shown.is_within or self.shown.busy:
            return
        if act in _OVERLAYS:
            left_s = _CLEANING_S if act == Overlay.CLEANING.value else 0
            self._become(replace(self.shown, overlay=_OVERLAYS[act], left_s=left_s, echo=""))
        elif act == "close":
            self._become(replace(self.shown, overlay=None, question=None, chosen="", told=None))
            self._pin = ""
        elif act == "cancel":
            self._pin = ""
            self._become(replace(self.shown, question=None))
        elif act in self.tasks.acts or act in ASKS:
            self._next(act, key, ())

    def answer(self, answer: str) -> None:
        """A choice, or, when it is empty, what was typed."""
        question = self.shown.question
        if question is None or self.shown.busy or question.ask is Ask.PIN:
            return
        if question.ask in _MOST_TYPED:
            answer = question.typed
        elif answer not in question.choices:
            return
        if question.ask is Ask.LAST4 and len(answer) != _MOST_TYPED[Ask.LAST4]:
            return
        if question.ask in (Ask.FIND, Ask.DISH):
            self._become(replace(self.shown, sought=answer, question=None, chip="all"))
        elif answer:
            self._next(question.act, question.key, (*question.answers, answer))

    def scanned(self, text: str, identify: Callable[[str], Work | None]) -> None:
        """A code that is held up: told without what is in it, and for a forgotten order whose it is."""
        if not self.shown.is_within:
            return
        self._become(replace(self.shown, echo=f"{len(text)}"))
        if (work := identify(text)) is not None and not self.shown.busy:
            self._run("identify", self.shown.chosen, work)

    def tick(self) -> None:
        """Once a second: waits run down, what ended ends, and what is shown is looked at again."""
        self._beat += 1
        shown = self.shown
        if shown.door is not None:
            wait_s = int(self._door.wait_s + 0.999)
            if wait_s != shown.door.wait_s:
                self._become(replace(shown, door=replace(shown.door, wait_s=wait_s)))
        if shown.overlay is Overlay.CLEANING:
            left_s = shown.left_s - 1
            overlay = Overlay.CLEANING if left_s > 0 else None
            self._become(replace(shown, left_s=max(left_s, 0), overlay=overlay))
        elif shown.is_within and shown.page in _LIVE and not shown.busy and self._beat % _LOOK_EVERY == 0:
            self._look()

    def found(self, finding: Finding) -> None:
        """One finding of the check-up, in place of the last of its name."""
        others = tuple(each for each in self.shown.findings if each.check != finding.check)
        self._become(replace(self.shown, findings=(*others, finding)))

    async def keep_time(self) -> None:
        """For ever: what was waited for at the door counts after a restart too."""
        while True:
            await self._house.clock.sleep(60)
            await self._door.remember()

    # What happens.

    def _figure(self, text: str) -> None:
        self._pin = (self._pin + text)[:PIN_LENGTH]
        self._count_figures()
        if len(self._pin) == PIN_LENGTH:
            pin, self._pin = self._pin, ""
            check = self._admit if self.shown.door is not None else self._approve
            self._room.start("pin", self._guarded(lambda: check(pin)))

    def _count_figures(self) -> None:
        shown, count = self.shown, len(self._pin)
        if shown.door is not None:
            door = Door(count, shown.door.wait_s, is_checking=count == PIN_LENGTH)
            self._become(replace(shown, door=door))
        elif shown.question is not None:
            self._ask(replace(shown.question, figures=count, trouble=""))

    async def _knock(self) -> None:
        await self._door.recall()
        trouble = "" if await self._staffing.book.officers() else "nobody"
        self._become(replace(self.shown, door=Door(wait_s=int(self._door.wait_s + 0.999), trouble=trouble)))

    async def _admit(self, pin: str) -> None:
        officer = await self._door.whose(pin)
        if officer is None:
            await self._note("", "pin_wrong", "")
            wait_s = int(self._door.wait_s + 0.999)
            door = Door(wait_s=wait_s, trouble="locked" if wait_s else "wrong")
            self._become(replace(self.shown, door=door))
            return
        await self._note(officer.name, "entered", officer.role.value)
        self._become(replace(self.shown, door=None, officer=officer))
        self._look()

    async def _approve(self, pin: str) -> None:
        question, officer = self.shown.question, self.shown.officer
        if question is None or officer is None:
            return
        second = await self._door.whose(pin)
        if second is None or not may_approve(second, officer):
            trouble = "not_you" if second is not None else "locked" if self._door.wait_s else "wrong"
            self._ask(replace(question, figures=0, trouble=trouble))
            return
        await self._note(second.name, "approved", question.key)
        self._next(question.act, question.key, (*question.answers, second.name))

    def _next(self, act: str, key: str, answers: tuple[str, ...]) -> None:
        """The next question, or the act itself."""
        asks = self.tasks.asks(act, key, self.shown)
        if len(answers) < len(asks):
            self._ask(Question(asks[len(answers)], act, key, answers))
        else:
            self._become(replace(self.shown, question=None))
            self._run(act, key, lambda: self.tasks.acts[act](key, answers), answers)

    def _run(
        self, act: str, key: str, work: Work, answers: tuple[str, ...] = ()
    ) -> None:
        name = self.shown.officer.name if self.shown.officer else ""
        if self._safe.start("staff act", self._done(act, key, work, answers, name)):
            self._become(replace(self.shown, busy=act, told=None))

    async def _done(
        self, act: str, key: str, work: Work, answers: tuple[str, ...], name: str
    ) -> None:
        """Written down before it is begun; whatever happens, staff are told."""
        order = self.shown.order(key)
        subject = str(order.number) if order is not None else key
        said = "" if act in ("give_phone", "give_email", "take_card") else " ".join(answers)
        try:
            await self._note(name, act, subject, said)
            told = await work()
        except (Refusal, Outage) as fault:
            told = Told(fault.code.value, fault.detail if fault.detail.isidentifier() else "", is_good=False)
        except Exception:  # noqa: BLE001  whatever breaks, staff must be told; it is logged
            _log.exception("staff act", extra={"state": act})
            told = Told("failed", is_good=False)
        self._serial += 1
        if self.shown.is_within:
            self._become(replace(self.shown, busy="", told=replace(told, serial=self._serial)))
            self._look()

    def _look(self) -> None:
        look = self.tasks.looks.get(self.shown.page)
        if look is not None and self.shown.is_within:
            self._room.start("look", self._guarded(lambda: self._looked(look)))

    async def _looked(self, look: Look) -> None:
        """Only what a page is about is taken over: the rest may have changed meanwhile."""
        before = self.shown
        after = await look(before)
        pairs = ((name, getattr(before, name), getattr(after, name)) for name in _DATA)
        fresh = {name: new for name, old, new in pairs if new is not old}
        if self.shown.page is before.page and self.shown.chosen == before.chosen:
            self._become(replace(self.shown, **fresh, trouble=""))
        elif (again := self.tasks.looks.get(self.shown.page)) is not None:
            self._room.start("look again", self._guarded(partial(self._looked, again)))

    async def _guarded(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except (Refusal, Outage) as fault:
            shown = self.shown
            door = Door(trouble="store_failed") if shown.door is not None else None
            self._become(replace(shown, door=door, trouble=fault.code.value))

    async def _note(self, who: str, what: str, subject: str, detail: str = "") -> None:
        await self._staffing.book.note(Entry(self._house.clock.now(), who, what, subject, detail))

    def _ask(self, question: Question) -> None:
        self._become(replace(self.shown, question=question))

    def _become(self, shown: Backstage) -> None:
        if shown != self.shown:
            self.shown = shown
            self._publish()


_DATA = (
    "orders", "filings", "queued", "calls", "looked_at", "hold_s", "carts", "shortages", "pausing",
    "presents", "day", "devices", "facts",
)  # fmt: skip


