"""A make-good reward from staff: what may be given, and giving it to a phone number or an address."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.backstage import Backstage, Present, Told
from kiosk.domain.member import Identifier
from kiosk.domain.trouble import Code, Refusal
from kiosk.services.house import House
from kiosk.services.membership import by_email, by_phone
from kiosk.services.recovery_rewards import Gift, Given, RecoveryRewards
from kiosk.services.staff_orders import Act


class GiftTasks:
    """The same reward for the same guest is given once a day, however often it is tapped."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._gifts: dict[str, Gift] = {}
        self.acts: Mapping[str, Act] = {"give_phone": self._by_phone, "give_email": self._by_email}

    async def look(self, shown: Backstage) -> Backstage:
        """Every reward of the campaigns that run now. Raises Refusal or Outage."""
        gifts = await self._rewards.gifts()
        self._gifts = {f"{each.campaign_id}/{each.variant_id}": each for each in gifts}
        return replace(
            shown,
            presents=tuple(
                Present(key, each.reward, each.campaign, each.fine_print) for key, each in self._gifts.items()
            ),
        )

    async def _by_phone(self, key: str, answers: tuple[str, ...]) -> Told:
        return await self._give(key, by_phone(answers[0], self._house.manners.country))

    async def _by_email(self, key: str, answers: tuple[str, ...]) -> Told:
        return await self._give(key, by_email(answers[0]))

    async def _give(self, key: str, who: Identifier) -> Told:
        gift = self._gifts.get(key)
        if gift is None:
            raise Refusal(Code.REWARD_GONE)
        occasion = f"{self._house.clock.now():%Y-%m-%d}"
        given = await self._rewards.give(gift, who, occasion)
        return Told(given.value, gift.reward, is_good=given in (Given.GIVEN, Given.UNDERWAY))

    @property
    def _rewards(self) -> RecoveryRewards:
        if self._house.recovery_rewards is None:
            raise Refusal(Code.LOYALTY_REFUSED)
        return self._house.recovery_rewards
