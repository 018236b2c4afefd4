"""The Consumer API for a signed-in member, `ports.Programme` among it (contract 5)."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from kiosk.domain.feedback import Feedback, FeedbackId
from kiosk.domain.holdings import (
    CardId,
    CardToLink,
    GiftCard,
    GiftCardId,
    HeldReward,
    LinkedCard,
    NewGiftCard,
    NewPurchase,
    Purchase,
)
from kiosk.domain.location import Location
from kiosk.domain.member import Identifier
from kiosk.domain.profile import Profile
from kiosk.domain.trouble import Code, Outage
from kiosk.thanx import consumer_translate as translate
from kiosk.thanx import partner_translate
from kiosk.thanx.calls import content, one, part
from kiosk.thanx.exchange import Request
from kiosk.thanx.headers import consumer_headers
from kiosk.thanx.pages import Query, all_pages
from kiosk.thanx.reading import UNREADABLE, Raw
from kiosk.thanx.sessions import Sessions
from kiosk.thanx.settings import ThanxSettings

T = TypeVar("T")

# Nobody looks through more at a kiosk.
_MOST = 100


class ThanxConsumer:
    """Raises Refusal or Outage. Nothing is tried twice: the member stands and waits."""

    def __init__(self, settings: ThanxSettings, sessions: Sessions) -> None:
        self._base = settings.api_base
        self._secure_base = settings.secure_base
        self._merchant_id = settings.merchant_id
        self._ours: Query = (("merchant_id", settings.merchant_id),)
        self._headers = consumer_headers(settings)
        self._sessions = sessions

    async def me(self, who: Identifier) -> Profile:
        """Name and address as the member gave them."""
        return one(await self._call(who, "GET", "/users/me"), "user", partner_translate.profile)

    async def points(self, who: Identifier, experience_id: str) -> Decimal:
        """See ports.Programme."""
        body = await self._call(who, "GET", f"/points_experiences/{part(experience_id)}/balance")
        points = translate.balance(body)
        if points is None:
            raise Outage(Code.LOYALTY_DOWN, UNREADABLE)
        return points

    async def rewards(self, who: Identifier, *states: str) -> tuple[HeldReward, ...]:
        """In these states (available, active, used), or in all."""
        query = (*self._ours, *(("states[]", state) for state in states))
        return await self._list(who, "/rewards", "rewards", translate.reward, query)

    async def reward(self, who: Identifier, reward_id: str) -> HeldReward:
        """One of them."""
        return one(await self._call(who, "GET", f"/rewards/{part(reward_id)}"), "reward", translate.reward)

    async def activate(self, who: Identifier, reward_id: str) -> HeldReward:
        """Its window begins (contract 5.5, C17). Refusal(REWARD_GONE or REWARD_NOT_FITTING)."""
        body = await self._call(who, "PATCH", f"/rewards/{part(reward_id)}/activate")
        return one(body, "reward", translate.reward)

    async def finalize(self, who: Identifier, reward_id: str) -> HeldReward:
        """It is used. Never for a reward of a basket: that is used by `billed`."""
        body = await self._call(who, "PATCH", f"/rewards/{part(reward_id)}/finalize")
        return one(body, "reward", translate.reward)

    async def gift_cards(self, who: Identifier) -> tuple[GiftCard, ...]:
        """See ports.Programme."""
        return await self._list(who, "/gift_cards", "gift_cards", translate.gift_card)

    async def gift_card(self, who: Identifier, card_id: GiftCardId) -> GiftCard:
        """One of them, its balance as its provider says now."""
        body = await self._call(who, "GET", f"/gift_cards/{part(card_id)}")
        return one(body, "gift_card", translate.gift_card)

    async def add_gift_card(self, who: Identifier, new: NewGiftCard) -> GiftCard:
        """Refusal(LOYALTY_REFUSED) for a number that is wrong or known already."""
        body = await self._call(who, "POST", "/gift_cards", translate.gift_card_body(new))
        return one(body, "gift_card", translate.gift_card)

    async def feedbacks(self, who: Identifier) -> tuple[Feedback, ...]:
        """See ports.Programme."""
        found = await self._list(who, "/feedbacks", "feedbacks", partner_translate.feedback, comes_whole=True)
        return tuple(each for each in found if each.merchant_id in {"", self._merchant_id})

    async def rate(self, who: Identifier, feedback_id: FeedbackId, rating: int, review: str = "") -> None:
        """See ports.Programme."""
        body = translate.rating_body(rating, review)
        await self._call(who, "PATCH", f"/feedbacks/{part(feedback_id)}", body)

    async def purchases(self, who: Identifier) -> tuple[Purchase, ...]:
        """What was bought here, the newest first as Thanx lists them."""
        return await self._list(who, "/purchases", "purchases", translate.purchase, self._ours)

    async def report_purchase(self, who: Identifier, new: NewPurchase) -> None:
        """Only in Thanx's sandbox, and only for what no basket tells of (contract 4.9, C23)."""
        body = translate.purchase_body(new, self._merchant_id)
        await self._call(who, "POST", "/purchases", body)

    async def locations(self, who: Identifier) -> tuple[Location, ...]:
        """The merchant's places as members see them."""
        return await self._list(who, "/locations", "locations", partner_translate.location, self._ours)

    async def cards(self, who: Identifier) -> tuple[LinkedCard, ...]:
        """Payment cards that the member has linked."""
        return await self._list(who, "/cards", "cards", translate.card, comes_whole=True)

    async def unlink_card(self, who: Identifier, card_id: CardId) -> None:
        """The member no longer earns by it."""
        await self._call(who, "DELETE", f"/cards/{part(card_id)}")

    async def link_card(self, who: Identifier, card: CardToLink) -> LinkedCard:
        """For a number that a card reader has taken, on the secure host alone; a kiosk never asks for one."""
        body = await self._call(who, "POST", "/cards", translate.card_body(card), base=self._secure_base)
        return one(body, "card", translate.card)

    async def _list(
        self,
        who: Identifier,
        path: str,
        key: str,
        reading: Callable[[Raw], T | None],
        query: Query = (),
        *,
        comes_whole: bool = False,
    ) -> tuple[T, ...]:
        async def fetch(page: Query) -> bytes:
            return await self._call(who, "GET", path, query=(*query, *page))

        try:
            records = await all_pages(fetch, key, _MOST, comes_whole=comes_whole)
        except ValueError:
            raise Outage(Code.LOYALTY_DOWN, UNREADABLE) from None
        return tuple(found for found in map(reading, records) if found is not None)

    async def _call(
        self, who: Identifier, method: str, path: str, body: bytes = b"", *, query: Query = (), base: str = ""
    ) -> bytes:
        request = Request(method, (base or self._base) + path, self._headers, query, body)
        return content(await self._sessions.exchange(who, request))
