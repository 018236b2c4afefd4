"""An order that its guest walked away from waits some minutes under four figures; whoever knows them goes on.

Kept in memory alone: nothing of a guest reaches the disk, and a restart loses it. A pause by staff does not.
"""

from dataclasses import replace
from math import ceil

from kiosk.domain.basket import Basket
from kiosk.domain.parking import FIGURES, Guesses, Parked, Parking, Resuming, Shelf
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage
from kiosk.services.staff_desk import StaffDesk


class ParkingDesk(StaffDesk):
    """Intents of a guest who comes back. Only dishes with their choices and the dining are ever parked."""

    _shelf = Shelf()
    _guesses = Guesses()
    # What the guest of this visit was told, and whether somebody who is signed in has said yes.
    _told = ""
    _is_wanted = False
    _has_answered = False

    @property
    def snapshot(self) -> Snapshot:
        return replace(super().snapshot, parking=self._parking)

    def keep_parked(self) -> None:
        """Somebody who is signed in has their order kept, without their account, or not after all."""
        if self.idle_left_s is not None and self._may_be_parked and self._is_known:
            self._is_wanted, self._has_answered = not self._is_wanted, True
            self._draw()
            self.publish()

    def has_answered(self) -> bool:
        """Once for each answer: the touch that gave it does not say that the guest stays."""
        answered, self._has_answered = self._has_answered, False
        return answered

    def tell_where(self) -> None:
        """Whoever is asked whether they are there is told the figures; who is signed in is asked first."""
        self._is_wanted = False
        self._draw()

    def park(self) -> None:
        """The visit ends unattended: its order waits where the guest was told that it would."""
        if self._told and self._would_be_parked:
            until_s = self.house.clock.monotonic_s() + self.house.manners.parked_s
            self._shelf = self._shelf.holding(Parked(self._told, self.visit.basket, until_s))

    def open_parked(self) -> None:
        """The sheet for the figures, from the poster."""
        if self.visit.stage is Stage.ATTRACT and not self._shelf.is_empty:
            self.become(self.visit.anew(Stage.RESUME))

    def close_parked(self) -> None:
        if self.visit.stage is Stage.RESUME:
            self.become(self.visit.anew(Stage.ATTRACT))

    def write_code(self, text: str) -> None:
        """What the sheet shows, instead of what it showed."""
        is_fit = (text.isdecimal() and text.isascii()) or not text
        if self.visit.stage is Stage.RESUME and is_fit and not self._wait_s:
            self.change(resuming=self.visit.resuming.typing(text))

    def take_parked(self) -> None:
        """The order of these figures is this guest's now, to be looked over; nobody else's is ever shown."""
        typed = self.visit.resuming.typed
        if self.visit.stage is not Stage.RESUME or len(typed) != FIGURES or self._wait_s:
            return
        now_s = self.house.clock.monotonic_s()
        found = self._shelf.at(now_s).of(typed)
        if found is None:
            self._guesses = self._guesses.counted(now_s)
            self.change(resuming=Resuming(is_wrong=True))
        elif self.served.categories:
            self._guesses = Guesses()
            self._shelf = self._shelf.without(typed)
            self._go_on(found.basket)

    def back(self) -> None:
        if self.visit.stage is Stage.RESUME:
            self.close_parked()
        else:
            super().back()

    def scanned(self, text: str) -> None:
        """Over the figures a code does what it does on the poster."""
        self.close_parked()
        super().scanned(text)

    def wipe(self, stage: Stage = Stage.ATTRACT) -> None:
        """Whoever comes next is told other figures."""
        self._told, self._is_wanted, self._has_answered = "", False, False
        super().wipe(stage)

    def tick_parking(self) -> None:
        """Once a second: what has waited long enough goes. Without any, guessing begins anew."""
        before, waited = self._shelf, self._wait_s > 0
        self._shelf = before.at(self.house.clock.monotonic_s())
        if self._shelf.is_empty:
            self._guesses = Guesses()
        is_resuming = self.visit.stage is Stage.RESUME
        if is_resuming and self._shelf.is_empty:
            self.close_parked()
        elif self._shelf.is_empty != before.is_empty or (is_resuming and waited):
            self.publish()

    @property
    def _parking(self) -> Parking:
        minutes = ceil(self.house.manners.parked_s / 60)
        code = self._told if self.idle_left_s is not None and self._would_be_parked else ""
        may_choose = self.idle_left_s is not None and self._may_be_parked and self._is_known
        return Parking(minutes, code, may_choose, not self._shelf.is_empty, ceil(self._wait_s))

    @property
    def _wait_s(self) -> float:
        return self._guesses.wait_s(self.house.clock.monotonic_s())

    @property
    def _is_known(self) -> bool:
        """Signed in, or scanned while nobody could be asked who it is."""
        return self.visit.member is not None or self.visit.later is not None

    @property
    def _may_be_parked(self) -> bool:
        return self.house.manners.parked_s > 0 and not self.visit.basket.is_empty

    @property
    def _would_be_parked(self) -> bool:
        return self._may_be_parked and (self._is_wanted or not self._is_known)

    def _draw(self) -> None:
        """The same figures all the visit, that no other order has."""
        while self._would_be_parked and (not self._told or self._shelf.of(self._told) is not None):
            self._told = self.house.ids.short_code()

    def _go_on(self, basket: Basket) -> None:
        """As a visit of its own, at the review: what is sold out or costs more by now is told there."""
        first = self.served.categories[0].id
        visit = self.visit.starting(basket.dining)
        self.visit = replace(visit, basket=basket, order_id=self.house.ids.order_id(), category=first)
        self.go(Stage.REVIEW)
