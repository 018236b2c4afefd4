"""Behind the counter: the door, the rail, the page, what is asked, and what came of it (look: 10)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.backstage import Backstage, Door, Page, Question
from kiosk.domain.health import Health
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.undoing import may_void
from kiosk.viewmodels import staff_counter, staff_machine, staff_orders, staff_shop, wording
from kiosk.viewmodels.showing import Showing, flag, listed, number, text
from kiosk.viewmodels.staff_rows import (
    ActRow,
    CardRow,
    ChipRow,
    DeviceRow,
    FactRow,
    PageRow,
    PageShown,
    StaffRow,
)

_PAGES = {
    Page.ORDERS: staff_orders.orders, Page.COUNTER: staff_counter.counter, Page.UNDO: staff_counter.undo,
    Page.REPORTS: staff_orders.reports, Page.PAUSE: staff_shop.pause,
    Page.GIFTS: staff_shop.gifts, Page.CASH_UP: staff_shop.cash_up, Page.DEVICES: staff_machine.devices,
    Page.CLEANING: staff_machine.cleaning, Page.CHECK_UP: staff_machine.check_up,
}  # fmt: skip
_NOBODY = Backstage(door=Door())


@dataclass(frozen=True, slots=True)
class StaffShown:
    """`reason` is why the kiosk does not sell, empty while it does. Nobody within: only the door is shown."""

    merchant: str = ""
    reason: str = ""
    is_within: bool = False
    figures: int = 0
    wait_s: int = 0
    door_trouble: str = ""
    is_checking: bool = False
    officer: str = ""
    clock: str = ""
    page: str = ""
    trouble: str = ""
    busy: str = ""
    overlay: str = ""
    left_s: int = 0
    echo: str = ""
    ask: str = ""
    ask_act: str = ""
    ask_typed: str = ""
    ask_trouble: str = ""
    ask_carts: int = 0
    told: str = ""
    told_subject: str = ""
    told_is_good: bool = True
    told_serial: int = 0
    lead: str = ""
    title: str = ""
    chosen: str = ""
    sought: str = ""
    may_find: bool = False
    empty: str = ""
    pages: tuple[PageRow, ...] = ()
    devices: tuple[DeviceRow, ...] = ()
    chips: tuple[ChipRow, ...] = ()
    cards: tuple[CardRow, ...] = ()
    rows: tuple[StaffRow, ...] = ()
    acts: tuple[ActRow, ...] = ()
    facts: tuple[FactRow, ...] = ()
    detail_acts: tuple[ActRow, ...] = ()
    choices: tuple[ActRow, ...] = ()


def present(snapshot: Snapshot) -> StaffShown:
    shown, language = snapshot.staff or _NOBODY, snapshot.visit.language
    door = shown.door or Door()
    common = StaffShown(
        merchant=snapshot.menu.name,
        reason=snapshot.closed_for.code.value if snapshot.closed_for else "",
        figures=door.typed, wait_s=door.wait_s, door_trouble=door.trouble, is_checking=door.is_checking,
        clock=wording.time_of(snapshot.now, language) if snapshot.now else "",
    )  # fmt: skip
    return _within(common, snapshot, shown, language) if shown.is_within else common


def _within(common: StaffShown, snapshot: Snapshot, shown: Backstage, language: str) -> StaffShown:
    page = _page(shown, snapshot, language)
    question, told = shown.question, shown.told
    return StaffShown(
        common.merchant, common.reason, True, question.figures if question else 0,
        officer=shown.officer.name if shown.officer else "",
        clock=common.clock, page=shown.page.value, trouble=shown.trouble, busy=shown.busy,
        overlay=shown.overlay.value if shown.overlay else "", left_s=shown.left_s, echo=shown.echo,
        ask=question.ask.value if question else "", ask_act=question.act if question else "",
        ask_typed=question.typed if question else "", ask_trouble=question.trouble if question else "",
        ask_carts=shown.carts_with(question.key) if question else 0,
        told=told.code if told else "", told_subject=_subject(told.subject, snapshot) if told else "",
        told_is_good=told.is_good if told else True, told_serial=told.serial if told else 0,
        lead=page.lead, title=page.title, chosen=shown.chosen, sought=shown.sought, may_find=page.may_find,
        empty=page.empty, pages=_pages(shown), devices=_devices(snapshot), chips=page.chips, cards=page.cards,
        rows=page.rows, acts=page.acts, facts=page.facts, detail_acts=page.detail_acts,
        choices=_choices(question),
    )  # fmt: skip


def _page(shown: Backstage, snapshot: Snapshot, language: str) -> PageShown:
    if shown.page is Page.MENU:
        return staff_shop.menu(shown, snapshot.menu, language)
    return _PAGES[shown.page](shown, language)


def _pages(shown: Backstage) -> tuple[PageRow, ...]:
    badges = {
        Page.ORDERS: staff_orders.needs(shown), Page.COUNTER: sum(map(may_void, shown.orders)),
        Page.REPORTS: sum(each.is_parked for each in shown.queued),
        Page.MENU: len(shown.shortages.held), Page.PAUSE: int(shown.pausing.reason != ""),
    }  # fmt: skip
    return tuple(PageRow(page.value, badges.get(page, 0), page is shown.page) for page in Page)


def _devices(snapshot: Snapshot) -> tuple[DeviceRow, ...]:
    return (
        _device("scanner", snapshot.scanner),
        _device("printer", snapshot.printer),
        _device("programme", snapshot.programme),
    )


def _device(name: str, health: Health) -> DeviceRow:
    return DeviceRow(name, health.condition.value, health.detail)


def _choices(question: Question | None) -> tuple[ActRow, ...]:
    return tuple(ActRow(each) for each in question.choices) if question else ()


def _subject(subject: str, snapshot: Snapshot) -> str:
    """A dish is called by its name."""
    for item in snapshot.menu.items:
        if item.id == subject:
            return item.name.in_language(snapshot.visit.language)
    return subject


class StaffViewModel(Showing):
    """Every page is made of the same parts: the QML turns their codes into words."""

    presenting = staticmethod(present)
    blank = StaffShown()
    changed = Signal()
    merchant = text("merchant", changed)
    reason = text("reason", changed)
    isWithin = flag("is_within", changed)
    figures = number("figures", changed)
    waitS = number("wait_s", changed)
    doorTrouble = text("door_trouble", changed)
    isChecking = flag("is_checking", changed)
    officer = text("officer", changed)
    clock = text("clock", changed)
    page = text("page", changed)
    trouble = text("trouble", changed)
    busy = text("busy", changed)
    overlay = text("overlay", changed)
    leftS = number("left_s", changed)
    echo = text("echo", changed)
    ask = text("ask", changed)
    askAct = text("ask_act", changed)
    askTyped = text("ask_typed", changed)
    askTrouble = text("ask_trouble", changed)
    askCarts = number("ask_carts", changed)
    told = text("told", changed)
    toldSubject = text("told_subject", changed)
    toldIsGood = flag("told_is_good", changed)
    toldSerial = number("told_serial", changed)
    lead = text("lead", changed)
    title = text("title", changed)
    chosen = text("chosen", changed)
    sought = text("sought", changed)
    mayFind = flag("may_find", changed)
    empty = text("empty", changed)
    pages = listed("pages")
    devices = listed("devices")
    chips = listed("chips")
    cards = listed("cards")
    rowsShown = listed("rows")
    acts = listed("acts")
    facts = listed("facts")
    detailActs = listed("detail_acts")
    choices = listed("choices")

    @Slot()
    def leave(self) -> None:
        self._intents.leave_staff()

    @Slot(str)
    def type(self, text: str) -> None:
        self._intents.staff_type(text)

    @Slot()
    def erase(self) -> None:
        self._intents.staff_erase()

    @Slot(str)
    def turn(self, page: str) -> None:
        self._intents.staff_turn(page)

    @Slot(str)
    def choose(self, key: str) -> None:
        self._intents.staff_choose(key)

    @Slot(str)
    def setChip(self, chip: str) -> None:
        self._intents.staff_chip(chip)

    @Slot(str, str)
    def act(self, act: str, key: str) -> None:
        self._intents.staff_act(act, key)

    @Slot(str)
    def answer(self, answer: str) -> None:
        self._intents.staff_answer(answer)
