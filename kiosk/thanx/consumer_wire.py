"""The Consumer API's own words and shapes, as far as they are read or written here (contract 5)."""

from decimal import Decimal

import msgspec

from kiosk.thanx.partner_wire import Text
from kiosk.thanx.reading import Raw


class UserAsked(msgspec.Struct, omit_defaults=True):
    """`phone` is stored as it is sent: only E.164 is found again (contract 2.8)."""

    email: str
    first_name: str
    last_name: str
    phone: str = ""


class UserBody(msgspec.Struct):
    user: UserAsked


class Redeem(msgspec.Struct):
    text: Text = None
    detail: Text = None
    venue: Text = None


class Coupon(msgspec.Struct):
    """`display` is what people read, `code` what machines do."""

    code: Text = None
    display: Text = None


class Reward(msgspec.Struct):
    id: str | int
    state: str = ""
    redeem: Redeem | None = None
    coupon_code: Coupon | None = None
    fine_print: Text = None
    retire_at: str | None = None


class GiftCard(msgspec.Struct):
    """`balance` is null while the provider is down."""

    id: str | int
    last4: Text = None
    balance: Raw = Raw()
    state: str = ""
    expires_at: str | None = None


class GiftCardAsked(msgspec.Struct, omit_defaults=True):
    """Not wrapped (contract 5.9)."""

    provider_id: str
    card_number: str
    pin: str = ""


class Card(msgspec.Struct):
    id: str | int
    last4: Text = None
    type: Text = None


class CardAsked(msgspec.Struct, omit_defaults=True):
    number: str
    zip_code: str = ""


class CardBody(msgspec.Struct):
    card: CardAsked


class Purchase(msgspec.Struct):
    id: str | int
    purchased_at: str | None = None
    amount: Raw = Raw()
    location_id: Text = None


class PurchaseAsked(msgspec.Struct):
    merchant_id: str
    user_id: str
    amount: Decimal
    purchased_at: str
    location_id: str
    products: tuple[str, ...]


class PurchaseBody(msgspec.Struct):
    purchase: PurchaseAsked


class Balance(msgspec.Struct):
    balance: Raw


class Rating(msgspec.Struct, omit_defaults=True):
    rating: int
    review: str = ""


class RatingBody(msgspec.Struct):
    feedback: Rating
