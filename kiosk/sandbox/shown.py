"""Bodies as they go out: Thanx's shapes of the account, the basket and errors (contract 2.2, 3)."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, UnsetType

from kiosk.sandbox.records import BasketState

Number = Decimal
Stamp = Annotated[datetime, msgspec.Meta(extra_json_schema={"format": "date-time"})]
Usable = Literal["redeemable", "unredeemable"]


class CurrencyShown(msgspec.Struct):
    name: str
    plural: str


class PointsShown(msgspec.Struct):
    points_experience_id: str
    currency: CurrencyShown
    balance: Number


class ProgressShown(msgspec.Struct):
    percentage: int
    towards: str


class TermsShown(msgspec.Struct, kw_only=True):
    """What rewards and points products have in common."""

    id: str
    label: str
    state: Usable
    value: Number | UnsetType = UNSET
    minimum: Number | UnsetType = UNSET
    maximum: Number | UnsetType = UNSET
    products: list[str] | UnsetType = UNSET
    fine_print: str
    restriction_location_ids: list[str]


class RewardShown(TermsShown, kw_only=True):
    type: str
    retire_at: Stamp | None


class PointsProductShown(TermsShown, kw_only=True):
    points_experience_id: str
    points: Number


class Account(msgspec.Struct, kw_only=True):
    id: str
    email: str | None
    rewards: list[RewardShown]
    points_products: list[PointsProductShown]
    progress: ProgressShown | UnsetType = UNSET
    points: list[PointsShown] | UnsetType = UNSET


class Basket(msgspec.Struct):
    id: str
    state: BasketState
    discount: str | None


class Qualifying(msgspec.Struct):
    rewards: list[RewardShown]
    points_products: list[PointsProductShown]


class FlatError(msgspec.Struct):
    """Loyalty's errors; `code` is the HTTP status."""

    code: int
    message: str


class ErrorShown(msgspec.Struct):
    code: str
    message: str


class NestedError(msgspec.Struct):
    """The other APIs' errors; `code` is a word that never changes."""

    error: ErrorShown
