"""What one person has besides rewards: purchases, feedbacks, cards, gift cards, tags. Plain records."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal

import msgspec

from kiosk.sandbox.record import Name, Record

FeedbackState = Literal["unviewed", "viewed", "expired", "rated", "reviewed", "responded"]
Rating = Annotated[int, msgspec.Meta(ge=1, le=10)]


class BirthDate(Record, kw_only=True):
    """A birthday; the year may be unknown."""

    year: Annotated[int, msgspec.Meta(ge=1900, le=2100)] | None = None
    month: Annotated[int, msgspec.Meta(ge=1, le=12)]
    day: Annotated[int, msgspec.Meta(ge=1, le=31)]


class Purchase(Record, kw_only=True):
    """What `billed` or Create Purchase made. `accrued` turns true when the points have arrived.

    `days_ago` is for the file of people: the purchase was that many days before the first day.
    """

    id: str = ""
    merchant_id: str = ""
    location_id: str | None = None
    amount: Decimal
    issuer: str = ""
    last4: str = ""
    authorized_at: datetime | None = None
    purchased_at: datetime | None = None
    days_ago: float | None = None
    order_id: str | None = None
    products: list[str] = []
    points: Decimal = Decimal(0)
    accrued: bool = False
    clawed_back: bool = False


class Feedback(Record, kw_only=True):
    """The question how a purchase was, and what was said (contract 4.10)."""

    id: Name
    purchase_id: Name
    merchant_id: str = ""
    state: FeedbackState = "unviewed"
    days_left: float | None = None
    expires_at: datetime | None = None
    viewed_at: datetime | None = None
    rated_at: datetime | None = None
    reviewed_at: datetime | None = None
    responded_at: datetime | None = None
    updated_at: datetime | None = None
    rating: Rating | None = None
    review: str | None = None
    response: str | None = None

    def state_at(self, now: datetime) -> FeedbackState:
        """The state then: what nobody has answered in time is expired."""
        late = self.expires_at is not None and self.expires_at <= now
        return "expired" if late and self.state in {"unviewed", "viewed"} else self.state

    def may_be_answered(self, now: datetime) -> bool:
        """Whether the guest can still rate or write."""
        waits = self.state in {"unviewed", "viewed", "rated"}
        return waits and (self.expires_at is None or self.expires_at > now)

    def is_open(self, now: datetime) -> bool:
        """Whether nobody has rated it yet and somebody still can."""
        return self.rating is None and self.may_be_answered(now)


class Card(Record, kw_only=True):
    """A payment card enrolled for card-linked loyalty; its number is never kept."""

    id: Name
    last4: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}$")]
    type: Literal["visa", "mastercard", "amex"]
    zip_code: str | None = None


class ProviderCard(Record, kw_only=True):
    """A gift card as its provider knows it, linked to somebody or not."""

    number: Name
    pin: str | None = None
    balance: Decimal
    expires_in_days: int | None = None


class GiftCard(Record, kw_only=True):
    """A gift card in somebody's account."""

    id: Name
    provider_id: Name
    card_number: Name
    pin: str | None = None
    state: Literal["active", "archived"] = "active"
    merchant_id: str = ""
    expires_at: datetime | None = None
    created_at: datetime | None = None


class Tag(Record, kw_only=True):
    """A named list that a partner keeps about somebody (contract 4.11)."""

    id: Name
    merchant_id: str
    key: str
    values: list[str]
