"""What the pretend Thanx and its terminal say of themselves once they serve; who reads it loads no server."""

from dataclasses import dataclass, field

API_KEY = "a-pretend-api-key"


@dataclass(frozen=True, slots=True)
class PersonShown:
    """One person: how they sign in, and what they could use now at the first location. All of it invented.

    `qr_texts` are codes as Thanx prints them: the bare member, then one for each reward, usable or not.
    """

    user_id: str
    email: str | None
    phone: str | None
    qr_texts: tuple[str, ...]
    reward_ids: tuple[str, ...]
    points_product_ids: tuple[str, ...]
    note: str
    is_member: bool = True
    points: str = ""
    gift_card_ids: tuple[str, ...] = ()
    open_feedback_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedKey:
    """What the shop typed into the terminal and into the kiosk."""

    identifier: str = "kiosk"
    version: int = 1
    passphrase: str = field(default="a pretend passphrase", repr=False)


@dataclass(frozen=True, slots=True)
class TerminalServing:
    """Where the terminal answers, and what a kiosk needs to know of it."""

    url: str
    cloud_url: str
    poi_id: str = "PRETEND-000000001"
    key: SharedKey = field(default_factory=SharedKey)
    api_key: str = field(default=API_KEY, repr=False)


@dataclass(frozen=True, slots=True)
class Serving:
    """Where the pretend Thanx answers and with which credentials; `loyalty_url` ends in /api/.

    `terminal` is the pretend card terminal beside it, if there is one.
    """

    loyalty_url: str
    api_url: str
    client_id: str
    client_secret: str
    partner_token: str
    merchant_id: str
    merchant_key: str
    location_id: str
    partner_name: str
    people: tuple[PersonShown, ...]
    secure_url: str = ""
    webhook_secret: str = ""
    scopes: tuple[str, ...] = ()
    template_ids: tuple[str, ...] = ()
    campaign_ids: tuple[str, ...] = ()
    subscribers: tuple[str, ...] = ()
    terminal: TerminalServing | None = None
