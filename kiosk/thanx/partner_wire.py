"""The Partner API's own words and shapes, as far as they are read or written here (contract 4)."""

from decimal import Decimal
from typing import Annotated

import msgspec

from kiosk.thanx.reading import Raw

Text = str | int | None
Count = Annotated[int, msgspec.Meta(ge=0, le=10**9)]


class Scopes(msgspec.Struct):
    scopes: list[str]


class Merchant(msgspec.Struct):
    id: str | int
    name: Text = None
    handle: Text = None


class Location(msgspec.Struct):
    """Many places have no name; `phone` is written in any way."""

    id: str | int
    merchant_id: Text = None
    name: Text = None
    street: Text = None
    city: Text = None
    state: Text = None
    zip: Text = None
    phone: Text = None


class Discount(msgspec.Struct):
    type: Text = None
    value: Raw = Raw()


class Template(msgspec.Struct):
    """`redemption_venue` says in_store here and instore elsewhere (contract C29)."""

    id: str | int
    name: Text = None
    description: Text = None
    fine_print: Text = None
    discount: Discount | None = None
    redemption_venue: Text = None


class VariantAsked(msgspec.Struct, omit_defaults=True):
    """A control variant leaves the template out (contract 4.5)."""

    name: str
    reward_template_id: str | None = None


class CampaignAsked(msgspec.Struct):
    merchant_id: str
    name: str
    objective: str
    fine_print: str
    start_at: str
    end_at: str
    redeemable_from: str
    redeemable_to: str
    variants: list[VariantAsked]


class CampaignBody(msgspec.Struct):
    campaign: CampaignAsked


class Variant(msgspec.Struct):
    id: str | int
    name: Text = None
    reward_template_id: Text = None


class Campaign(msgspec.Struct):
    id: str | int
    start_at: str
    end_at: str
    redeemable_from: str
    redeemable_to: str
    name: Text = None
    objective: Text = None
    fine_print: Text = None
    variants: Raw = Raw()


class Named(msgspec.Struct):
    """A recipient by `email` or `phone`."""

    type: str
    value: str


class IssueBody(msgspec.Struct):
    """Not wrapped; the order of fields is the order of bytes."""

    campaign_id: str
    merchant_id: str
    variant_id: str
    identifiers: list[Named]


class Failure(msgspec.Struct):
    identifier_index: Count
    error: Text = None


class Summary(msgspec.Struct):
    failures: Raw = Raw()


class Job(msgspec.Struct):
    id: str | int
    state: str
    campaign_id: Text = None
    variant_id: Text = None
    total_count: Count = 0
    processed_count: Count = 0
    success_count: Count = 0
    failure_count: Count = 0
    summary: Summary | None = None


class RevokeBody(msgspec.Struct):
    merchant_id: str


class Standing(msgspec.Struct):
    """A member's `loyalty`."""

    tier: Text = None
    points_balance: Decimal | None = None
    user_joined_at: str | None = None


class User(msgspec.Struct):
    id: str | int
    email: Text = None
    phone: Text = None
    first_name: Text = None
    last_name: Text = None
    zip_code: Text = None
    updated_at: str | None = None
    loyalty: Standing | None = None


class Birthday(msgspec.Struct):
    """Without a year: it is deprecated (contract 4.8)."""

    month: int
    day: int


class SubscriberAsked(msgspec.Struct, omit_defaults=True):
    email: str
    first_name: str = ""
    last_name: str = ""
    birth_date: Birthday | None = None
    zip_code: str = ""


class SubscriberBody(msgspec.Struct):
    merchant_id: str
    subscriber: SubscriberAsked


class Bought(msgspec.Struct):
    purchased_at: str | None = None


class Feedback(msgspec.Struct):
    """The same record in both APIs (contract 4.10, 5.9)."""

    id: str | int
    state: str = ""
    merchant_id: Text = None
    location_id: Text = None
    purchased_at: str | None = None
    expires_at: str | None = None
    rating: int | None = None
    review: Text = None
    response: Text = None
    purchase: Bought | None = None


class Response(msgspec.Struct):
    response: str


class ResponseBody(msgspec.Struct):
    feedback: Response
