"""Bodies of the Partner API as they come in. Thanx's own names (contract 4)."""

from typing import Annotated, Literal

import msgspec

from kiosk.sandbox.wire import BirthDateBody, Id, Stamp, Text

MOST_IDENTIFIERS = 10_000


class TokenBody(msgspec.Struct):
    merchant_id: Id
    user_id: Id | None = None
    email: Id | None = None
    phone: Id | None = None
    expires_in: Annotated[int, msgspec.Meta(ge=60, le=3600)] | None = None


class VariantBody(msgspec.Struct):
    name: Id
    reward_template_id: Id | None = None


class CampaignFields(msgspec.Struct, kw_only=True):
    merchant_id: Id
    name: Id
    objective: Text | None = None
    fine_print: Text | None = None
    start_at: Stamp
    end_at: Stamp
    redeemable_from: Stamp
    redeemable_to: Stamp
    variants: Annotated[list[VariantBody], msgspec.Meta(min_length=1, max_length=4)]


class CampaignBody(msgspec.Struct):
    campaign: CampaignFields


class IdentifierBody(msgspec.Struct):
    type: Literal["email", "phone"]
    value: Text


class IssueBody(msgspec.Struct):
    """One job: 1 to 10,000 people, one variant of one campaign."""

    campaign_id: Id
    merchant_id: Id
    variant_id: Id
    identifiers: Annotated[list[IdentifierBody], msgspec.Meta(min_length=1)]


class RevokeBody(msgspec.Struct):
    merchant_id: Id


class SubscriberFields(msgspec.Struct):
    email: Text
    first_name: Text | None = None
    last_name: Text | None = None
    birth_date: BirthDateBody | None = None
    zip_code: Text | None = None


class SubscriberBody(msgspec.Struct):
    merchant_id: Id
    subscriber: SubscriberFields


class ResponseFields(msgspec.Struct):
    response: Id


class ResponseBody(msgspec.Struct):
    feedback: ResponseFields


class TagsBody(msgspec.Struct):
    merchant_id: Id
    user_ids: Annotated[list[Id], msgspec.Meta(min_length=1, max_length=500)]
    key: Id
    values: Annotated[list[Text], msgspec.Meta(max_length=50)]
