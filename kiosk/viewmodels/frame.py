"""What lies around the screens: which one is shown, sheets, dialogs, dock, toasts (look: frame)."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage, Visit
from kiosk.viewmodels import wording
from kiosk.viewmodels.collecting import collected, main_balance, word_of
from kiosk.viewmodels.intents import Intents
from kiosk.viewmodels.languages import NAMES, LanguageRow, language_rows
from kiosk.viewmodels.removing import removed_of
from kiosk.viewmodels.showing import Showing, flag, listed, number, text
from kiosk.viewmodels.usual import usual_of

_SHEETS = frozenset(
    {
        Stage.ITEM, Stage.CART, Stage.JOIN, Stage.SIGN_IN, Stage.SEARCH, Stage.FILTERS, Stage.HANDOVER,
        Stage.RESUME,
    }
)
# What lies under the others is where the guest came from.
_UNDER = {
    Stage.CART: Stage.MENU, Stage.SEARCH: Stage.MENU, Stage.FILTERS: Stage.MENU, Stage.HANDOVER: Stage.REVIEW,
    Stage.RESUME: Stage.ATTRACT,
}  # fmt: skip
_UNDER_SHEETS = frozenset({Stage.MENU, Stage.REVIEW, Stage.ATTRACT})
_KNOCKS = 5
_KNOCKING_MS = 3000


@dataclass(frozen=True, slots=True)
class FrameShown:
    """`screen` fills the frame, `sheet` lies over it or is empty, `dialog` lies over both or is empty."""

    stage: str = Stage.ATTRACT.value
    screen: str = Stage.ATTRACT.value
    sheet: str = ""
    dialog: str = ""
    merchant: str = ""
    language: str = "en"
    language_name: str = ""
    may_start_over: bool = False
    is_help_called: bool = False
    has_order: bool = False
    count: int = 0
    total: str = ""
    is_member: bool = False
    points: str = ""
    points_word: str = ""
    rewards: int = 0
    paused: str = ""
    spent_points: str = ""
    spent_word: str = ""
    spent_on: str = ""
    notice: str = ""
    notice_subject: str = ""
    notice_detail: str = ""
    notice_serial: int = 0
    removed: str = ""
    removed_kind: str = ""
    removed_count: int = 0
    removed_serial: int = 0
    usual_dishes: str = ""
    usual_price: str = ""
    idle_left_s: int = 0
    idle_warning_s: int = 30
    languages: tuple[LanguageRow, ...] = ()


def present(snapshot: Snapshot) -> FrameShown:
    visit, member = snapshot.visit, collected(snapshot)
    trouble, removed, usual = visit.trouble, removed_of(snapshot), usual_of(snapshot)
    return FrameShown(
        stage=visit.stage.value,
        screen=_screen(visit).value,
        sheet=visit.stage.value if visit.stage in _SHEETS else "",
        dialog=visit.dialog.value if visit.dialog else "",
        merchant=snapshot.menu.name,
        language=visit.language,
        language_name=NAMES.get(visit.language, ""),
        may_start_over=visit.may_start_over,
        is_help_called=snapshot.help_called,
        has_order=not visit.basket.is_empty,
        count=visit.basket.count,
        total=wording.money(snapshot.totals.total, visit.language),
        is_member=member.is_member,
        points=member.points,
        points_word=member.points_word,
        rewards=member.rewards,
        paused=snapshot.paused_for.value if snapshot.paused_for else "",
        **_spending(snapshot),
        notice=trouble.code.value if trouble else "",
        notice_subject=trouble.subject if trouble else "",
        notice_detail=trouble.details[0] if trouble and trouble.details else "",
        notice_serial=trouble.serial if trouble else 0,
        removed=removed.name,
        removed_kind=removed.kind,
        removed_count=removed.count,
        removed_serial=removed.serial,
        usual_dishes=usual.dishes,
        usual_price=usual.price,
        idle_left_s=snapshot.idle_left_s or 0,
        idle_warning_s=snapshot.idle_warning_s,
        languages=language_rows(visit.language, snapshot.languages),
    )


def _spending(snapshot: Snapshot) -> dict[str, str]:
    """The points that the question is about, in the programme's own word, and what they buy."""
    member, on = snapshot.visit.member, snapshot.visit.redemption
    offer = member.offer(on.id) if member is not None and on is not None else None
    if member is None or offer is None or offer.points is None:
        return {}
    balance = next((each for each in member.balances if each.experience_id == offer.experience_id), None)
    word = word_of(balance or main_balance(member), snapshot, offer.points)
    points = wording.points(offer.points, snapshot.visit.language)
    return {"spent_points": points, "spent_word": word, "spent_on": offer.label}


def _screen(visit: Visit) -> Stage:
    """What lies under a sheet: its own screen, or where the guest came from."""
    if visit.stage not in _SHEETS:
        return visit.stage
    if visit.stage in _UNDER:
        return _UNDER[visit.stage]
    if visit.stage is Stage.JOIN:
        return Stage.DONE
    return visit.came_from if visit.came_from in _UNDER_SHEETS else Stage.MENU


class FrameViewModel(Showing):
    """The dock, the dialogs, the toasts, and the knock that opens the staff corner."""

    presenting = staticmethod(present)
    blank = FrameShown()
    changed = Signal()
    stage = text("stage", changed)
    screen = text("screen", changed)
    sheet = text("sheet", changed)
    dialog = text("dialog", changed)
    merchant = text("merchant", changed)
    language = text("language", changed)
    languageName = text("language_name", changed)
    mayStartOver = flag("may_start_over", changed)
    isHelpCalled = flag("is_help_called", changed)
    hasOrder = flag("has_order", changed)
    count = number("count", changed)
    total = text("total", changed)
    isMember = flag("is_member", changed)
    points = text("points", changed)
    pointsWord = text("points_word", changed)
    rewards = number("rewards", changed)
    paused = text("paused", changed)
    spentPoints = text("spent_points", changed)
    spentWord = text("spent_word", changed)
    spentOn = text("spent_on", changed)
    notice = text("notice", changed)
    noticeSubject = text("notice_subject", changed)
    noticeDetail = text("notice_detail", changed)
    noticeSerial = number("notice_serial", changed)
    removed = text("removed", changed)
    removedKind = text("removed_kind", changed)
    removedCount = number("removed_count", changed)
    removedSerial = number("removed_serial", changed)
    usualDishes = text("usual_dishes", changed)
    usualPrice = text("usual_price", changed)
    idleLeftS = number("idle_left_s", changed)
    idleWarningS = number("idle_warning_s", changed)
    languages = listed("languages")

    def __init__(self, intents: Intents, knocking_ms: int = _KNOCKING_MS) -> None:
        super().__init__(intents)
        self._knocks = 0
        self._knocking = QTimer(self, singleShot=True, interval=knocking_ms)
        self._knocking.timeout.connect(self.forget_knocks)

    @property
    def is_knocking(self) -> bool:
        """True between the first tap on the wordmark and the end of its three seconds."""
        return self._knocking.isActive()

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        self._intents.set_language(code)

    @Slot()
    def openLanguages(self) -> None:
        self._intents.open_languages()

    @Slot()
    def closeLanguages(self) -> None:
        self._intents.close_languages()

    @Slot()
    def openEasier(self) -> None:
        self._intents.open_easier()

    @Slot()
    def callHelp(self) -> None:
        self._intents.call_help()

    @Slot()
    def acknowledgeHelp(self) -> None:
        self._intents.acknowledge_help()

    @Slot()
    def askStartOver(self) -> None:
        self._intents.ask_start_over()

    @Slot()
    def startOver(self) -> None:
        self._intents.start_over()

    @Slot()
    def dismissDialog(self) -> None:
        self._intents.dismiss_dialog()

    @Slot()
    def spendPoints(self) -> None:
        self._intents.spend_points()

    @Slot()
    def addUsual(self) -> None:
        self._intents.add_usual()

    @Slot()
    def forgetUsual(self) -> None:
        self._intents.forget_usual()

    @Slot()
    def keepPoints(self) -> None:
        self._intents.keep_points()

    @Slot()
    def keepMember(self) -> None:
        self._intents.keep_member()

    @Slot()
    def replaceMember(self) -> None:
        self._intents.replace_member()

    @Slot()
    def dismissNotice(self) -> None:
        self._intents.dismiss_trouble()

    @Slot()
    def undo(self) -> None:
        self._intents.undo()

    @Slot()
    def forgetUndo(self) -> None:
        self._intents.forget_undo()

    @Slot()
    def closeSheet(self) -> None:
        """A tap beside the sheet."""
        close = {
            Stage.ITEM.value: self._intents.close_item,
            Stage.CART.value: self._intents.close_cart,
            Stage.SIGN_IN.value: self._intents.not_now,
            Stage.JOIN.value: self._intents.leave_joining,
            Stage.SEARCH.value: self._intents.close_browsing,
            Stage.FILTERS.value: self._intents.close_browsing,
            Stage.HANDOVER.value: self._intents.close_handover,
            Stage.RESUME.value: self._intents.close_parked,
        }.get(self.shown("sheet"))
        if close is not None:
            close()

    @Slot()
    def knock(self) -> None:
        """A tap on the wordmark: the fifth within three seconds asks for staff."""
        self._knocks += 1
        if self._knocks == 1:
            self._knocking.start()
        elif self._knocks == _KNOCKS:
            self.forget_knocks()
            self._intents.open_staff()

    def forget_knocks(self) -> None:
        """The next tap on the wordmark is the first."""
        self._knocks = 0
        self._knocking.stop()
