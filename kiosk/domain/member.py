"""A signed-in member with what Thanx offers them (contract 3.1)."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from kiosk.domain.money import Money

MemberId = NewType("MemberId", str)
OfferId = NewType("OfferId", str)
LocationId = NewType("LocationId", str)


class IdentifiedBy(StrEnum):
    """How a member was named; the words are those of Create Access Token (contract 4.1)."""

    USER_ID = "user_id"
    EMAIL = "email"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Identifier:
    """Exactly one way to name a member. Its value is personal: it is never printed or logged."""

    by: IdentifiedBy
    value: str = field(repr=False)


class RewardKind(StrEnum):
    """Thanx's `type`; anything it adds later is OTHER and left to its quote (contract 3.6)."""

    AMOUNT = "amount"
    PERCENT = "percent"
    ITEM = "item"
    OTHER = "other"


class OfferKind(StrEnum):
    """A reward that is owned, or a product that is bought with points at `placed` (contract 3.7)."""

    REWARD = "reward"
    POINTS_PRODUCT = "points_product"


@dataclass(frozen=True, slots=True)
class Reward:
    """A reward of the member, or (with `points`) a points product that may be exchanged.

    `value` is dollars or percent points, by kind. Empty `products` mean any item, empty `locations`
    everywhere.
    """

    id: OfferId
    label: str
    kind: RewardKind
    offer: OfferKind = OfferKind.REWARD
    value: Decimal | None = None
    minimum: Money | None = None
    maximum: Money | None = None
    products: frozenset[str] = frozenset()
    locations: frozenset[str] = frozenset()
    fine_print: str = ""
    retire_at: datetime | None = None
    is_redeemable: bool = True
    points: Decimal | None = None
    experience_id: str = ""


PointsProduct = Reward


@dataclass(frozen=True, slots=True)
class Balance:
    """Points of one programme, in its own currency word."""

    experience_id: str
    singular: str
    plural: str
    points: Decimal


@dataclass(frozen=True, slots=True)
class Progress:
    """The way to the next reward, for merchants without points."""

    percentage: int
    towards: str


@dataclass(frozen=True, slots=True)
class Member:
    """What the account call returned. Name, phone and e-mail are not kept."""

    id: MemberId
    rewards: tuple[Reward, ...] = ()
    points_products: tuple[PointsProduct, ...] = ()
    balances: tuple[Balance, ...] = ()
    progress: Progress | None = None

    @property
    def offers(self) -> tuple[Reward, ...]:
        return self.rewards + self.points_products

    def offer(self, offer_id: OfferId | None) -> Reward | None:
        return next((offer for offer in self.offers if offer.id == offer_id), None)

    def balance(self, experience_id: str) -> Balance | None:
        return next((balance for balance in self.balances if balance.experience_id == experience_id), None)
