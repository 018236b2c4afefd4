"""The visit of the one guest at the desk: the only place where it changes, and where screens hear of it."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kiosk.domain.allowance import allowed
from kiosk.domain.diet import Needs
from kiosk.domain.ease import SILENT, Ease
from kiosk.domain.health import Condition, Health
from kiosk.domain.member import IdentifiedBy
from kiosk.domain.menu import Dining, Menu
from kiosk.domain.money import ZERO
from kiosk.domain.offers import Standing, standings
from kiosk.domain.order import Redemption
from kiosk.domain.pricing import Totals, totals
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Dialog, QuoteState, Stage, Visit
from kiosk.services.hours import Hours
from kiosk.services.house import House
from kiosk.services.quoting import Question, Quoting, Reply
from kiosk.services.scope import Scope

_log = logging.getLogger(__name__)


class Desk:
    """Holds the visit, keeps its quote fresh and publishes a Snapshot after each change."""

    def __init__(self, house: House, menu: Menu) -> None:
        self.house = house
        self.menu = menu
        self.visit = Visit(language=house.manners.languages[0])
        self.guests = Scope("visit")
        self.closed_for: Trouble | None = None
        self.help_called = False
        self.printer = Health(Condition.READY)
        self.idle_left_s: int | None = None
        self.done_left_s: int | None = None
        self.done_at_s: float | None = None
        self._listeners: list[Callable[[Snapshot], None]] = []
        self._serial = 0
        self._quoting = Quoting(house, self.guests, self._quoted)
        self._hours = Hours(house.manners.timezone, house.manners.opening)
        self._fit = (menu, Needs(), menu)

    @property
    def snapshot(self) -> Snapshot:
        """All that a screen may show now."""
        visit, now = self.visit, self.house.clock.now()
        if self.idle_left_s is not None:
            visit = replace(visit, dialog=Dialog.IDLE)
        return Snapshot(
            visit, self.menu, self.totals, self._offers(), self.house.manners.dinings,
            self.idle_left_s, int(self.warning_s), self.done_left_s,
            self.house.scanner.health(), self.printer, closed_for=self.closed_for,
            pay_at=self.house.manners.pay_at, help_called=self.help_called,
            done_whole_s=int(self.done_s),
            now=now, local=self._hours.local(now), opening=self._hours.opening, served=self.served,
            tips=self.tips_for(visit.basket.dining), asks_handover=self.asks_handover,
            programme=self.house.programme_health, eases_offered=self.eases_offered,
            languages=self.house.manners.languages, currency=self.house.manners.currency,
            is_second_waiting=self.visit.dialog is Dialog.SECOND_PERSON, places=self.house.places(),
        )  # fmt: skip

    @property
    def eases_offered(self) -> tuple[Ease, ...]:
        return SILENT

    @property
    def idle_s(self) -> float:
        """Before the guest is asked; whoever has made it easier has twice the time (kiosk-features 3.5)."""
        return self.house.manners.idle_s * self._patience

    @property
    def warning_s(self) -> float:
        return self.house.manners.warning_s * self._patience

    @property
    def done_s(self) -> float:
        return self.house.manners.done_s * self._patience

    @property
    def _patience(self) -> int:
        return 2 if self.visit.eases else 1

    @property
    def on_now(self) -> Menu:
        """What is served at this hour."""
        return self._hours.menu(self.menu, self.house.clock.now())

    @property
    def is_open(self) -> bool:
        """By the shop's opening hours."""
        return self._hours.is_open(self.house.clock.now())

    @property
    def _is_shut(self) -> bool:
        return self.closed_for is not None or not self.on_now.categories or not self.is_open

    @property
    def served(self) -> Menu:
        """Of that, what fits what the guest eats."""
        on_now, needs = self.on_now, self.visit.needs
        if self._fit[:2] != (on_now, needs):
            self._fit = (on_now, needs, needs.menu(on_now))
        return self._fit[2]

    @property
    def asks_handover(self) -> bool:
        manners = self.house.manners
        is_eat_in = self.visit.basket.dining is Dining.EAT_IN
        return manners.asks_table if is_eat_in else manners.asks_name

    def tips_for(self, dining: Dining) -> tuple[int, ...]:
        """The percentages that are offered there."""
        manners = self.house.manners
        return manners.tips if dining is Dining.EAT_IN or manners.tips_take_away else ()

    def take_menu(self, menu: Menu) -> None:
        """The menu as it is from now on. An open basket keeps its dishes and their prices."""
        self.menu = replace(menu, taxes={**self.menu.taxes, **menu.taxes})
        self.publish()

    @property
    def totals(self) -> Totals:
        """The totals with Thanx's discount, if a reward is on."""
        visit = self.visit
        offer = visit.member.offer(visit.redemption.id) if visit.member and visit.redemption else None
        discount = visit.discount if visit.redemption else ZERO
        products = offer.products if offer else ()
        return totals(visit.basket, self.menu.taxes, discount, products, visit.tip_percent)

    def listen(self, listener: Callable[[Snapshot], None]) -> None:
        """Call `listener` with the snapshot after each change."""
        self._listeners.append(listener)

    def change(self, **fields: Any) -> None:
        """The visit with these fields changed."""
        self.become(replace(self.visit, **fields))

    def become(self, visit: Visit) -> None:
        """The visit as it is from now on; asks for a quote if Thanx must know."""
        if visit != self.visit:
            self.visit = self._with_wish(visit)
            self._ask()
        self.publish()

    def go(self, stage: Stage, **fields: Any) -> None:
        """To the stage, if the table allows it; the fields change only with it."""
        if self.visit.may_move_to(stage):
            self.become(replace(self.visit.moving_to(stage), **fields))

    def publish(self) -> None:
        """Tell everybody. A screen that can't be drawn never stops what is going on, least of all a sale."""
        snapshot = self.snapshot
        for listener in self._listeners:
            try:
                listener(snapshot)
            except Exception:  # noqa: BLE001  whatever a screen does wrong is logged
                _log.exception("not shown", extra={"state": snapshot.visit.stage.value})

    def serial(self) -> int:
        """A number that tells this notice from the last."""
        self._serial += 1
        return self._serial

    def trouble(self, code: Code, subject: str = "") -> Trouble:
        return Trouble(code, subject, self.serial())

    def wipe(self, stage: Stage = Stage.ATTRACT) -> None:
        """Nothing of the guest stays: a new, empty visit in the house's first language."""
        self.guests.cancel()
        self._quoting.want(None)
        self.idle_left_s = self.done_left_s = None
        self.help_called = False
        closed = Stage.CLOSED if self._is_shut and stage is Stage.ATTRACT else stage
        self.visit = Visit(stage=closed, language=self.house.manners.languages[0])
        self.publish()

    def ask_again(self) -> None:
        """Ask for the quote though nothing changed: the last answer failed."""
        self._quoting.forget_failure()
        self._ask()

    async def quote_settled(self) -> None:
        await self._quoting.settled()

    def _with_wish(self, visit: Visit) -> Visit:
        """Put on the reward that came with the code as soon as the basket lets it be used."""
        if visit.wished is None or visit.member is None or visit.redemption is not None:
            return visit
        if not visit.may_edit:
            return visit
        for standing in self._standings(visit):
            if standing.offer.id == visit.wished and standing.is_usable and not visit.basket.is_empty:
                return replace(visit, wished=None, redemption=Redemption.of(standing.offer), discount=ZERO)
        return visit

    def _ask(self) -> None:
        if self.visit.stage in (Stage.PAY, Stage.DONE, Stage.JOIN):
            return
        question = self._question()
        if question is None:
            self._quoting.want(None)
            self.visit = replace(self.visit, quote_state=QuoteState.NONE, discount=ZERO)
        elif (quote := self._quoting.want(question)) is not None:
            discount = quote.discount.capped(question.basket.subtotal)
            self.visit = replace(self.visit, quote_state=QuoteState.FRESH, discount=discount)
        elif self._quoting.is_asking:
            self.visit = replace(self.visit, quote_state=QuoteState.ASKING)

    def _question(self) -> Question | None:
        visit = self.visit
        if visit.identifier is None or visit.member is None or visit.order_id is None:
            return None
        if visit.basket.is_empty:
            return None
        return Question(visit.identifier, visit.order_id, visit.basket, visit.redemption)

    def _quoted(self, reply: Reply) -> None:
        redemption = reply.question.redemption
        if reply.quote is not None and (redemption is None or reply.quote.discount):
            discount = reply.quote.discount.capped(reply.question.basket.subtotal)
            self.change(quote_state=QuoteState.FRESH, discount=discount)
        elif redemption is not None and (reply.was_refused or reply.quote is not None):
            # Kept on, it would be used up for nothing (contract 3.6).
            notice = self.trouble(Code.REWARD_NOT_FITTING, redemption.label)
            self.change(redemption=None, discount=ZERO, quote_state=QuoteState.NONE, trouble=notice)
        else:
            code = reply.trouble or Code.LOYALTY_DOWN
            failed = self.trouble(code) if redemption else self.visit.trouble
            self.change(quote_state=QuoteState.FAILED, discount=ZERO, trouble=failed)

    def _offers(self) -> tuple[Standing, ...]:
        return self._standings(self.visit)

    def _standings(self, visit: Visit) -> tuple[Standing, ...]:
        if visit.member is None:
            return ()
        now = self.house.clock.now()
        found = standings(visit.member, visit.basket, self.house.here, now, self.on_now)
        is_proven = visit.signed_in_by is IdentifiedBy.USER_ID
        takes_code = self.house.manners.redeeming_takes_code and not is_proven
        return allowed(found, takes_code=takes_code, fitting=self._quoting.fitting(visit.basket))
