"""The whole order before it is paid: lines, rewards, totals (look: 05)."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot

from kiosk.domain.basket import Line, LineId
from kiosk.domain.member import OfferId, OfferKind
from kiosk.domain.menu import Dining, Item
from kiosk.domain.money import ZERO
from kiosk.domain.payment import PayAt
from kiosk.domain.pricing import tip_of
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import QuoteState
from kiosk.viewmodels import pictures, wording
from kiosk.viewmodels.collecting import collected
from kiosk.viewmodels.lines import LineRow, ground_of, line_rows
from kiosk.viewmodels.offering import Offering
from kiosk.viewmodels.rewards import OfferRow, offer_rows
from kiosk.viewmodels.showing import flag, listed, number, text
from kiosk.viewmodels.sums import SumRow, sum_rows

# Where a phrase that follows a comma begins with a small letter.
_LOWERING = frozenset({"en", "es", "fr"})


@dataclass(frozen=True, slots=True)
class TipRow:
    """One choice of a tip; none comes first."""

    percent: int
    amount: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """`is_free` makes the one button "Place order $0.00"; `trouble` is what stands in the way now,
    `paused` why nothing can be paid.

    `pay_at` says where; `changed_*` is the first line that costs something else by now; `handover` asks for
    a table or a name.
    """

    dining: str = ""
    may_switch_dining: bool = False
    is_empty: bool = True
    count: int = 0
    total: str = ""
    is_free: bool = False
    may_pay: bool = False
    paused: str = ""
    pay_at: str = PayAt.TERMINAL.value
    has_sold_out: bool = False
    quote: str = QuoteState.NONE.value
    is_member: bool = False
    is_looking: bool = False
    points: str = ""
    points_word: str = ""
    redeems_points: bool = False
    trouble: str = ""
    trouble_subject: str = ""
    sold_out_name: str = ""
    changed_line: int = 0
    changed_name: str = ""
    changed_was: str = ""
    changed_now: str = ""
    suggestion: str = ""
    suggested_name: str = ""
    suggested_price: str = ""
    suggested_picture: str = ""
    suggested_ground: str = ""
    handover: str = ""
    handover_told: str = ""
    tips: tuple[TipRow, ...] = ()
    lines: tuple[LineRow, ...] = ()
    offers: tuple[OfferRow, ...] = ()
    sums: tuple[SumRow, ...] = ()


def present(snapshot: Snapshot) -> ReviewShown:
    visit = snapshot.visit
    member, lines, offers = collected(snapshot), line_rows(snapshot), offer_rows(snapshot)
    has_sold_out = any(line.is_sold_out for line in lines)
    changed = next((each for each in snapshot.requotes if each.now is not None), None)
    shown = ReviewShown(
        dining=visit.basket.dining.value,
        may_switch_dining=len(snapshot.dinings) > 1,
        is_empty=visit.basket.is_empty,
        count=visit.basket.count,
        total=wording.money(snapshot.totals.total, visit.language),
        is_free=bool(lines) and snapshot.totals.total == ZERO,
        paused=snapshot.paused_for.value if snapshot.paused_for else "",
        pay_at=snapshot.pay_at.value,
        may_pay=bool(lines) and not snapshot.requotes and _is_settled(snapshot),
        has_sold_out=has_sold_out,
        quote=visit.quote_state.value,
        is_member=member.is_member,
        is_looking=visit.signing_in.is_looking and not member.is_member,
        points=member.points,
        points_word=member.points_word,
        redeems_points=visit.redemption is not None and visit.redemption.offer is OfferKind.POINTS_PRODUCT,
        trouble=visit.trouble.code.value if visit.trouble else "",
        trouble_subject=visit.trouble.subject if visit.trouble else "",
        lines=lines,
        offers=offers,
        sums=sum_rows(snapshot),
        sold_out_name=next((line.name for line in lines if line.is_sold_out), ""),
        changed_line=int(changed.line.id) if changed else 0,
        changed_name=changed.line.item.name.in_language(visit.language) if changed else "",
        changed_was=wording.money(changed.was, visit.language) if changed else "",
        changed_now=wording.money(changed.now, visit.language) if changed and changed.now is not None else "",
        handover=_handover(snapshot),
        handover_told=visit.handover.of(visit.basket.dining),
        tips=_tips(snapshot),
    )
    return _suggesting(shown, snapshot)


def _is_settled(snapshot: Snapshot) -> bool:
    """Nobody is asked any more, and somebody is there to take the money."""
    return snapshot.visit.quote_state is not QuoteState.ASKING and snapshot.paused_for is None


def _handover(snapshot: Snapshot) -> str:
    """`table`, `name`, or nothing where the site does not ask."""
    if not snapshot.asks_handover:
        return ""
    return "table" if snapshot.visit.basket.dining is Dining.EAT_IN else "name"


def _tips(snapshot: Snapshot) -> tuple[TipRow, ...]:
    """None first, then what the site offers; of an order that costs nothing none is asked."""
    eligible, chosen = snapshot.totals.eligible, snapshot.visit.tip_percent
    language = snapshot.visit.language
    if not snapshot.tips or eligible == ZERO:
        return ()
    amounts = ((percent, wording.money(tip_of(eligible, percent), language)) for percent in snapshot.tips)
    return tuple(TipRow(percent, amount, percent == chosen) for percent, amount in ((0, ""), *amounts))


def _told(item: Item, language: str) -> str:
    """`Big Cookie, dark chocolate`: the name and the first thing that is said of it."""
    name = item.name.in_language(language)
    first = item.description.in_language(language).rstrip(".").split(",")[0]
    if language in _LOWERING:
        first = first[:1].lower() + first[1:]
    return f"{name}, {first}" if first else name


def _suggesting(shown: ReviewShown, snapshot: Snapshot) -> ReviewShown:
    offered, language = snapshot.suggestion, snapshot.visit.language
    item = snapshot.menu.item(offered.item) if offered else None
    if offered is None or item is None:
        return shown
    price = Line(LineId(0), item, snapshot.visit.needs.presets(item)).unit_price
    return replace(
        shown,
        suggestion=offered.title.in_language(language),
        suggested_name=_told(item, language),
        suggested_price=wording.money(price, language),
        suggested_picture=pictures.food(item.picture),
        suggested_ground=ground_of(item, snapshot.menu),
    )


class ReviewViewModel(Offering):
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
    paused = text("paused", changed)
    payAt = text("pay_at", changed)
    hasSoldOut = flag("has_sold_out", changed)
    quote = text("quote", changed)
    isMember = flag("is_member", changed)
    isLooking = flag("is_looking", changed)
    points = text("points", changed)
    pointsWord = text("points_word", changed)
    redeemsPoints = flag("redeems_points", changed)
    trouble = text("trouble", changed)
    troubleSubject = text("trouble_subject", changed)
    soldOutName = text("sold_out_name", changed)
    changedLine = number("changed_line", changed)
    changedName = text("changed_name", changed)
    changedWas = text("changed_was", changed)
    changedNow = text("changed_now", changed)
    suggestion = text("suggestion", changed)
    suggestedName = text("suggested_name", changed)
    suggestedPrice = text("suggested_price", changed)
    suggestedPicture = text("suggested_picture", changed)
    suggestedGround = text("suggested_ground", changed)
    handover = text("handover", changed)
    handoverTold = text("handover_told", changed)
    tips = listed("tips")
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

    @Slot(int)
    def keepLine(self, line_id: int) -> None:
        self._intents.keep_line(LineId(line_id))

    @Slot()
    def takeSuggestion(self) -> None:
        self._intents.take_suggestion()

    @Slot()
    def openHandover(self) -> None:
        self._intents.open_handover()

    @Slot(int)
    def setTip(self, percent: int) -> None:
        self._intents.set_tip(percent)

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
    def payAtCounter(self) -> None:
        self._intents.pay_at_counter()

    @Slot()
    def pay(self) -> None:
        self._intents.pay()
