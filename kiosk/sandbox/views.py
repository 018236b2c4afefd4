"""Shapes that the Partner and the Consumer API share, and how records become them (contract 4, 5)."""

from typing import Any, Literal

import msgspec
from msgspec import UNSET, UnsetType

from kiosk.sandbox.accruing import purchases_of
from kiosk.sandbox.belongings import Feedback, FeedbackState, Purchase
from kiosk.sandbox.records import Location, Merchant, Person
from kiosk.sandbox.rules import NOTHING
from kiosk.sandbox.shown import Number, Stamp
from kiosk.sandbox.world import World

PROVIDER = "Other"


class Nothing(msgspec.Struct):
    """An empty object."""


class LocationShown(msgspec.Struct, kw_only=True):
    id: str
    merchant_id: str
    street: str
    city: str
    state: str
    zip: str
    name: str | UnsetType = UNSET
    phone: str


class BirthDateShown(msgspec.Struct, kw_only=True):
    year: int | None
    month: int
    day: int


class LoyaltyShown(msgspec.Struct):
    tier: Literal["bronze", "silver", "gold"]
    points_balance: Number
    user_joined_at: Stamp | None


class SettingsShown(msgspec.Struct):
    marketing_general_email: bool


class UserShown(msgspec.Struct, kw_only=True):
    """A platform user; loyalty and settings only when asked for."""

    id: str
    email: str | None
    phone: str | None
    first_name: str
    last_name: str
    birth_date: BirthDateShown | None
    zip_code: str | None
    updated_at: Stamp | UnsetType = UNSET
    loyalty: LoyaltyShown | UnsetType = UNSET
    communication_settings: SettingsShown | UnsetType = UNSET


class OneUser(msgspec.Struct):
    user: UserShown


class OrderShown(msgspec.Struct):
    id: str
    provider: str


class PurchaseOfFeedback(msgspec.Struct):
    id: str
    purchased_at: Stamp | None
    amount: Number
    order: OrderShown | None


class FeedbackShown(msgspec.Struct, kw_only=True):
    id: str
    user_id: str
    merchant_id: str
    location_id: str | None
    state: FeedbackState
    expires_at: Stamp | None
    purchased_at: Stamp | None
    viewed_at: Stamp | None
    rated_at: Stamp | None
    reviewed_at: Stamp | None
    responded_at: Stamp | None
    rating: int | None
    review: str | None
    response: str | None
    purchase: PurchaseOfFeedback


class OneFeedback(msgspec.Struct):
    feedback: FeedbackShown


def location_fields(merchant: Merchant, place: Location) -> dict[str, Any]:
    """What both APIs tell of a location; a name only if it has one."""
    names = ("id", "street", "city", "state", "zip", "phone")
    told = {name: getattr(place, name) for name in names}
    return told | {"merchant_id": merchant.id, "name": place.name or UNSET}


def user_fields(person: Person) -> dict[str, Any]:
    """What both APIs tell of a user."""
    names = ("email", "phone", "first_name", "last_name", "zip_code")
    born = person.birth_date
    shown = BirthDateShown(year=born.year, month=born.month, day=born.day) if born else None
    return {name: getattr(person, name) for name in names} | {"id": person.user_id, "birth_date": shown}


def order_shown(purchase: Purchase) -> OrderShown | None:
    """The order behind a purchase, if one is known."""
    return OrderShown(purchase.order_id, PROVIDER) if purchase.order_id else None


def feedback_shown(world: World, person: Person, feedback: Feedback) -> FeedbackShown:
    """A feedback with its purchase."""
    mine = (p for p in purchases_of(world, person) if p.id == feedback.purchase_id)
    bought = next(mine, Purchase(amount=NOTHING))
    times = ("expires_at", "viewed_at", "rated_at", "reviewed_at", "responded_at")
    said = {name: getattr(feedback, name) for name in (*times, "rating", "review", "response")}
    return FeedbackShown(
        **said,
        id=feedback.id,
        user_id=person.user_id,
        merchant_id=feedback.merchant_id,
        location_id=bought.location_id,
        state=feedback.state_at(world.now),
        purchased_at=bought.purchased_at,
        purchase=PurchaseOfFeedback(
            feedback.purchase_id, bought.purchased_at, bought.amount, order_shown(bought)
        ),
    )
