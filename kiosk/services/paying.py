"""From the review screen to the number: rewards, paying, and what comes after."""

import logging
from dataclasses import replace
from typing import Any

from kiosk.domain.course import Phase
from kiosk.domain.member import OfferId, OfferKind
from kiosk.domain.menu import Dining, Menu
from kiosk.domain.money import ZERO, Money
from kiosk.domain.offers import Hindrance
from kiosk.domain.order import Order, OrderState, Redemption
from kiosk.domain.payment import PayAt
from kiosk.domain.removed import Removed
from kiosk.domain.trouble import Code, Outage, Refusal, Trouble
from kiosk.domain.visit import Dialog, Paying, PayStep, QuoteState, Stage, Visit
from kiosk.services.checkout import Checkout, Draft, Sale
from kiosk.services.dispatch import Dispatch
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.house import House
from kiosk.services.scope import Scope
from kiosk.services.signing_in import SigningInDesk
from kiosk.services.watch import Watch

_log = logging.getLogger(__name__)

# So long a payment may be in doubt before somebody is called (reliability P1).
_ALARM_S = 60.0
# Whoever placed an order this short a while ago may still stand there after a restart.
_STILL_HERE_S = 90.0


class PayingDesk(SigningInDesk):
    """Intents of a guest who uses a reward and pays."""

    def __init__(
        self, house: House, menu: Menu, dispatch: Dispatch, checkout: Checkout,
        fulfilment: Fulfilment, safe: Scope,
    ) -> None:  # fmt: skip
        super().__init__(house, menu, dispatch)
        self._checkout = checkout
        self._fulfilment = fulfilment
        self._safe = safe
        self._sale: Sale | None = None
        self.watch = Watch(house, self.may_sell)

    def use_offer(self, offer_id: OfferId) -> None:
        """Put a reward on, instead of any other (one an order, contract 3.4)."""
        standing = next((each for each in self.snapshot.offers if each.offer.id == offer_id), None)
        if self.visit.may_edit and standing is not None and standing.is_usable:
            gone = self.visit.removed.without_reward() if self.visit.removed is not None else None
            on = Redemption.of(standing.offer)
            self.change(redemption=on, wished=None, discount=ZERO, removed=gone)

    def remove_offer(self) -> None:
        """Never asks; Undo puts it on again."""
        if self.visit.may_edit:
            on, gone = self.visit.redemption, self.visit.removed
            removed = Removed((), self.serial(), on) if on is not None else gone
            self.change(redemption=None, wished=None, discount=ZERO, removed=removed)

    def mend_offer(self, offer_id: OfferId) -> None:
        """Do what makes the offer usable: add the dish it is for, or show the menu to spend more."""
        standing = next((each for each in self.snapshot.offers if each.offer.id == offer_id), None)
        if standing is None or not self.visit.may_edit:
            return
        if standing.hindrance is Hindrance.ITEM_MISSING and standing.mending_item is not None:
            self.change(wished=offer_id if self.visit.redemption is None else None)
            self.quick_add(standing.mending_item)
        elif standing.hindrance is Hindrance.SPEND_MORE:
            self.go(Stage.MENU, open_item=None)

    def pay_at_counter(self) -> None:
        """The order goes in, and staff take the money: where the site offers it."""
        if self.house.manners.pay_at is PayAt.BOTH and self.visit.stage is Stage.REVIEW:
            self._pay(at_counter=True)

    def pay(self) -> None:
        """A second tap does nothing: one sale at a time."""
        self._pay(at_counter=self.house.manners.pay_at is PayAt.COUNTER)

    def _pay(self, *, at_counter: bool) -> None:
        if self.visit.stage is not Stage.REVIEW or self.visit.basket.is_empty:
            return
        if not self._may_be_paid() or self._safe.is_running("sale"):
            return
        if self.snapshot.paused_for is None and self.visit.dialog is not Dialog.SPEND_POINTS:
            on = self.visit.redemption
            if on is not None and on.offer is OfferKind.POINTS_PRODUCT:
                self.change(dialog=Dialog.SPEND_POINTS, at_counter=at_counter)
            else:
                self.change(at_counter=at_counter)
                self._start_selling()

    def spend_points(self) -> None:
        """Yes: they are spent with this order, and voiding it does not bring them back (contract 3.7)."""
        if self.visit.dialog is Dialog.SPEND_POINTS and not self._safe.is_running("sale"):
            self.change(dialog=None)
            if self.snapshot.paused_for is None and self._may_be_paid():
                self._start_selling()

    def keep_points(self) -> None:
        """No: the order goes on without what they would have bought."""
        if self.visit.dialog is Dialog.SPEND_POINTS:
            self.change(dialog=None)
            self.remove_offer()

    def _start_selling(self) -> None:
        if self.visit.redemption is not None and self.visit.quote_state is QuoteState.FAILED:
            self.ask_again()
        reviewed, agreed = self.visit, self.totals.total
        # At once, so that a touch in the same moment finds the basket closed.
        self.go(Stage.PAY, paying=Paying(PayStep.PREPARING, agreed), removed=None)
        self._safe.start("sale", self._sell(reviewed, agreed))

    def cancel_payment(self) -> None:
        """A wish: the terminal's answer decides."""
        paying, sale = self.visit.paying, self._sale
        if paying is None or sale is None or not paying.may_cancel:
            return
        if paying.step is PayStep.DECLINED:
            sale.choose(again=False)
        elif sale.attempt is not None:
            self._step(PayStep.CANCELLING, paying.order, None)
            self._safe.start("abort", self.house.terminal.abort(sale.attempt.id))

    def try_again(self) -> None:
        """Another card, after a decline."""
        if self._sale is not None:
            self._sale.choose(again=True)

    def change_order(self) -> None:
        """Back to the review after a decline."""
        if self._sale is not None:
            self._sale.choose(again=False)

    async def _sell(self, reviewed: Visit, agreed: Money) -> None:
        draft = await self._agreed(reviewed, agreed)
        if draft is None or not await self._is_proven():
            self.go(Stage.REVIEW, paying=None)
            return
        self._sale = Sale(self._step)
        try:
            order = await self._checkout.sell(draft, self._sale)
        except Refusal as refusal:
            self._return(refusal.code)
        except Outage as outage:
            self._give_up(outage)
        except Exception:  # noqa: BLE001  whatever it was, it is logged and the kiosk closes
            # Whatever it was, the guest must not be left before a screen that never answers.
            _log.exception("sale failed", extra={"order": draft.order_id})
            self._give_up(Outage(Code.STORE_FAILED, may_have_happened=True))
        else:
            await self._finish(order)
        finally:
            self._sale = None
            if not draft.at_counter:
                self.house.callers.forget(draft.order_id)

    async def _agreed(self, reviewed: Visit, agreed: Money) -> Draft | None:
        """What the guest agreed to, once Thanx has said its last word; None if they must look again."""
        await self.guests.ended("sign in")
        await self.guests.ended("account")
        await self.quote_settled()
        visit, now = self.visit, self.totals
        is_sure = visit.redemption is None or visit.quote_state is QuoteState.FRESH
        is_same = (visit.identifier, visit.redemption) == (reviewed.identifier, reviewed.redemption)
        if not is_same or not is_sure or now.total > agreed or visit.order_id is None:
            return None
        self.change(paying=Paying(PayStep.PREPARING, now.total))
        member_id = visit.member.id if visit.member else visit.later
        handover = visit.handover
        self.house.callers.tell(visit.order_id, "" if visit.basket.dining is Dining.EAT_IN else handover.name)
        table = handover.table if visit.basket.dining is Dining.EAT_IN else ""
        return Draft(
            visit.order_id, visit.basket, now, member_id, visit.redemption, table,
            visit.at_counter, is_unproven=visit.member is None and visit.later is not None,
            language=visit.language,
        )  # fmt: skip

    async def _is_proven(self) -> bool:
        """All that a sale needs was good just now; if not, the kiosk closes and the review says why."""
        trouble = await self.watch.proven()
        needs_no_reader = not self.totals.total or self.visit.at_counter
        return trouble is None or (trouble.code is Code.TERMINAL_AWAY and needs_no_reader)

    def may_sell(self, trouble: Trouble | None) -> None:
        """What the watch has found."""
        self.closed_for = self.that_matters(trouble)
        self.publish()

    def that_matters(self, trouble: Trouble | None) -> Trouble | None:
        """No card reader is missed where money is taken at the counter too."""
        without_reader = self.house.manners.pay_at is not PayAt.TERMINAL
        can_go_on = trouble is not None and trouble.code is Code.TERMINAL_AWAY and without_reader
        return None if can_go_on else trouble

    async def _finish(self, order: Order) -> None:
        trouble = None
        if order.course.phase is not Phase.HELD:
            self._step(PayStep.APPROVED, order, None)
            trouble = await self._fulfilment.serve(order)
        self._start_done_clock()
        notice = self.trouble(trouble, str(order.number)) if trouble else None
        self.go(Stage.DONE, finished=order, paying=None, trouble=notice)

    def _return(self, code: Code) -> None:
        """Nothing was charged: the basket is kept and becomes a new order (reliability I5)."""
        visit, on = self.visit, self.visit.redemption
        is_exchanged = on is not None and on.offer is OfferKind.POINTS_PRODUCT
        is_off = code in _REWARD_TROUBLE
        subject = on.label if on is not None and is_off else ""
        fields: dict[str, Any] = {"redemption": None, "discount": ZERO} if is_off or is_exchanged else {}
        if is_exchanged and visit.member is not None:
            # Its points are spent and do not come back: bought again, it costs them twice (contract 3.7).
            fields["member"] = replace(visit.member, points_products=())
        order_id, trouble = self.house.ids.order_id(), self.trouble(code, subject)
        self.go(Stage.REVIEW, paying=None, order_id=order_id, trouble=trouble, **fields)
        if on is not None and (is_off or is_exchanged):
            self.read_account(on if is_exchanged else None)

    def _give_up(self, outage: Outage) -> None:
        if outage.code is Code.LOYALTY_DOWN:
            self._return(outage.code)
            return
        sale, code = self._sale, Code(outage.code)
        if sale is not None and code is Code.STORE_FAILED:
            code = sale.unwritten or code
        self.close_down(code, str(sale.order.number) if sale is not None and sale.order is not None else "")

    def close_down(self, code: Code, number: str = "") -> None:
        """Without a journal there is no sale. Nothing of the guest stays but the order's number."""
        self.let_go()
        self.closed_for = self.trouble(code, number)
        self.wipe(Stage.CLOSED)
        self.help_called = code in _OF_MONEY

    @property
    def is_money_told(self) -> bool:
        """The closed screen tells a guest of their money: no other reason takes its place."""
        closed = self.closed_for
        return closed is not None and closed.code in _OF_MONEY and closed.subject != ""

    def _step(self, step: PayStep, order: Order | None, code: Code | None) -> None:
        paying = self.visit.paying
        if self.visit.stage is Stage.PAY and paying is not None:
            trouble = self.trouble(code) if code else None
            tries = paying.tries + (step is PayStep.DECLINED)
            if step is PayStep.UNKNOWN:
                self._safe.start("alarm", self._call_for_help())
            self.change(paying=Paying(step, paying.amount, order, trouble, tries))

    async def _call_for_help(self) -> None:
        """Somebody must come if it takes long to learn what became of the money."""
        await self.house.clock.sleep(_ALARM_S)
        paying = self.visit.paying
        if paying is not None and paying.step is PayStep.UNKNOWN:
            _log.warning("a payment is in doubt", extra={"order": paying.order.id if paying.order else ""})
            self.help_called = True
            self.publish()

    def show_doubt(self, order: Order) -> None:
        """Whoever stands there may be the one who paid: they see its number, and nothing of who it was.

        One that took so long that it was sent to the counter stays there.
        """
        closed = self.closed_for
        if closed is not None and self.is_money_told and closed.subject == str(order.number):
            return
        self._safe.start("alarm", self._call_for_help())
        paying = Paying(PayStep.UNKNOWN, order.totals.total, order, self.trouble(Code.PAYMENT_UNKNOWN))
        self.visit = self.visit.anew(Stage.PAY, paying=paying)
        self.publish()

    def show_settled(self, order: Order) -> None:
        """Paid after all: the number, for a while. Else the sign, until the doors open."""
        if order.state not in (OrderState.BILLED, OrderState.COMPLETED):
            self.wipe()
            return
        self._start_done_clock()
        finished = replace(order, member_id=None)
        self.visit = self.visit.anew(Stage.DONE, finished=finished)
        self.publish()

    def excuse_restart(self, voided: Order | None) -> None:
        """Who may still stand there is told that nothing was charged (reliability A2)."""
        if voided is None or self.visit.stage is not Stage.ATTRACT:
            return
        if (self.house.clock.now() - voided.placed_at).total_seconds() < _STILL_HERE_S:
            self.change(trouble=self.trouble(Code.RESTARTED))

    def _start_done_clock(self) -> None:
        self.done_at_s = self.house.clock.monotonic_s()
        self.done_left_s = int(self.done_s)


_OF_MONEY = frozenset({Code.PAYMENT_UNKNOWN, Code.PAID_UNWRITTEN})
_REWARD_TROUBLE = frozenset({Code.REWARD_GONE, Code.REWARD_NOT_FITTING, Code.LOYALTY_DOWN})
