"""What the sandbox remembers: merchants, people, rewards, baskets, tokens. Plain records, kept as JSON."""

from datetime import datetime
from decimal import Decimal
from typing import Literal

from kiosk.sandbox.belongings import BirthDate, Card, Feedback, GiftCard, ProviderCard, Purchase, Tag
from kiosk.sandbox.campaign import Campaign, Job
from kiosk.sandbox.record import Name, Record, Weekday

RewardType = Literal["amount", "percent", "item", "fixed"]
BasketState = Literal["checkout", "placed", "billed", "completed", "voided", "refunded"]
RewardState = Literal["available", "active", "pending_use", "used", "reverted"]
DueKind = Literal["accrue", "claw_back", "start_job", "work_job", "revoke_job"]
Loyalty = Literal["points", "progress", "both", "neither"]
Tier = Literal["bronze", "silver", "gold"]


class Location(Record, kw_only=True):
    """A restaurant. `framed_codes`: its check-in codes come in a frame (contract 3.10)."""

    id: Name
    street: str
    city: str
    state: str
    zip: str
    name: str = ""
    phone: str = ""
    time_zone: str = "America/Los_Angeles"
    framed_codes: bool = False


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


class RewardTemplate(Terms, kw_only=True):
    """What a campaign can give; only a published one may be used."""

    description: str = ""
    published: bool = True


class Reward(Terms, kw_only=True):
    """One person's reward. Weekdays: 0 is Monday, judged in UTC; `code` makes it a coupon.

    `window` is how many minutes it can be used after activation in the app. A `revoked` one is gone.
    """

    merchant_id: str = ""
    state: RewardState = "available"
    retire_in_days: int | None = None
    retire_at: datetime | None = None
    redeemable_from: datetime | None = None
    weekdays: list[Weekday] = []
    code: str | None = None
    basket: str | None = None
    from_product: str | None = None
    earn: str = "loyalty"
    window: int = 60
    campaign_id: str | None = None
    job_id: str | None = None
    revoked: bool = False
    available_at: datetime | None = None
    activated_at: datetime | None = None
    used_at: datetime | None = None


class Membership(Record, kw_only=True):
    """Enrolled with one merchant: the points there, and the dollars towards the next progress reward."""

    merchant_id: str = ""
    balance: Decimal = Decimal(0)
    spent: Decimal = Decimal(0)
    tier: Tier = "bronze"
    joined_at: datetime | None = None


class Person(Record, kw_only=True):
    """A platform user; without a membership of the merchant they are unknown there."""

    user_id: Name
    email: str | None = None
    phone: str | None = None
    first_name: str = ""
    last_name: str = ""
    birth_date: BirthDate | None = None
    zip_code: str | None = None
    updated_at: datetime | None = None
    note: str = ""
    memberships: list[Membership] = []
    rewards: list[Reward] = []
    purchases: list[Purchase] = []
    feedbacks: list[Feedback] = []
    cards: list[Card] = []
    gift_cards: list[GiftCard] = []
    tags: list[Tag] = []

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
    templates: list[RewardTemplate] = []
    gift_card_provider: str = ""
    provider_cards: list[ProviderCard] = []


class Grant(Record, kw_only=True):
    """One more partner token and what it may do."""

    token: Name
    scopes: list[str]


class Credentials(Record, kw_only=True):
    """Of one integration partner; `others` are tokens with fewer scopes."""

    client_id: Name
    client_secret: Name
    partner_token: Name
    partner_name: Name
    scopes: list[str]
    webhook_secret: Name
    others: list[Grant] = []

    def scopes_of(self, bearer: str) -> list[str] | None:
        """What that token may do; None when it is no partner token."""
        grants = [Grant(token=self.partner_token, scopes=self.scopes), *self.others]
        return next((grant.scopes for grant in grants if grant.token == bearer), None)


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
    """Work for later, on the basket, purchase or job that `of` names."""

    at_s: float
    kind: DueKind
    of: str
    user_id: str = ""


class Token(Record, kw_only=True):
    """A user's access token; only those of the Consumer API can be refreshed."""

    value: str
    user_id: str
    merchant_id: str
    client_id: str
    expires_at_s: float | None = None
    refresh_token: str | None = None


class LoginCode(Record, kw_only=True):
    """The code in a login link, good once."""

    value: str
    user_id: str
    redirect_uri: str
    expires_at_s: float


class Kept(Record, kw_only=True):
    """The answer to an X-Idempotency-Key and a mark of the body it was given for."""

    mark: str
    job_id: str


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
    codes: dict[str, LoginCode] = {}
    campaigns: list[Campaign] = []
    jobs: dict[str, Job] = {}
    kept: dict[str, Kept] = {}
    clock_offset_s: float = 0.0
