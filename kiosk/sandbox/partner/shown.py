"""Bodies of the Partner API as they go out (contract 4)."""

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from kiosk.sandbox.campaign import JobState
from kiosk.sandbox.paging import Pagination
from kiosk.sandbox.shown import Number, Stamp
from kiosk.sandbox.views import FeedbackShown, LocationShown, UserShown


class AccessToken(msgspec.Struct, kw_only=True):
    access_token: str
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105 - a kind of token, not one
    scope: Literal["passwordless"] = "passwordless"
    created_at: int
    expires_in: int | UnsetType = UNSET


class Scopes(msgspec.Struct):
    scopes: list[str]


class MerchantShown(msgspec.Struct):
    id: str
    name: str
    handle: str


class Merchants(msgspec.Struct):
    merchants: list[MerchantShown]


class Locations(msgspec.Struct):
    locations: list[LocationShown]
    pagination: Pagination


class Users(msgspec.Struct):
    users: list[UserShown]
    pagination: Pagination


class DiscountShown(msgspec.Struct):
    type: str
    value: Number | None


class Images(msgspec.Struct, omit_defaults=True):
    default: str = ""
    small: str = ""
    large: str = ""


class TemplateShown(msgspec.Struct, kw_only=True):
    """`redemption_venue` is spelled in_store here and instore elsewhere (contract C29)."""

    id: str
    name: str
    type: Literal["discount"] = "discount"
    subtype: str
    description: str
    fine_print: str
    discount: DiscountShown
    redemption_venue: Literal["in_store", "online", "all"]
    images: Images


class Templates(msgspec.Struct):
    reward_templates: list[TemplateShown]
    pagination: Pagination


class Template(msgspec.Struct):
    reward_template: TemplateShown


class VariantShown(msgspec.Struct):
    id: str
    name: str
    reward_template_id: str | None


class CampaignShown(msgspec.Struct, kw_only=True):
    id: str
    name: str
    objective: str | None
    start_at: Stamp
    end_at: Stamp
    redeemable_from: Stamp
    redeemable_to: Stamp
    time_zone: str
    fine_print: str | None
    variants: list[VariantShown]


class Campaigns(msgspec.Struct):
    campaigns: list[CampaignShown]
    pagination: Pagination


class OneCampaign(msgspec.Struct):
    campaign: CampaignShown


class FailureShown(msgspec.Struct):
    identifier_index: int
    identifier_type: str
    error: str


class Summary(msgspec.Struct):
    success_count: int
    failure_count: int
    failures: list[FailureShown]


class JobShown(msgspec.Struct, kw_only=True):
    """The summary is there once the job is completed (contract 4.7)."""

    id: str
    campaign_id: str
    variant_id: str
    state: JobState
    total_count: int
    processed_count: int
    success_count: int
    failure_count: int
    progress_percent: int
    created_at: Stamp
    started_at: Stamp | None
    completed_at: Stamp | None
    summary: Summary | UnsetType = UNSET


class OneJob(msgspec.Struct):
    issuance_job: JobShown


class SubscriberShown(msgspec.Struct):
    email: str


class Subscriber(msgspec.Struct):
    subscriber: SubscriberShown


class Feedbacks(msgspec.Struct):
    feedbacks: list[FeedbackShown]
    pagination: Pagination


class TagShown(msgspec.Struct):
    id: str
    user_id: str
    merchant_id: str
    key: str
    values: list[str]


class Tags(msgspec.Struct):
    tags: list[TagShown]
    pagination: Pagination
