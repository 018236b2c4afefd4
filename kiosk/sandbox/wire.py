"""Bodies as they come in over the wire, and how they are read. Thanx's own names (contract 3.2, 4.1)."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeVar

import msgspec

from kiosk.sandbox.answers import Refused
from kiosk.sandbox.records import BasketState

MOST_DOLLARS = 1_000_000
T = TypeVar("T")


class Dollars(Decimal):
    """A JSON number of dollars, 0 to a million."""


Stamp = Annotated[datetime, msgspec.Meta(extra_json_schema={"format": "date-time"})]
Text = Annotated[str, msgspec.Meta(max_length=2_000)]
Id = Annotated[str, msgspec.Meta(min_length=1, max_length=255)]


class ModifierBody(msgspec.Struct):
    id: Text | None = None
    name: Text | None = None
    price: Dollars | None = None
    item_base_price: Dollars | None = None


class ItemBody(msgspec.Struct):
    """One unit of one item; `price` includes its modifiers."""

    id: Text
    name: Text
    price: Dollars
    categories: list[Text] | None = None
    modifiers: list[ModifierBody] | None = None


class PaymentBody(msgspec.Struct):
    issuer: Id
    last4: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}$")]
    amount: Dollars
    authorized_at: Stamp | None = None


class QualifyingBody(msgspec.Struct, kw_only=True):
    """What decides a discount. Null and absent are the same."""

    order_timestamp: Stamp | None = None
    location_uid: Text | None = None
    items: list[ItemBody] | None = None
    subtotal: Dollars | None = None
    redemption_venue: Literal["instore", "online"] | None = None

    @property
    def units(self) -> list[ItemBody]:
        """The items, one entry a unit."""
        return self.items or []

    @property
    def before_tax(self) -> Decimal:
        """The stated subtotal, else the sum of the items."""
        stated = self.subtotal
        return sum((i.price for i in self.units), Decimal(0)) if stated is None else Decimal(stated)


class BasketBody(QualifyingBody, kw_only=True):
    state: BasketState
    id: Id | None = None
    rewards: list[Text] | None = None
    points_products: list[Text] | None = None
    payments: list[Any] | None = None

    @property
    def asked(self) -> list[str]:
        """Every reward and points product named."""
        return [*(self.rewards or []), *(self.points_products or [])]

    @property
    def payment(self) -> PaymentBody | None:
        """The first payment, the only one Thanx looks at. Raises Refused when it is not complete."""
        return shaped(self.payments[0], PaymentBody, "payments[0]") if self.payments else None


class BirthDateBody(msgspec.Struct):
    """A birthday; the year may be missing."""

    month: Annotated[int, msgspec.Meta(ge=1, le=12)]
    day: Annotated[int, msgspec.Meta(ge=1, le=31)]
    year: Annotated[int, msgspec.Meta(ge=1900, le=2100)] | None = None


def _dollars(kind: type, found: object) -> object:
    if kind is not Dollars or isinstance(found, bool) or not isinstance(found, int | Decimal):
        raise ValueError("Expected a number")
    if not 0 <= found <= MOST_DOLLARS:
        raise ValueError(f"Expected a number from 0 to {MOST_DOLLARS}")
    return Dollars(found)


_JSON: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=Decimal)


def parsed(body: bytes) -> object:
    """The JSON in it, floats as Decimal. Raises ValueError when it is none."""
    try:
        return _JSON.decode(body)
    except (ValueError, ArithmeticError, RecursionError) as broken:
        raise ValueError("The body is not valid JSON") from broken


def shaped(found: object, kind: type[T], where: str = "") -> T:
    """`found` as that body. Raises Refused 400 with the field's path."""
    try:
        return msgspec.convert(found, kind, dec_hook=_dollars)
    except (ValueError, RecursionError) as wrong:
        raise Refused(400, f"{where} {wrong}".strip()) from wrong


def read(body: bytes, kind: type[T]) -> T:
    """The body as that shape. Raises Refused 400."""
    try:
        return shaped(parsed(body), kind)
    except ValueError as broken:
        raise Refused(400, str(broken)) from broken


def seconds_of(stamp: datetime) -> float:
    """Seconds since 1970; a stamp without an offset is UTC."""
    aware = stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)
    return (aware - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()
