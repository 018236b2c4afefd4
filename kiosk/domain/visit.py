"""One guest in front of the kiosk: where they are, what they chose, and the table of stages."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from kiosk.domain.basket import Basket, Line, LineId
from kiosk.domain.diet import Needs
from kiosk.domain.ease import Ease
from kiosk.domain.feedback import Rating
from kiosk.domain.holdings import GiftCard
from kiosk.domain.joining import Joining
from kiosk.domain.member import IdentifiedBy, Identifier, Member, MemberId, OfferId
from kiosk.domain.menu import CategoryId, Dining, GroupId, Item, ItemId, OptionId
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Order, OrderId, Redemption
from kiosk.domain.parking import Resuming
from kiosk.domain.payment import TerminalStep
from kiosk.domain.removed import Removed
from kiosk.domain.ticket import ReceiptBy
from kiosk.domain.trouble import Trouble
from kiosk.domain.usual import Remembered


class Stage(StrEnum):
    """A place on the way through an order; each has its screen."""

    ATTRACT = "attract"
    MENU = "menu"
    ITEM = "item"
    CART = "cart"
    SIGN_IN = "sign_in"
    SEARCH = "search"
    FILTERS = "filters"
    HANDOVER = "handover"
    REVIEW = "review"
    PAY = "pay"
    DONE = "done"
    JOIN = "join"
    CLOSED = "closed"
    STAFF = "staff"
    RESUME = "resume"


_BROWSING = frozenset({
    Stage.MENU, Stage.ITEM, Stage.CART, Stage.SIGN_IN, Stage.SEARCH, Stage.FILTERS, Stage.HANDOVER,
    Stage.REVIEW,
})  # fmt: skip
# Staff may step in between; the guest goes on where they were.
_ENDS = frozenset({Stage.ATTRACT, Stage.CLOSED, Stage.STAFF})
MOVES: dict[Stage, frozenset[Stage]] = {
    Stage.ATTRACT: frozenset({Stage.MENU, Stage.SIGN_IN, Stage.RESUME, Stage.CLOSED, Stage.STAFF}),
    Stage.RESUME: _ENDS | {Stage.REVIEW},
    Stage.MENU: _BROWSING | _ENDS,
    Stage.ITEM: _BROWSING | _ENDS,
    Stage.CART: _BROWSING | _ENDS,
    Stage.SIGN_IN: _BROWSING | _ENDS,
    Stage.SEARCH: _BROWSING | _ENDS,
    Stage.FILTERS: _BROWSING | _ENDS,
    Stage.HANDOVER: _BROWSING | _ENDS,
    Stage.REVIEW: _BROWSING | _ENDS | {Stage.PAY},
    # While money may move there is no way out but the terminal's answer.
    Stage.PAY: frozenset({Stage.REVIEW, Stage.DONE, Stage.ATTRACT, Stage.CLOSED}),
    Stage.DONE: frozenset({Stage.JOIN, Stage.ATTRACT, Stage.CLOSED, Stage.STAFF}),
    Stage.JOIN: frozenset({Stage.DONE, Stage.ATTRACT, Stage.CLOSED}),
    # After a restart whoever paid sees what becomes of their payment.
    Stage.CLOSED: frozenset({Stage.ATTRACT, Stage.STAFF, Stage.PAY}),
    Stage.STAFF: _BROWSING | _ENDS,
}


class Dialog(StrEnum):
    """A question over the screen, the languages, or what makes it easier; only these (look: calm)."""

    IDLE = "idle"
    SECOND_PERSON = "second_person"
    START_OVER = "start_over"
    SPEND_POINTS = "spend_points"
    ALLERGIES = "allergies"
    EASIER = "easier"
    USUAL = "usual"
    LANGUAGES = "languages"


class SignInBy(StrEnum):
    """The face of the sign-in screen."""

    SCAN = "scan"
    PHONE = "phone"
    EMAIL = "email"


class QuoteState(StrEnum):
    """How sure the shown discount is."""

    NONE = "none"
    ASKING = "asking"
    FRESH = "fresh"
    FAILED = "failed"


class PayStep(StrEnum):
    """What happens to the money, as far as the guest is told."""

    PREPARING = "preparing"
    PRESENT_CARD = "present_card"
    READING = "reading"
    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLING = "cancelling"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, step: TerminalStep) -> "PayStep":
        return cls(step.value)


@dataclass(frozen=True, slots=True)
class OpenItem:
    """The item sheet: what is chosen on it. `line` is set when a line of the basket is being changed."""

    item: Item
    chosen: frozenset[OptionId]
    quantity: int = 1
    line: LineId | None = None
    missing: GroupId | None = None
    # Counts the times that a missing choice was pointed out, so that the screen scrolls there again.
    pointed: int = 0

    @property
    def price(self) -> Money:
        return Line(LineId(0), self.item, self.chosen, self.quantity).price


@dataclass(frozen=True, slots=True)
class SigningIn:
    """The sign-in screen: its face and what was typed. Personal: wiped with the visit.

    `tries` counts numbers and addresses of nobody in this visit.
    """

    by: SignInBy = SignInBy.SCAN
    typed: str = ""
    is_looking: bool = False
    trouble: Trouble | None = None
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Handover:
    """How the food finds the guest: a table or tent number, or a name that is called. The name is personal.

    `typed` is what the sheet shows before it is confirmed.
    """

    table: str = ""
    name: str = field(default="", repr=False)
    typed: str = field(default="", repr=False)

    def of(self, dining: Dining) -> str:
        """What counts for that dining."""
        return self.table if dining is Dining.EAT_IN else self.name

    def confirmed(self, dining: Dining) -> Self:
        """With what was typed taken over."""
        if dining is Dining.EAT_IN:
            return replace(self, table=self.typed.strip(), typed="")
        return replace(self, name=self.typed.strip(), typed="")


@dataclass(frozen=True, slots=True)
class Paying:
    """The pay screen: the order that was placed and what the terminal does. `tries` counts declined cards."""

    step: PayStep
    amount: Money
    order: Order | None = None
    trouble: Trouble | None = None
    tries: int = 0

    @property
    def may_cancel(self) -> bool:
        return self.step in (PayStep.PRESENT_CARD, PayStep.DECLINED)


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything of one guest. A new one is empty: wiping is replacing it."""

    stage: Stage = Stage.ATTRACT
    language: str = "en"
    # How the guest wants the screens, and by how many steps louder than the site; both end with the visit.
    eases: frozenset[Ease] = frozenset()
    louder: int = 0
    basket: Basket = Basket()
    order_id: OrderId | None = None
    category: CategoryId | None = None
    open_item: OpenItem | None = None
    came_from: Stage = Stage.MENU
    signing_in: SigningIn = SigningIn()
    # The sign-in strip on the menu was put away; it stays away for this visit (look: 02b).
    strip_dismissed: bool = False
    identifier: Identifier | None = None
    signed_in_by: IdentifiedBy | None = None
    member: Member | None = None
    redemption: Redemption | None = None
    # A reward that came with the code; it is put on as soon as the basket lets it be used.
    wished: OfferId | None = None
    quote_state: QuoteState = QuoteState.NONE
    discount: Money = ZERO
    removed: Removed | None = None
    needs: Needs = Needs()
    sought: str = ""  # by letters
    handover: Handover = Handover()
    tip_percent: int = 0
    # The one dish that review offers beside the order; once it is taken or left there is no other.
    suggested: ItemId | None = None
    is_suggestion_over: bool = False
    # Where money may be taken at two places: the guest goes to the counter.
    at_counter: bool = False
    # Scanned while Thanx was away: nobody is shown, but the points of this visit follow (reliability 2.8).
    later: MemberId | None = None
    paying: Paying | None = None
    finished: Order | None = None
    joining: Joining = Joining()
    resuming: Resuming = Resuming()
    remembered: Remembered = Remembered()
    receipt: ReceiptBy | None = None
    rating: Rating = Rating()
    gift_cards: tuple[GiftCard, ...] = ()
    dialog: Dialog | None = None
    trouble: Trouble | None = None

    def may_move_to(self, stage: Stage) -> bool:
        return stage == self.stage or stage in MOVES[self.stage]

    def moving_to(self, stage: Stage) -> Self:
        """At the stage, or where it was if the table does not allow the move: a late touch is harmless."""
        return replace(self, stage=stage, dialog=None) if self.may_move_to(stage) else self

    @property
    def is_over(self) -> bool:
        """True when nobody is being served and nothing of a guest may be shown."""
        return self.stage in (Stage.ATTRACT, Stage.CLOSED, Stage.STAFF)

    @property
    def may_edit(self) -> bool:
        """The basket may be changed until the order is placed."""
        return self.stage in _BROWSING

    @property
    def may_start_over(self) -> bool:
        """While nothing of the order is at the reader: also after a card was declined."""
        return self.may_edit or self.is_declined

    @property
    def is_declined(self) -> bool:
        return self.paying is not None and self.paying.step is PayStep.DECLINED

    @property
    def may_sign_in(self) -> bool:
        """A code may be scanned from every screen until payment."""
        return self.stage in _BROWSING or self.stage is Stage.ATTRACT

    @property
    def may_join(self) -> bool:
        """A guest whose order of this visit is placed, and who is nobody that Thanx knows."""
        order, is_known = self.finished, self.member is not None or self.joining.enrolled is not None
        return order is not None and order.id == self.order_id and order.member_id is None and not is_known

    def starting(self, dining: Dining) -> Self:
        """A fresh visit with that dining."""
        return self.anew(Stage.MENU, basket=Basket(dining))

    def anew(self, stage: Stage, **fields: Any) -> Self:
        """Nothing of it stays but how the same guest wants the screens: language, eases, loudness."""
        return type(self)(stage, self.language, self.eases, self.louder, **fields)

    def undone(self) -> Self:
        """With what was removed last as it was; what came since stays. Of a reward Thanx's quote decides."""
        if (gone := self.removed) is None:
            return self
        needs = Needs(self.needs.avoid | gone.needs.avoid, self.needs.diets | gone.needs.diets)
        told = self.handover
        handover = replace(told, table=told.table or gone.table, name=told.name or gone.name)
        basket = gone.restored(self.basket)
        return replace(self, removed=None, basket=basket, needs=needs, handover=handover)

    def signed_out(self) -> Self:
        """Without the member; the basket stays, and so do the tries: guessing does not start anew."""
        removed = self.removed.without_reward() if self.removed is not None else None
        return replace(
            self, identifier=None, signed_in_by=None, member=None, redemption=None, wished=None,
            gift_cards=(), later=None, removed=removed,
            discount=ZERO, quote_state=QuoteState.NONE, signing_in=SigningIn(tries=self.signing_in.tries),
        )  # fmt: skip
