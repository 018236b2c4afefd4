"""The order number, big, and what happens next (look: 07)."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal, Slot

from kiosk.domain.course import Phase
from kiosk.domain.joining import Credit
from kiosk.domain.menu import ItemId
from kiosk.domain.order import Order
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.ticket import ReceiptBy
from kiosk.domain.visit import Visit
from kiosk.viewmodels import pictures, wording
from kiosk.viewmodels.collecting import main_balance, translated
from kiosk.viewmodels.join import code_of
from kiosk.viewmodels.lines import PictureRow, ground_of
from kiosk.viewmodels.receipt import receipt_card, receipt_lines
from kiosk.viewmodels.showing import Showing, flag, listed, number, text

_PICTURES = 2


class Card(StrEnum):
    """What the one card under the number is about (look: 07)."""

    # A guest where nobody can join here.
    APP = "app"
    JOIN = "join"
    # Was told at sign-in that joining comes at the end.
    WANTED = "wanted"
    SENDING = "sending"
    FAILED = "failed"
    JOINED = "joined"
    JOINED_LATER = "joined_later"
    JOINED_MISSED = "joined_missed"
    MEMBER = "member"
    # A code was held up while Thanx was away.
    LATER = "later"
    RATING = "rating"
    RATED = "rated"


_JOINED = {
    Credit.TAKEN: Card.JOINED,
    Credit.WAITING: Card.JOINED_LATER,
    Credit.MISSED: Card.JOINED_MISSED,
}


@dataclass(frozen=True, slots=True)
class DoneShown:
    """`is_held`: the counter waits for the money, and the kitchen with it.

    `is_counting` is false once the guest keeps the screen open. `trouble` is a notice, not a question.
    """

    merchant: str = ""
    order_number: str = ""
    paid: str = ""
    is_free: bool = False
    is_held: bool = False
    card: str = Card.APP.value
    points_word: str = ""
    may_remember: bool = False
    is_usual: bool = False
    dining: str = ""
    trouble: str = ""
    has_paper: bool = True
    asks_receipt: bool = False
    receipt: str = ""
    receipt_lines: str = ""
    receipt_tax: str = ""
    receipt_card: str = ""
    is_counting: bool = False
    left_s: int = 0
    whole_s: int = 30
    dishes: tuple[PictureRow, ...] = ()


def present(snapshot: Snapshot) -> DoneShown:
    order, visit = snapshot.visit.finished, snapshot.visit
    if order is None:
        return DoneShown(merchant=snapshot.menu.name)
    balance = main_balance(visit.member) if visit.member else None
    return DoneShown(
        merchant=snapshot.menu.name,
        order_number=str(order.number),
        paid=wording.money(order.totals.total, visit.language),
        is_free=not order.totals.total,
        is_held=order.course.phase is Phase.HELD,
        card=_card(snapshot, order).value,
        points_word=translated(balance.plural, snapshot) if balance else "",
        may_remember=snapshot.may_remember,
        is_usual=visit.remembered.is_kept,
        dining=order.dining.value,
        trouble=visit.trouble.code.value if visit.trouble else "",
        has_paper=snapshot.printer.is_ready,
        asks_receipt=snapshot.asks_receipt,
        receipt=visit.receipt.value if visit.receipt else "",
        receipt_lines=receipt_lines(order, visit.language),
        receipt_tax=wording.money(order.totals.tax, visit.language),
        receipt_card=receipt_card(order),
        is_counting=snapshot.done_left_s is not None,
        left_s=snapshot.done_left_s or 0,
        whole_s=snapshot.done_whole_s,
        dishes=_dishes(order, snapshot),
    )


def _card(snapshot: Snapshot, order: Order) -> Card:
    visit = snapshot.visit
    if visit.rating.is_asking:
        return Card.RATING
    if visit.rating.given is not None:
        return Card.RATED
    if visit.joining.is_sending:
        return Card.SENDING
    if visit.joining.credit in _JOINED:
        return _JOINED[visit.joining.credit]
    if order.member_id is not None:
        return Card.LATER if order.is_unproven else Card.MEMBER
    return _invitation(visit) if snapshot.legal is not None and visit.may_join else Card.APP


def _invitation(visit: Visit) -> Card:
    if visit.joining.trouble is not None:
        return Card.FAILED
    return Card.WANTED if visit.joining.is_wanted else Card.JOIN


def _dishes(order: Order, snapshot: Snapshot) -> tuple[PictureRow, ...]:
    """The guest's own dishes; one that left the menu since is not shown."""
    found = []
    for place, sold in enumerate(order.lines):
        item = snapshot.menu.item(ItemId(sold.item_id))
        if item is not None and (picture := pictures.food(item.picture)):
            found.append(PictureRow(place, picture, ground_of(item, snapshot.menu), ""))
    return tuple(found[:_PICTURES])


class DoneViewModel(Showing):
    """Finish, or keep the screen open; join, or say how the last visit was."""

    presenting = staticmethod(present)
    blank = DoneShown()
    changed = Signal()
    merchant = text("merchant", changed)
    orderNumber = text("order_number", changed)
    paid = text("paid", changed)
    isFree = flag("is_free", changed)
    isHeld = flag("is_held", changed)
    card = text("card", changed)
    pointsWord = text("points_word", changed)
    mayRemember = flag("may_remember", changed)
    isUsual = flag("is_usual", changed)
    dining = text("dining", changed)
    trouble = text("trouble", changed)
    hasPaper = flag("has_paper", changed)
    asksReceipt = flag("asks_receipt", changed)
    receipt = text("receipt", changed)
    receiptLines = text("receipt_lines", changed)
    receiptTax = text("receipt_tax", changed)
    receiptCard = text("receipt_card", changed)
    isCounting = flag("is_counting", changed)
    leftS = number("left_s", changed)
    wholeS = number("whole_s", changed)
    dishes = listed("dishes")

    @Slot()
    def finish(self) -> None:
        self._intents.finish()

    @Slot()
    def keepOpen(self) -> None:
        self._intents.keep_open()

    @Slot(str)
    def takeReceipt(self, by: str) -> None:
        self._intents.take_receipt(ReceiptBy(by) if by else None)

    @Slot(str, result=str)
    def codeOf(self, words: str) -> str:
        """Where the picture of these words as a code is drawn."""
        return code_of(words)

    @Slot()
    def keepUsual(self) -> None:
        self._intents.keep_usual()

    @Slot()
    def openJoining(self) -> None:
        self._intents.open_joining()

    @Slot()
    def collectAgain(self) -> None:
        self._intents.collect_again()

    @Slot(int)
    def rate(self, rating: int) -> None:
        self._intents.rate(rating)

    @Slot()
    def skipRating(self) -> None:
        self._intents.skip_rating()
