"""What the sandbox remembers: merchants, people, rewards, baskets, tokens. Plain records, kept as JSON."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal

import msgspec

RewardType = Literal["amount", "percent", "item", "fixed"]
BasketState = Literal["checkout", "placed", "billed", "completed", "voided", "refunded"]
RewardState = Literal["available", "active", "pending_use", "used", "reverted"]
Loyalty = Literal["points", "progress", "both", "neither"]
Name = Annotated[str, msgspec.Meta(min_length=1)]
Weekday = Annotated[int, msgspec.Meta(ge=0, le=6)]


class Record(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """Base of all records: an unknown field in a file is a mistake, not a surprise for later."""


class Location(Record, kw_only=True):
    id: Name
    street: str
    city: str
    state: str
    zip: str
    name: str = ""
    phone: str = ""


class Experience(Record, kw_only=True):
    """A points programme; `conversion` is points a dollar."""

    id: Name
    name: Name
    plural: Name
    conversion: Decimal = Decimal(1)


class ProgressPlan(Record, kw_only=True):
    """Spend `threshold` dollars, get `value` dollars off: merchants not yet on points."""

    threshold: Decimal
    towards: Name
    value: Decimal


class Terms(Record, kw_only=True):
    """What a reward or points product takes off, and where (contract 3.6). Money in dollars.

    `value` is dollars (amount), percent points (percent) or the price to pay (fixed).
    """

    id: Name
    label: Name
    type: RewardType
    value: Decimal | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    products: list[str] = []
    online_products: list[str] = []
    fine_print: str = ""
    restriction_location_ids: list[str] = []


class PointsProduct(Terms, kw_only=True):
    points: Decimal


class Reward(Terms, kw_only=True):
    """One person's reward. Weekdays: 0 is Monday, judged in UTC; `code` makes it a coupon."""

    merchant_id: str = ""
    state: RewardState = "available"
    retire_in_days: int | None = None
    retire_at: datetime | None = None
    redeemable_from: datetime | None = None
    weekdays: list[Weekday] = []
    code: str | None = None
    basket: str | None = None
    from_product: str | None = None


class Membership(Record, kw_only=True):
    """Enrolled with one merchant: the points there, and the dollars towards the next progress reward."""

    merchant_id: str = ""
    balance: Decimal = Decimal(0)
    spent: Decimal = Decimal(0)


class Person(Record, kw_only=True):
    """A platform user; without a membership of the merchant they are unknown there."""

    user_id: Name
    email: str | None = None
    phone: str | None = None
    first_name: str = ""
    last_name: str = ""
    note: str = ""
    memberships: list[Membership] = []
    rewards: list[Reward] = []

    def membership(self, merchant_id: str) -> Membership | None:
        """Their membership of that merchant, if any."""
        return next((m for m in self.memberships if m.merchant_id == merchant_id), None)


class Merchant(Record, kw_only=True):
    """`indirect`: takes coupon codes by Reward-Redemption-Token (contract 3.9)."""

    id: Name
    key: Name
    name: Name
    handle: Name
    loyalty: Loyalty = "points"
    indirect: bool = False
    experience: Experience
    progress: ProgressPlan
    locations: list[Location] = []
    points_products: list[PointsProduct] = []


class Credentials(Record, kw_only=True):
    client_id: Name
    client_secret: Name
    partner_token: Name
    partner_name: Name
    scopes: list[str]


class Purchase(Record, kw_only=True):
    """What `billed` made. `accrued` turns true when the points have arrived."""

    amount: Decimal
    issuer: str
    last4: str
    authorized_at: datetime | None = None
    points: Decimal = Decimal(0)
    accrued: bool = False
    clawed_back: bool = False


class KeptBasket(Record, kw_only=True):
    """A basket as Thanx would know it; `reward_id` is what is locked or used."""

    id: str
    merchant_id: str
    user_id: str | None
    state: BasketState
    discount: Decimal = Decimal(0)
    subtotal: Decimal = Decimal(0)
    location_uid: str | None = None
    reward_id: str | None = None
    asked: list[str] = []
    purchase: Purchase | None = None

    @property
    def key(self) -> str:
        """Unique over all merchants."""
        return f"{self.merchant_id}/{self.id}"


class Due(Record, kw_only=True):
    """Work for later: points to add for a purchase, or to take back after a refund."""

    at_s: float
    kind: Literal["accrue", "claw_back"]
    basket: str


class Token(Record, kw_only=True):
    value: str
    user_id: str
    merchant_id: str
    client_id: str
    expires_at_s: float | None = None


class State(Record, kw_only=True):
    """All that a restart with --state brings back."""

    version: Literal[1] = 1
    credentials: Credentials
    merchants: list[Merchant]
    people: list[Person]
    subscribers: list[str] = []
    baskets: dict[str, KeptBasket] = {}
    due: list[Due] = []
    tokens: dict[str, Token] = {}
    clock_offset_s: float = 0.0
