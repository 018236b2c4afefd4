"""Bodies of the Consumer API as they go out (contract 5)."""

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from kiosk.sandbox.paging import Pagination, PaginationOfOne
from kiosk.sandbox.shown import Number, Stamp
from kiosk.sandbox.views import FeedbackShown, LocationShown, OrderShown, UserShown

Venue = Literal["instore", "online", "all"]


class Authorization(msgspec.Struct, kw_only=True):
    """A user's token; without `expires_in` it is long-lived."""

    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105 - a kind of token, not one
    scope: Literal["passwordless"] = "passwordless"
    created_at: int
    access_token: str
    refresh_token: str


class NewUser(msgspec.Struct):
    user: UserShown
    authorization: Authorization


class CheckInCode(msgspec.Struct):
    check_in_code: str


class OAuthError(msgspec.Struct):
    """RFC 6749, 5.2."""

    error: str
    error_description: str


class ConsumerLocation(LocationShown, kw_only=True):
    loyalty_redemption_type: Literal["direct", "indirect", "none"]


class ConsumerLocations(msgspec.Struct):
    locations: list[ConsumerLocation]
    pagination: PaginationOfOne


class EarnFeature(msgspec.Struct):
    description: str
    threshold: Number | UnsetType = UNSET
    type: Literal["spend", "visit"] | UnsetType = UNSET


class RedeemFeature(msgspec.Struct):
    type: Literal["manual", "automatic"]
    text: str
    venue: Venue


class FeatureShown(msgspec.Struct):
    earn: EarnFeature
    redeem: RedeemFeature


class MerchantFeatures(msgspec.Struct, kw_only=True):
    """A feature that the merchant does not have is null."""

    merchant_id: str
    loyalty: FeatureShown | None
    intro: FeatureShown | None
    birthday: FeatureShown | None


class Features(msgspec.Struct):
    features: list[MerchantFeatures]


class EarnShown(msgspec.Struct):
    type: str
    text: str


class RedeemShown(msgspec.Struct):
    type: Literal["manual", "automatic"]
    text: str
    detail: str
    venue: Venue
    window: int


class CouponCode(msgspec.Struct):
    code: str | None
    type: str | None
    display: str | None


class ConsumerReward(msgspec.Struct, kw_only=True):
    """A reward in the Consumer API's words (contract 5.5)."""

    id: str
    user_id: str
    merchant_id: str
    campaign_id: str | None
    state: Literal["available", "active", "used"]
    earn: EarnShown
    redeem: RedeemShown
    coupon_code: CouponCode
    fine_print: str
    instructions: str
    available_at: Stamp | None
    activated_at: Stamp | None
    used_at: Stamp | None
    retire_at: Stamp | None
    uses_dynamic_coupon_codes: bool


class Rewards(msgspec.Struct):
    rewards: list[ConsumerReward]
    pagination: PaginationOfOne


class OneReward(msgspec.Struct):
    reward: ConsumerReward


class PointsCurrency(msgspec.Struct):
    name: str
    plural: str
    description: str
    conversion: Number


class ExperienceShown(msgspec.Struct):
    id: str
    merchant_id: str
    name: str
    currency: PointsCurrency


class Experiences(msgspec.Struct):
    points_experiences: list[ExperienceShown]


class OneExperience(msgspec.Struct):
    points_experience: ExperienceShown


class Balance(msgspec.Struct):
    balance: Number


class ConsumerProduct(msgspec.Struct, kw_only=True):
    """A points product; its price is `cost` here and `points` on the account (contract 5.6)."""

    id: str
    points_experience_id: str
    cost: Number
    exchange_start_at: Stamp | None
    exchange_end_at: Stamp | None
    fine_print: str
    redeem: RedeemShown
    valid_location_ids: list[str]


class Products(msgspec.Struct):
    points_products: list[ConsumerProduct]


class TierConfiguration(msgspec.Struct):
    id: str
    name: str
    description: str
    color: str
    spend_threshold: Number


class TierConfigurations(msgspec.Struct):
    tier_configurations: list[TierConfiguration]


class TierStatus(msgspec.Struct, kw_only=True):
    id: str
    user_id: str
    merchant_id: str
    level: str
    action_text: str
    progress: int
    expires_at: Stamp | None
    current_tier_name: str
    next_tier_name: str | None


class TierStatuses(msgspec.Struct):
    tier_statuses: list[TierStatus]


class CardShown(msgspec.Struct):
    id: str
    user_id: str
    last4: str
    type: Literal["visa", "mastercard", "amex"]
    zip_code: str | None


class Cards(msgspec.Struct):
    cards: list[CardShown]


class OneCard(msgspec.Struct):
    card: CardShown


class GiftCardShown(msgspec.Struct, kw_only=True):
    """The balance is null when the provider can't be asked."""

    id: str
    provider_id: str
    card_number: str
    pin: str | None
    last4: str
    balance: Number | None
    state: Literal["active", "archived"]
    expires_at: Stamp | None
    created_at: Stamp | None


class GiftCards(msgspec.Struct):
    gift_cards: list[GiftCardShown]
    pagination: Pagination


class OneGiftCard(msgspec.Struct):
    gift_card: GiftCardShown


class PurchaseShown(msgspec.Struct, kw_only=True):
    id: str
    user_id: str
    merchant_id: str
    location_id: str | None
    purchased_at: Stamp | None
    amount: Number
    order: OrderShown | None


class Purchases(msgspec.Struct):
    purchases: list[PurchaseShown]
    pagination: PaginationOfOne


class OnePurchase(msgspec.Struct):
    purchase: PurchaseShown


class OpenFeedbacks(msgspec.Struct):
    feedbacks: list[FeedbackShown]
