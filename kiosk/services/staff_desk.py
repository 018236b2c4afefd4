"""Staff at the kiosk: the knock, the way back to the guest, and what they set for everybody."""

import logging
from dataclasses import replace
from functools import partial

from kiosk.domain.basket import Basket
from kiosk.domain.codes import UnsupportedCode, parse
from kiosk.domain.member import MemberId
from kiosk.domain.menu import Menu
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Code, Outage, Trouble
from kiosk.domain.visit import Stage, Visit
from kiosk.services.backroom import Backroom
from kiosk.services.checkout import Checkout
from kiosk.services.joining import JoiningDesk
from kiosk.services.staff_tasks import StaffTasks
from kiosk.services.staffroom import Staffroom, Work

_log = logging.getLogger(__name__)
IDLE_S = 60.0


class StaffDesk(JoiningDesk):
    """Intents of staff. A guest's visit is put aside unseen meanwhile, and goes on when they leave."""

    staffroom: Staffroom | None = None
    _aside: Visit | None = None
    _whole: Menu | None = None

    def set_up_staff(self, backroom: Backroom, checkout: Checkout) -> None:
        """Where the house has something for staff; elsewhere nobody gets behind the door."""
        staffing = self.house.staffing
        if staffing is None:
            return
        house, dispatch, changed = self.house, self._dispatch, self._see_what_staff_set
        self.staffroom = Staffroom(
            house, staffing,
            lambda room: StaffTasks(
                house, staffing, backroom, checkout, dispatch, changed, room.found, self._waiting
            ),
            self._safe, self.publish,
        )  # fmt: skip

    async def recall_staff(self) -> None:
        """What staff set before the last stop, and the clock of the door. Raises Outage(STORE_FAILED)."""
        if self.staffroom is not None:
            await self.staffroom.tasks.shop.recall()
            await self.staffroom.tasks.calls.recall()
            self._safe.start("staff door", self.staffroom.keep_time())

    @property
    def snapshot(self) -> Snapshot:
        room = self.staffroom
        if room is None or self.visit.stage is not Stage.STAFF:
            return super().snapshot
        return replace(super().snapshot, staff=room.shown)

    def open_staff(self) -> None:
        """Never over a payment; a guest's visit waits, and nothing of it is shown."""
        visit = self.visit
        is_paying = self._safe.is_running("sale") and visit.stage is not Stage.DONE
        if is_paying or visit.stage in (Stage.PAY, Stage.STAFF):
            return
        if visit.may_edit:
            self.guests.cancel()
            self.visit = Visit(Stage.STAFF, self.house.manners.languages[0])
            self._aside = replace(visit, signing_in=replace(visit.signing_in, is_looking=False), dialog=None)
            self.publish()
        else:
            self.let_go()
            self.wipe(Stage.STAFF)
        if self.staffroom is not None:
            self.staffroom.enter()

    def wipe(self, stage: Stage = Stage.ATTRACT) -> None:
        """Nobody waits any more either."""
        self._aside = None
        super().wipe(stage)

    def leave_staff(self) -> None:
        """Back to the guest who waits, or to nobody."""
        if self.visit.stage is not Stage.STAFF:
            return
        aside, self._aside = self._aside, None
        if self.staffroom is not None:
            self.staffroom.leave()
        if aside is None:
            self.wipe()
        else:
            self.become(aside)

    def staff_type(self, text: str) -> None:
        if (room := self._room) is not None:
            room.type(text)

    def staff_erase(self) -> None:
        if (room := self._room) is not None:
            room.erase()

    def staff_turn(self, page: str) -> None:
        if (room := self._room) is not None:
            room.turn(page)

    def staff_choose(self, key: str) -> None:
        if (room := self._room) is not None:
            room.choose(key)

    def staff_chip(self, chip: str) -> None:
        if (room := self._room) is not None:
            room.chip(chip)

    def staff_act(self, act: str, key: str) -> None:
        if (room := self._room) is not None:
            room.act(act, key)

    def staff_answer(self, answer: str) -> None:
        if (room := self._room) is not None:
            room.answer(answer)

    def scanned(self, text: str) -> None:
        """Before staff a code signs nobody in."""
        if self.visit.stage is not Stage.STAFF:
            super().scanned(text)
        elif (room := self._room) is not None:
            room.scanned(text, self._whose)

    def take_menu(self, menu: Menu) -> None:
        """Without what staff took off it."""
        self._whole = menu
        super().take_menu(self._offered(menu))

    def that_matters(self, trouble: Trouble | None) -> Trouble | None:
        """Where nothing is wrong, staff may still want a pause."""
        return super().that_matters(trouble) or self._pause()

    def tick_staff(self, idle_s: float) -> bool:
        """Once a second. True when what happens keeps staff within, whether they touch anything or not."""
        room = self.staffroom
        if room is None:
            return False
        room.tasks.shop.expire()
        if self.visit.stage is not Stage.STAFF:
            return False
        room.tick()
        if room.shown.left_s or room.shown.busy:
            return True
        if idle_s >= IDLE_S:
            self.leave_staff()
        return False

    def acknowledge_help(self) -> None:
        """By staff who are within, or by the guest who needs nobody any more."""
        super().acknowledge_help()
        if (room := self.staffroom) is not None:
            room.tasks.calls.end(room.shown.officer.name if room.shown.officer else "")

    def tick_help(self) -> None:
        """A call that a knock ended without a word stays open until somebody of the staff is within."""
        room = self.staffroom
        if room is not None and self.help_called:
            room.tasks.calls.begin()
        super().tick_help()
        if room is None:
            return
        if room.shown.officer is not None:
            room.tasks.calls.end(room.shown.officer.name)
        if room.tasks.calls.is_new:
            self._safe.start("calls", room.tasks.calls.keep())

    def _waiting(self) -> tuple[Menu, Basket]:
        return self._whole or self.menu, self._aside.basket if self._aside is not None else Basket()

    def _see_what_staff_set(self) -> None:
        """Dishes that ran out, or are back; a pause that begins or ends."""
        whole = self._whole or self.menu
        self._whole = whole
        offered = self._offered(whole)
        if offered != self.menu:
            super().take_menu(offered)
        if not self._safe.is_running("opening"):
            self._safe.start("pausing", self._look_at_the_door())

    async def _look_at_the_door(self) -> None:
        try:
            await self.watch.look()
        except Outage as outage:
            _log.warning("not looked", extra={"code": outage.code})

    def _offered(self, menu: Menu) -> Menu:
        room = self.staffroom
        return menu if room is None else room.tasks.shop.shortages.menu(menu)

    def _pause(self) -> Trouble | None:
        room = self.staffroom
        if room is None or not room.tasks.shop.pausing.reason:
            return None
        pausing = room.tasks.shop.pausing
        until = pausing.until.isoformat() if pausing.until else ""
        return Trouble(Code.PAUSED, pausing.reason, details=(until,))

    def _whose(self, text: str) -> Work | None:
        """For an order that nobody is known of, whoever holds up the code now."""
        room, code = self.staffroom, parse(text)
        if room is None or isinstance(code, UnsupportedCode):
            return None
        order = room.shown.order(room.shown.chosen)
        if order is None or order.member_id is not None or not order.is_reported:
            return None
        return partial(room.tasks.orders.identify, order.id, MemberId(code.user_id))

    @property
    def _room(self) -> Staffroom | None:
        return self.staffroom if self.visit.stage is Stage.STAFF else None
