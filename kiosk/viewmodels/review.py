"""The whole order before it is paid: lines, rewards, totals (look: 05)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.basket import LineId
from kiosk.domain.member import OfferId, OfferKind
from kiosk.domain.menu import Dining
from kiosk.domain.money import ZERO
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import QuoteState
from kiosk.viewmodels import wording
from kiosk.viewmodels.collecting import collected
from kiosk.viewmodels.lines import LineRow, line_rows
from kiosk.viewmodels.rewards import OfferRow, offer_rows
from kiosk.viewmodels.showing import Showing, flag, listed, number, text
from kiosk.viewmodels.sums import SumRow, sum_rows


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """`is_free` makes the one button "Place order $0.00"; `trouble` is what stands in the way now."""

    dining: str = ""
    may_switch_dining: bool = False
    is_empty: bool = True
    count: int = 0
    total: str = ""
    is_free: bool = False
    may_pay: bool = False
    has_sold_out: bool = False
    quote: str = QuoteState.NONE.value
    is_member: bool = False
    points: str = ""
    points_word: str = ""
    redeems_points: bool = False
    trouble: str = ""
    trouble_subject: str = ""
    lines: tuple[LineRow, ...] = ()
    offers: tuple[OfferRow, ...] = ()
    sums: tuple[SumRow, ...] = ()


def present(snapshot: Snapshot) -> ReviewShown:
    visit = snapshot.visit
    member, lines, offers = collected(snapshot), line_rows(snapshot), offer_rows(snapshot)
    has_sold_out = any(line.is_sold_out for line in lines)
    return ReviewShown(
        dining=visit.basket.dining.value,
        may_switch_dining=len(snapshot.dinings) > 1,
        is_empty=visit.basket.is_empty,
        count=visit.basket.count,
        total=wording.money(snapshot.totals.total),
        is_free=bool(lines) and snapshot.totals.total == ZERO,
        may_pay=bool(lines) and not has_sold_out and visit.quote_state is not QuoteState.ASKING,
        has_sold_out=has_sold_out,
        quote=visit.quote_state.value,
        is_member=member.is_member,
        points=member.points,
        points_word=member.points_word,
        redeems_points=visit.redemption is not None and visit.redemption.offer is OfferKind.POINTS_PRODUCT,
        trouble=visit.trouble.code.value if visit.trouble else "",
        trouble_subject=visit.trouble.subject if visit.trouble else "",
        lines=lines,
        offers=offers,
        sums=sum_rows(snapshot),
    )


class ReviewViewModel(Showing):
    """Change lines, use one offer, pay."""

    presenting = staticmethod(present)
    blank = ReviewShown()
    changed = Signal()
    dining = text("dining", changed)
    maySwitchDining = flag("may_switch_dining", changed)
    isEmpty = flag("is_empty", changed)
    count = number("count", changed)
    total = text("total", changed)
    isFree = flag("is_free", changed)
    mayPay = flag("may_pay", changed)
    hasSoldOut = flag("has_sold_out", changed)
    quote = text("quote", changed)
    isMember = flag("is_member", changed)
    points = text("points", changed)
    pointsWord = text("points_word", changed)
    redeemsPoints = flag("redeems_points", changed)
    trouble = text("trouble", changed)
    troubleSubject = text("trouble_subject", changed)
    lines = listed("lines")
    offers = listed("offers")
    sums = listed("sums")

    @Slot(int, int)
    def setQuantity(self, line_id: int, quantity: int) -> None:
        self._intents.count_line(LineId(line_id), quantity)

    @Slot(int)
    def remove(self, line_id: int) -> None:
        self._intents.remove_line(LineId(line_id))

    @Slot(int)
    def edit(self, line_id: int) -> None:
        self._intents.edit_line(LineId(line_id))

    @Slot(str)
    def useOffer(self, offer_id: str) -> None:
        self._intents.use_offer(OfferId(offer_id))

    @Slot()
    def removeOffer(self) -> None:
        self._intents.remove_offer()

    @Slot(str)
    def mendOffer(self, offer_id: str) -> None:
        self._intents.mend_offer(OfferId(offer_id))

    @Slot(str)
    def switchDining(self, dining: str) -> None:
        self._intents.switch_dining(Dining(dining))

    @Slot()
    def openSignIn(self) -> None:
        self._intents.open_sign_in()

    @Slot()
    def signOut(self) -> None:
        self._intents.sign_out()

    @Slot()
    def back(self) -> None:
        self._intents.back()

    @Slot()
    def pay(self) -> None:
        self._intents.pay()
