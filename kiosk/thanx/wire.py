"""Thanx's own words and shapes, as far as the kiosk reads or writes them (contract 3.1, 3.2, 4.1).

What is read is read generously: lists stay raw, so that one broken reward does not cost the others.
"""

from decimal import Decimal

import msgspec

Raw = msgspec.Raw
Text = str | int


class TokenAsked(msgspec.Struct, omit_defaults=True):
    """Exactly one of the three names is set; `expires_in` is always sent (contract C12)."""

    merchant_id: str
    expires_in: int
    user_id: str | None = None
    email: str | None = None
    phone: str | None = None


class TokenGiven(msgspec.Struct):
    """`expires` is an old spelling (contract C13)."""

    access_token: str
    expires_in: Decimal | None = None
    expires: Decimal | None = None


class Account(msgspec.Struct):
    """Who the member is and what they have; e-mail and the rest are not even read."""

    id: Text
    rewards: Raw = Raw()
    points_products: Raw = Raw()
    points: Raw = Raw()
    progress: Raw = Raw()


class Offer(msgspec.Struct):
    """A reward, or a points product when it has `points`."""

    id: Text
    label: str | None = None
    type: str | None = None
    state: str | None = None
    value: Raw = Raw()
    minimum: Raw = Raw()
    maximum: Raw = Raw()
    products: list[Text] | None = None
    restriction_location_ids: list[Text] | None = None
    fine_print: str | None = None
    retire_at: str | None = None
    points: Raw = Raw()
    points_experience_id: Text | None = None


class Currency(msgspec.Struct):
    name: str = ""
    plural: str = ""


class Points(msgspec.Struct):
    """A balance in one programme."""

    points_experience_id: Text
    balance: Decimal
    currency: Currency = msgspec.field(default_factory=Currency)


class Progress(msgspec.Struct):
    percentage: Decimal
    towards: str = ""


class Modifier(msgspec.Struct):
    id: str
    name: str
    price: Decimal
    item_base_price: Decimal


class Item(msgspec.Struct):
    """One unit; `price` includes the modifiers."""

    id: str
    name: str
    price: Decimal
    categories: list[str]
    modifiers: list[Modifier]


class Payment(msgspec.Struct):
    """`amount` is what counts for loyalty: neither tax nor tip, after discounts."""

    issuer: str
    last4: str
    amount: Decimal
    authorized_at: str | msgspec.UnsetType = msgspec.UNSET


class Basket(msgspec.Struct):
    """A full statement of an order in one state; the order of fields is the order of bytes."""

    id: str
    state: str
    location_uid: str
    rewards: list[str]
    points_products: list[str]
    items: list[Item]
    subtotal: Decimal
    redemption_venue: str = "instore"
    order_timestamp: str | msgspec.UnsetType = msgspec.UNSET
    payments: list[Payment] | msgspec.UnsetType = msgspec.UNSET


class QualifyingAsked(msgspec.Struct):
    """A basket without its name, state, redemption and payment: an order that is wanted now."""

    location_uid: str
    items: list[Item]
    subtotal: Decimal
    redemption_venue: str = "instore"


class Fitting(msgspec.Struct):
    """What the dry run answers, in the shapes of the account."""

    rewards: Raw = Raw()
    points_products: Raw = Raw()


class BasketHead(msgspec.Struct):
    """What is read again of a basket that was written before."""

    state: str
    subtotal: Decimal
