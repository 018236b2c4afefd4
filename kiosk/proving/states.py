"""Every state of every screen, as prepared snapshots. Names begin with the number of the look's picture."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from kiosk.domain.basket import Basket
from kiosk.domain.brand import Brand
from kiosk.domain.ease import SILENT, Ease
from kiosk.domain.health import Condition, Health
from kiosk.domain.menu import Menu
from kiosk.domain.money import Money
from kiosk.domain.offers import standings
from kiosk.domain.order import Redemption
from kiosk.domain.pricing import Totals, totals
from kiosk.domain.removed import Removed
from kiosk.domain.sight import Glimpse
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.ticket import ReceiptBy
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.usual import Remembered, Usual
from kiosk.domain.visit import (
    Dialog,
    OpenItem,
    Paying,
    PayStep,
    QuoteState,
    SignInBy,
    SigningIn,
    Stage,
    Visit,
)
from kiosk.proving import behind, newcomers, openings, waits, wishes
from kiosk.proving.glimpses import glimpses
from kiosk.proving.stock import NOW, PLACE, Stock, product

_OWN = frozenset(Snapshot.__dataclass_fields__)
# The sandbox's invented people: 555-01xx and example.com belong to nobody.
_PHONE, _EMAIL = "4155550142", "ana@example.com"


@dataclass(frozen=True, slots=True)
class State:
    """One picture to be taken. `before` is the moment before, where it is not the same without its news."""

    name: str
    snapshot: Snapshot
    glimpse: Glimpse | None = None
    before: Snapshot | None = None


def every(menu: Menu, language: str = "en", brand: Brand = Brand()) -> tuple[State, ...]:  # noqa: B008
    """All states, in the order in which a guest meets them."""
    made = _Made(Stock(menu), language, brand)
    parts = (
        made.attract(), made.browsing(), made.looking(), made.item(), made.signing_in(), made.review(),
        made.paying(), made.done(), made.joining(), made.dialogs(), made.counter(),
    )  # fmt: skip
    return tuple(state for part in parts for state in part)


@dataclass(frozen=True, slots=True)
class _Made:
    stock: Stock
    language: str
    brand: Brand

    def attract(self) -> Iterator[State]:
        yield from openings.poster(self._state)
        yield from waits.poster(self._state)
        yield self._state("01-attract-no-scanner", Stage.ATTRACT, scanner=Health(Condition.AWAY))

    def browsing(self) -> Iterator[State]:
        basket, member = self.stock.basket, self.stock.member
        on = Redemption.of(self.stock.three_off)
        yield self._state("02-menu-empty", Stage.MENU)
        yield self._state("02-menu-guest", Stage.MENU, basket=basket)
        yield self._state("02-menu-strip-gone", Stage.MENU, basket=basket, strip_dismissed=True)
        yield self._state("02-menu-member", Stage.MENU, basket=basket, member=member)
        greeted = self._state("02-menu-greeted", Stage.MENU, basket=basket, member=member)
        yield replace(greeted, before=self._state("", Stage.MENU, basket=basket).snapshot)
        cards = self.stock.gift_cards
        yield self._state("02-menu-gift-card", Stage.MENU, basket=basket, member=member, gift_cards=cards)
        usual = Remembered(Usual.of(basket))
        yield self._state("02-menu-usual", Stage.MENU, member=member, remembered=usual)
        asked = {"member": member, "remembered": usual, "dialog": Dialog.USUAL}
        yield self._state("02-menu-usual-asked", Stage.MENU, **asked)
        yield self._state("02-menu-progress", Stage.MENU, basket=basket, member=self.stock.collector)
        yield self._state("02-menu-reward-on", Stage.MENU, basket=basket, member=member, redemption=on)
        yield self._state("02-menu-looking", Stage.MENU, signing_in=SigningIn(is_looking=True))
        yield self._state("02-menu-sold-out", Stage.MENU, trouble=Trouble(Code.SOLD_OUT, self._name, 1))
        yield self._state("02-menu-code", Stage.MENU, trouble=Trouble(Code.CODE_UNSUPPORTED, serial=1))
        yield self._state("02c-cart", Stage.CART, basket=basket)
        rest = basket.removing(basket.lines[-1].id)
        removed = Removed.of(basket, rest, 1)
        gone = Removed.of(basket, Basket(), 1)
        yield self._state("02c-cart-undo", Stage.CART, basket=rest, removed=removed)
        yield self._state("02c-cart-cleared", Stage.MENU, removed=gone)
        yield self._state("02c-cart-meal", Stage.CART, basket=self.stock.feast)

    def looking(self) -> Iterator[State]:
        yield from wishes.looking(self.stock, self._state, self.language)

    def item(self) -> Iterator[State]:
        plain, choosy, basket = self.stock.plain, self.stock.choosy, self.stock.basket
        lacking = OpenItem(choosy, choosy.presets, missing=choosy.missing_group(choosy.presets), pointed=1)
        yield self._state("03-item", Stage.ITEM, open_item=OpenItem(plain, plain.presets))
        yield self._state("03-item-order", Stage.ITEM, open_item=self._chosen(), basket=basket)
        yield self._state("03-item-choose", Stage.ITEM, open_item=OpenItem(choosy, choosy.presets))
        yield self._state("03-item-missing", Stage.ITEM, open_item=lacking)
        yield from wishes.dishes(self.stock, self._state)
        line = basket.lines[0]
        edited = OpenItem(line.item, line.chosen, line.quantity, line.id)
        yield self._state("03-item-edit", Stage.ITEM, open_item=edited, basket=basket)

    def signing_in(self) -> Iterator[State]:
        yield self._signing("04-sign-in", SigningIn())
        yield self._signing("04-sign-in-no-scanner", SigningIn(), scanner=Health(Condition.AWAY))
        for name, seen in glimpses():
            yield replace(self._signing(f"04-sign-in-live-{name}", SigningIn()), glimpse=seen)
        yield self._signing("04-phone-empty", SigningIn(SignInBy.PHONE))
        yield self._signing("04-phone", SigningIn(SignInBy.PHONE, _PHONE))
        yield self._signing("04-email", SigningIn(SignInBy.EMAIL, _EMAIL))
        yield self._signing("04-looking", SigningIn(SignInBy.PHONE, _PHONE, is_looking=True))
        for code in (Code.UNKNOWN_MEMBER, Code.TOO_MANY_TRIES, Code.LOYALTY_DOWN):
            name = f"04-{code.value.replace('_', '-')}"
            yield self._signing(name, SigningIn(SignInBy.PHONE, _PHONE, trouble=Trouble(code), tries=1))

    def review(self) -> Iterator[State]:
        member = self.stock.member
        on, points = Redemption.of(self.stock.three_off), Redemption.of(product(member))
        fresh: dict[str, Any] = {"member": member, "quote_state": QuoteState.FRESH}
        yield self._review("05-review-guest")
        yield self._review("05-review-member", member=member)
        yield self._review("05-review-looking", signing_in=SigningIn(is_looking=True))
        yield self._review("05-review-on", **fresh, redemption=on, discount=Money(300))
        asking = QuoteState.ASKING
        yield self._review("05-review-asking", member=member, redemption=on, quote_state=asking)
        yield self._review("05-review-points", **fresh, redemption=points, discount=Money(500))
        unfitting = Trouble(Code.REWARD_NOT_FITTING, self.stock.three_off.label, 1)
        yield self._review("05-review-not-fitting", member=member, trouble=unfitting)
        silent = Trouble(Code.LOYALTY_DOWN, serial=1)
        failed = QuoteState.FAILED
        yield self._review("05-review-down", member=member, redemption=on, quote_state=failed, trouble=silent)
        gone = Removed((), 1, on)
        yield self._review("05-review-reward-removed", member=member, removed=gone)
        elsewhere = self.stock.elsewhere
        yield self._review("05-review-elsewhere", member=elsewhere, places=self.stock.places)
        invited = replace(member, rewards=(self.stock.on_us, *member.rewards))
        free = Redemption.of(self.stock.on_us)
        given = fresh | {"member": invited, "redemption": free, "discount": self.stock.basket.subtotal}
        yield self._review("05-review-free", **given)
        spending: dict[str, Any] = {"redemption": points, "discount": Money(500)}
        yield self._review("05b-spend-points", **fresh, **spending, dialog=Dialog.SPEND_POINTS)
        for code in (Code.TERMINAL_AWAY, Code.KITCHEN_SILENT):
            name = f"05-review-paused-{code.value.replace('_', '-')}"
            yield self._review(name, closed_for=Trouble(code))
        yield self._review("05-review-reader-away", trouble=Trouble(Code.TERMINAL_AWAY, serial=1))
        yield from wishes.asking(self.stock, self._state, self.language)

    def paying(self) -> Iterator[State]:
        steps = (PayStep.PREPARING, PayStep.PRESENT_CARD, PayStep.READING, PayStep.APPROVED)
        for step in (*steps, PayStep.CANCELLING):
            yield self._paying(f"06-pay-{step.value.replace('_', '-')}", step)
        for code in (Code.DECLINED, Code.DECLINED_PIN, Code.DECLINED_CARD):
            yield self._paying(f"06b-{code.value.replace('_', '-')}", PayStep.DECLINED, Trouble(code))
        unknown = Trouble(Code.PAYMENT_UNKNOWN)
        yield self._paying("06c-unknown-at-first", PayStep.UNKNOWN, unknown)
        yield self._paying("06c-unknown", PayStep.UNKNOWN, unknown, help_called=True)

    def done(self) -> Iterator[State]:
        guest, member = self.stock.order(), self.stock.order(is_member=True)
        yield self._state("07-done-guest", Stage.DONE, finished=guest, done_left_s=24)
        who = {"finished": member, "member": self.stock.member}
        yield self._state("07-done-member", Stage.DONE, **who, done_left_s=24)
        kept: dict[str, Any] = who | {"may_remember": True, "remembered": Remembered(is_kept=True)}
        yield self._state("07-done-usual", Stage.DONE, **kept, done_left_s=24)
        asks: dict[str, Any] = {"finished": guest, "asks_receipt": True, "done_left_s": 24}
        for by in (None, *ReceiptBy):
            yield self._state(f"07-done-receipt-{by or 'asked'}", Stage.DONE, **asks, receipt=by)
        yield self._state("07-done-kept-open", Stage.DONE, finished=guest)
        for code in (Code.KITCHEN_SILENT, Code.PRINTER_OUT):
            printer = Health(Condition.AWAY if code is Code.PRINTER_OUT else Condition.READY)
            parts = {"finished": guest, "done_left_s": 24, "trouble": Trouble(code), "printer": printer}
            yield self._state(f"07-done-{code.value.replace('_', '-')}", Stage.DONE, **parts)

    def joining(self) -> Iterator[State]:
        yield from newcomers.cards(self.stock, self._state)
        yield from newcomers.forms(self.stock, self._state)

    def dialogs(self) -> Iterator[State]:
        order: dict[str, Any] = {"basket": self.stock.basket}
        member: dict[str, Any] = order | {"member": self.stock.member}
        yield from waits.asked(self._state, self.stock)
        yield self._state("08-second-person", Stage.MENU, **member, dialog=Dialog.SECOND_PERSON)
        yield self._state("08-start-over", Stage.MENU, **order, dialog=Dialog.START_OVER)
        yield self._state("08-easier", Stage.MENU, **order, dialog=Dialog.EASIER)
        eased = frozenset({Ease.LARGE_TEXT, Ease.HIGH_CONTRAST})
        everything = (*SILENT, Ease.SPOKEN)
        parts: dict[str, Any] = {"eases": eased, "dialog": Dialog.EASIER, "eases_offered": everything}
        yield self._state("08-easier-on", Stage.MENU, **order, **parts)
        listening = {"eases": frozenset({Ease.SPOKEN}), "volume": 4}
        yield self._state("08-easier-spoken", Stage.MENU, **order, **parts | listening)
        yield self._state("08-easier-attract", Stage.ATTRACT, dialog=Dialog.EASIER)
        yield self._state("08-languages", Stage.MENU, **order, dialog=Dialog.LANGUAGES)
        yield self._state("08-help", Stage.MENU, **order, help_called=True)

    def counter(self) -> Iterator[State]:
        yield from openings.closed(self._state)
        for code in (
            Code.TERMINAL_AWAY, Code.KITCHEN_SILENT, Code.STORE_FAILED, Code.CLOCK_WRONG, Code.SAFE_MODE,
            Code.STORE_DAMAGED, Code.DISK_FULL,
        ):  # fmt: skip
            name = f"09b-paused-{code.value.replace('_', '-')}"
            yield self._state(name, Stage.CLOSED, closed_for=Trouble(code))
        until = (NOW + timedelta(minutes=30)).isoformat()
        pause = Trouble(Code.PAUSED, "busy", details=(until,))
        yield self._state("09b-paused-until", Stage.CLOSED, closed_for=pause)
        doubt = Trouble(Code.PAYMENT_UNKNOWN, "47")
        yield self._state("09c-paused-in-doubt", Stage.CLOSED, closed_for=doubt)
        paid = Trouble(Code.PAID_UNWRITTEN, "47")
        yield self._state("09c-paused-paid", Stage.CLOSED, closed_for=paid)
        yield from behind.states(self.stock, self._state)

    def _signing(self, name: str, signing_in: SigningIn, **parts: Any) -> State:
        basket, legal = self.stock.basket, newcomers.LEGAL
        return self._state(name, Stage.SIGN_IN, basket=basket, signing_in=signing_in, legal=legal, **parts)

    def _review(self, name: str, **parts: Any) -> State:
        return self._state(name, Stage.REVIEW, **{"basket": self.stock.basket} | parts)

    def _paying(self, name: str, step: PayStep, trouble: Trouble | None = None, **parts: Any) -> State:
        order = self.stock.order()
        paying = Paying(step, order.totals.total, order, trouble, tries=int(trouble is not None))
        return self._state(name, Stage.PAY, basket=self.stock.basket, paying=paying, **parts)

    def _chosen(self) -> OpenItem:
        """The leading dish with one more of each group that has room."""
        item, chosen = self.stock.plain, self.stock.plain.presets
        for group in item.groups:
            room = [option.id for option in group.options if not option.sold_out and option.id not in chosen]
            if group.maximum > 1 and room:
                chosen |= {room[0]}
        return OpenItem(item, chosen, quantity=2)

    @property
    def _name(self) -> str:
        return self.stock.plain.name.in_language(self.language)

    def _state(self, name: str, stage: Stage, **parts: Any) -> State:
        own = {part: parts.pop(part) for part in list(parts) if part in _OWN}
        visit = Visit(stage, self.language, **parts)
        menu, ready = self.stock.menu, Health(Condition.READY)
        given: dict[str, Any] = {
            "totals": self._totals(visit),
            "currency": self.brand.currency,
            "offers": standings(visit.member, visit.basket, PLACE, NOW, menu) if visit.member else (),
            "scanner": ready,
            "now": NOW,
            "served": visit.needs.menu(menu),
        }
        return State(name, Snapshot(visit, menu, **given | own))

    def _totals(self, visit: Visit) -> Totals:
        return totals(visit.basket, self.stock.menu.taxes, visit.discount, tip_percent=visit.tip_percent)
