"""What a member holds besides rewards: gift cards, read in the background once after sign-in."""

import logging

from kiosk.domain.member import Identifier, Member, OfferId
from kiosk.domain.trouble import Outage, Refusal
from kiosk.ports import Programme
from kiosk.services.paying import PayingDesk

_log = logging.getLogger(__name__)
_TASK = "gift cards"


class HoldingsDesk(PayingDesk):
    """Adds the gift cards to a signed-in visit, where the merchant has them; without an answer, none."""

    def sign_out(self) -> None:
        """Their cards go with them."""
        if self.visit.may_edit:
            self.guests.cancel(_TASK)
        super().sign_out()

    def _welcome(self, who: Identifier, member: Member, wish: OfferId | None) -> None:
        super()._welcome(who, member, wish)
        programme = self.house.programme
        if programme is not None and self.house.manners.has_gift_cards:
            self.guests.start(_TASK, self._read_gift_cards(programme, who))

    async def _read_gift_cards(self, programme: Programme, who: Identifier) -> None:
        try:
            cards = await programme.gift_cards(who)
        except (Refusal, Outage) as fault:
            _log.warning("gift cards not read", extra={"code": fault.code.value})
            return
        now = self.house.clock.now()
        if self.visit.identifier == who:
            self.change(gift_cards=tuple(card for card in cards if card.is_worth_showing(now)))
