"""The attendant of one guest: intents in, Snapshot out. Screens talk to nobody else."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.health import Condition
from kiosk.domain.menu import Menu
from kiosk.domain.payment import TerminalStep
from kiosk.domain.sight import Glimpse
from kiosk.domain.trouble import Code, Outage, Trouble
from kiosk.domain.visit import Dialog, PayStep, Stage, Visit
from kiosk.services.backroom import Backroom
from kiosk.services.checkout import Checkout
from kiosk.services.dispatch import Dispatch
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.house import House
from kiosk.services.idling import IdlingDesk
from kiosk.services.recovery import Recovery
from kiosk.services.scope import Scope

_TRY_AGAIN_S = 15.0
_UNATTENDED = (Stage.ATTRACT, Stage.RESUME, Stage.CLOSED)


class Attendant(IdlingDesk):
    """Adds to ordering, signing in and paying what holds for the whole visit: idle, help, the end."""

    def __init__(self, house: House, menu: Menu) -> None:
        self.safe = Scope("house")
        self.dispatch = Dispatch(house)
        checkout = Checkout(house, self.dispatch)
        fulfilment = Fulfilment(house, checkout)
        super().__init__(house, menu, self.dispatch, checkout, fulfilment, self.safe)
        self._recovery = Recovery(house, checkout, fulfilment)
        self._recovery.doubts, self._recovery.settled = self.show_doubt, self.show_settled
        self.backroom = Backroom(house, checkout, fulfilment, self._recovery)
        self.set_up_staff(self.backroom, checkout)
        self._touched_at_s = house.clock.monotonic_s()
        self._scanner_was: Condition | None = None
        self._hour_was = (menu, True)
        self._is_leaving = False
        # Who else is told of each code that is held up.
        self.overheard: Callable[[str], None] = lambda _text: None
        # Closed until what a restart left behind is settled.
        self.closed_for = Trouble(Code.STARTING)
        self.visit = replace(self.visit, stage=Stage.CLOSED)

    def begin(self, resting_s: float = 0) -> None:
        """Open in the background, while the screen already says that it is closed.

        Who rests opens that much later; what was promised to guests is kept meanwhile.
        """
        self.safe.start("opening", self._opening(resting_s))

    async def open(self, resting_s: float = 0) -> None:
        """Settle what a restart left behind, then open the doors. Raises Outage(STORE_FAILED)."""
        # First, so that what waits reaches Thanx however long the reader lets an open order wait.
        self.safe.start("dispatch", self.dispatch.run())
        await self._recovery.run()
        await self.recall_staff()
        await self.forget_old_usuals()
        if resting_s:
            self._let_in(self.trouble(Code.SAFE_MODE))
            await self.house.clock.sleep(resting_s)
        await self.house.scanner.start()
        self.safe.start("watch", self.watch.run())
        self.safe.start("chase", self.backroom.chase.run())
        self.safe.start("scanner", self._listen_to_scanner())
        self.safe.start("terminal", self._listen_to_terminal())
        self._let_in(self.that_matters(None))
        self.excuse_restart(self._recovery.voided)

    async def _opening(self, resting_s: float) -> None:
        """The sign stays up while the journal can't be written; it is tried again and again."""
        while True:
            try:
                await self.open(resting_s)
            except Outage as outage:
                if not self.is_money_told:
                    self._let_in(self.trouble(outage.code))
                await self.house.clock.sleep(_TRY_AGAIN_S)
            else:
                return

    def close_down(self, code: Code, number: str = "") -> None:
        """Closed until what the failed sale left behind is settled; then it opens by itself."""
        super().close_down(code, number)
        self.begin()

    def _let_in(self, trouble: Trouble | None) -> None:
        """Closes or opens between two guests, never over one."""
        self.closed_for = trouble
        if self.visit.stage in _UNATTENDED:
            self.wipe()
        else:
            self.publish()

    async def close(self) -> None:
        """End every task. A sale that runs is found and settled at the next start."""
        self.wipe()
        await self.safe.close()
        await self.guests.close()
        if self.staffroom is not None:
            await self.staffroom.close()
        await self.house.scanner.stop()

    def touched(self) -> None:
        """Somebody is there."""
        is_leaving = self.has_answered()
        self._touched_at_s = self.house.clock.monotonic_s() - (self.idle_s if is_leaving else 0)
        if self.idle_left_s is not None and not is_leaving:
            self.idle_left_s = None
            self.publish()

    def tick(self) -> None:
        """Once a second: the idle question, and the end of the thanks."""
        now = self.house.clock.monotonic_s()
        if self.tick_staff(now - self._touched_at_s) or (self.is_listened_to and self.idle_left_s is None):
            self._touched_at_s = now
        if self.has_answered():
            self._touched_at_s = now - self.idle_s
        if self.visit.stage is Stage.DONE:
            self._tick_done(now)
        elif self.visit.stage is Stage.JOIN:
            self._tick_join(now)
        elif self.visit.stage is Stage.PAY and not self._may_be_idle():
            # While the reader has the word nobody is idle.
            self._touched_at_s = now
        elif self._may_be_idle():
            self._tick_idle(now)
        elif self.visit.stage in _UNATTENDED and now - self._touched_at_s >= self.idle_s:
            self._forget_the_passer_by()
        self._see_the_scanner()
        self._see_the_hour()
        self.tick_help()
        self.tick_parking()

    def glimpse(self) -> Glimpse | None:
        """What the scanner sees now, to be shown and let go."""
        return self.house.scanner.glimpse()

    def scanned(self, text: str) -> None:
        """A code that is held up is as good as a touch."""
        self.touched()
        self.overheard(text)
        super().scanned(text)

    def ask_start_over(self) -> None:
        """An empty visit ends at once; one with something in it asks first."""
        if not self.visit.may_start_over:
            return
        if self.visit.basket.is_empty and self.visit.member is None:
            self.leave()
        else:
            self.change(dialog=Dialog.START_OVER)

    def start_over(self) -> None:
        """After a declined card the order is voided first."""
        if self.visit.may_edit:
            self.leave()
        elif self.visit.is_declined:
            self._is_leaving = True
            self.change_order()

    def dismiss_dialog(self) -> None:
        self.touched()
        self.keep_member()

    def go_back(self) -> None:
        """A key for back: the safe answer to a question, else one stage back."""
        dialog = self.snapshot.visit.dialog
        if dialog is Dialog.SPEND_POINTS:
            self.keep_points()
        elif dialog is not None:
            self.dismiss_dialog()
        else:
            self.back()

    def dismiss_trouble(self) -> None:
        self.change(trouble=None)

    def finish(self) -> None:
        """The guest has seen the number."""
        if self.visit.stage is Stage.DONE:
            self.leave()

    def keep_open(self) -> None:
        """The number stays until the guest leaves it; the idle clock takes over."""
        self.done_at_s = None
        self.done_left_s = None
        self.publish()

    def leave(self) -> None:
        """The visit is over; nothing of the guest stays."""
        self.let_go()
        self.done_at_s = None
        self._is_leaving = False
        self.wipe()

    def _forget_the_passer_by(self) -> None:
        """Who only chose a language, made it easier or held up a code that is none."""
        self.close_parked()
        nobody = Visit(self.visit.stage, self.house.manners.languages[0])
        if self.visit != nobody:
            self.become(nobody)

    def _see_the_scanner(self) -> None:
        condition = self.house.scanner.health().condition
        if condition is not self._scanner_was:
            self._scanner_was = condition
            self.publish()

    def _see_the_hour(self) -> None:
        """A part of the day began or ended: the menu differs, or the shop opens or closes."""
        hour = self.on_now, self.is_open
        if hour[0] is not self._hour_was[0] or hour[1] != self._hour_was[1]:
            self._hour_was = hour
            self._let_in(self.closed_for)

    def _return(self, code: Code) -> None:
        """Who wanted to start over does so once the order is voided."""
        super()._return(code)
        if self._is_leaving:
            self.leave()

    def _tick_join(self, now: float) -> None:
        if self.visit.joining.is_sending:
            self._touched_at_s = now
        elif self.is_join_over(now - self._touched_at_s):
            self.leave()

    def _tick_done(self, now: float) -> None:
        if (self.visit.joining.is_sending or self.is_listened_to) and self.done_at_s is not None:
            self.done_at_s = now
        if self.done_at_s is None:
            if now - self._touched_at_s >= self.idle_s * 2:
                self.leave()
            return
        left = self.done_s - (now - self.done_at_s)
        self.done_left_s = max(int(left + 0.999), 0)
        if left <= 0:
            self.leave()
        else:
            self.publish()

    def _may_be_idle(self) -> bool:
        """Not before a visit, and not while the terminal has the word."""
        paying = self.visit.paying
        if self.visit.stage is Stage.PAY:
            return paying is not None and paying.step is PayStep.DECLINED
        return self.visit.may_edit

    def _tick_idle(self, now: float) -> None:
        left = self.idle_s + self.warning_s - (now - self._touched_at_s)
        if left <= 0:
            self._walked_away()
        elif left <= self.warning_s:
            self.warn(left)

    def _walked_away(self) -> None:
        if self.visit.stage is Stage.PAY:
            # The order is voided by the sale itself; the review it returns to is idle already.
            self.idle_left_s = None
            self.change_order()
        else:
            self.park()
            self.leave()

    def may_sell(self, trouble: Trouble | None) -> None:
        """The watch does not open while something is still to be settled."""
        trouble = self.that_matters(trouble)
        if _sign(trouble) != _sign(self.closed_for) and not self.safe.is_running("opening"):
            self._let_in(trouble)
        elif self.printer != self.watch.printer:
            self.printer = self.watch.printer
            self.publish()

    async def _listen_to_scanner(self) -> None:
        async for text in self.house.scanner.texts():
            self.scanned(text)

    async def _listen_to_terminal(self) -> None:
        async for step in self.house.terminal.events():
            paying = self.visit.paying
            # An approval is shown once it is written down, not when the reader shows it.
            if paying is not None and step is TerminalStep.READING and not _is_settled(paying.step):
                self._step(PayStep.of(step), paying.order, None)


def _is_settled(step: PayStep) -> bool:
    """What the terminal still shows must not overwrite what is known better."""
    return step not in (PayStep.PREPARING, PayStep.PRESENT_CARD)


def _sign(trouble: Trouble | None) -> tuple[Code, tuple[str, ...]] | None:
    """What is told on the door: a pause with its end."""
    return (trouble.code, trouble.details) if trouble else None
