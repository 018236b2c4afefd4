"""Your usual: kept only for who asks for it, offered when they are back, gone when they say so."""

import logging
from dataclasses import replace
from functools import cached_property

from kiosk.domain.basket import Basket
from kiosk.domain.member import Identifier, Member, MemberId, OfferId
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Outage
from kiosk.domain.usual import Remembered, Usual
from kiosk.domain.visit import Dialog, Stage
from kiosk.services.holdings import HoldingsDesk

_log = logging.getLogger(__name__)
_RECALL, _WRITE = "recall usual", "write usual"


class UsualDesk(HoldingsDesk):
    """Intents of a member who takes what they mostly take. Without a place to keep it nobody is asked."""

    @cached_property
    def _unwritten(self) -> dict[MemberId, Usual | None]:
        return {}

    @property
    def snapshot(self) -> Snapshot:
        return replace(super().snapshot, may_remember=self._may_remember)

    def open_usual(self) -> None:
        """What it is, and the way to have it forgotten."""
        if self.visit.stage is Stage.MENU and self._usual_with(Basket()) is not None:
            self.change(dialog=Dialog.USUAL)

    def add_usual(self) -> None:
        """All of it that can be had; who has nothing else goes straight to the review."""
        basket = self._usual_with(self.visit.basket)
        if basket is None or self.visit.stage is not Stage.MENU:
            return
        was_empty = self.visit.basket.is_empty
        self.change(basket=basket, dialog=None)
        if was_empty:
            self.review()

    def forget_usual(self) -> None:
        """For good; it can be kept again."""
        if self.visit.member is not None and self.visit.remembered.usual is not None:
            self._remember(self.visit.member.id, None)
            self.change(dialog=None)

    def keep_usual(self) -> None:
        """This order is what they mostly take, or is not after all. Never on beforehand."""
        if self._may_remember and self.visit.member is not None:
            is_kept = self.visit.remembered.is_kept
            self._remember(self.visit.member.id, None if is_kept else Usual.of(self.visit.basket))

    def sign_out(self) -> None:
        if self.visit.may_edit:
            self.guests.cancel(_RECALL)
            self.change(remembered=Remembered())
        super().sign_out()

    async def forget_old_usuals(self) -> None:
        """What nobody came back for."""
        if self.house.usuals is not None:
            await self.house.usuals.forget_old(self.house.clock.now())

    @property
    def _may_remember(self) -> bool:
        """A member who has just ordered, and whose dishes are still here."""
        visit = self.visit
        is_theirs = visit.finished is not None and visit.finished.id == visit.order_id
        is_known = visit.member is not None and not visit.basket.is_empty
        return self.house.usuals is not None and visit.stage is Stage.DONE and is_theirs and is_known

    def _usual_with(self, basket: Basket) -> Basket | None:
        usual, visit = self.visit.remembered.usual, self.visit
        found = usual.added_to(basket, self.served, visit.needs) if usual is not None else basket
        return found if found != basket else None

    def _welcome(self, who: Identifier, member: Member, wish: OfferId | None) -> None:
        super()._welcome(who, member, wish)
        if self.house.usuals is not None:
            self.change(remembered=Remembered())
            self.guests.start(_RECALL, self._recall(member.id))

    async def _recall(self, member_id: MemberId) -> None:
        usuals = self.house.usuals
        try:
            found = await usuals.recall(member_id, self.house.clock.now()) if usuals is not None else None
        except Outage as outage:
            _log.warning("usual not read", extra={"code": outage.code.value})
            return
        member = self.visit.member
        if found is not None and member is not None and member.id == member_id:
            self.change(remembered=replace(self.visit.remembered, usual=found))

    def _remember(self, member_id: MemberId, usual: Usual | None) -> None:
        """At once on the screen; written down behind it, the last wish last."""
        self.change(remembered=Remembered(usual, is_kept=usual is not None))
        self._unwritten[member_id] = usual
        self._safe.start(_WRITE, self._write())

    async def _write(self) -> None:
        usuals = self.house.usuals
        while self._unwritten and usuals is not None:
            member_id, usual = self._unwritten.popitem()
            try:
                if usual is None:
                    await usuals.forget(member_id)
                else:
                    await usuals.remember(member_id, usual, self.house.clock.now())
            except Outage as outage:
                _log.error("usual not written", extra={"code": outage.code.value})
