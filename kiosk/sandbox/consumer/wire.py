"""Bodies of the Consumer API as they come in. Thanx's own names (contract 5)."""

from typing import Annotated, Literal

import msgspec

from kiosk.sandbox.belongings import Rating
from kiosk.sandbox.wire import BirthDateBody, Dollars, Id, Stamp, Text


class UserFields(msgspec.Struct, kw_only=True):
    """Who joins or changes; a phone is kept as it is written (contract 2.8)."""

    email: Text | None = None
    first_name: Text | None = None
    last_name: Text | None = None
    phone: Text | None = None
    birth_date: BirthDateBody | None = None
    zip_code: Text | None = None
    signup_program_id: Text | None = None


class UserBody(msgspec.Struct):
    user: UserFields


class AuthorizeBody(msgspec.Struct):
    client_id: Id
    redirect_uri: Id
    response_type: Text
    username: Text
    scope: Text = "passwordless"


class GrantBody(msgspec.Struct, kw_only=True):
    """A code or a refresh token for an access token."""

    grant_type: Literal["authorization_code", "refresh_token"]
    client_id: Id
    client_secret: Id
    code: Id | None = None
    redirect_uri: Id | None = None
    refresh_token: Id | None = None


class RevokeTokenBody(msgspec.Struct):
    client_id: Id
    client_secret: Id
    token: Id


class GrantRewardBody(msgspec.Struct):
    user_id: Id
    campaign_id: Id


class CardFields(msgspec.Struct):
    number: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{12,19}$")]
    zip_code: Text | None = None


class CardBody(msgspec.Struct):
    card: CardFields


class GiftCardBody(msgspec.Struct):
    """Not wrapped, unlike all others (contract 5.9)."""

    provider_id: Id
    card_number: Id
    pin: Text | None = None


class RatingFields(msgspec.Struct):
    rating: Rating
    review: Text | None = None


class RatingBody(msgspec.Struct):
    feedback: RatingFields


class PurchaseFields(msgspec.Struct, kw_only=True):
    merchant_id: Id
    user_id: Id
    amount: Dollars
    purchased_at: Stamp
    location_id: Id | None = None
    card_id: Id | None = None
    products: list[Text] | None = None


class PurchaseBody(msgspec.Struct):
    purchase: PurchaseFields
