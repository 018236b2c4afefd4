"""What a site can set, section by section; `packaging/config.example.toml` tells what every key means."""

from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.config.hours import Hours
from kiosk.domain.brand import Brand
from kiosk.domain.ease import LOUDEST, QUIETEST, USUAL_VOLUME
from kiosk.domain.ending import Misuse
from kiosk.domain.menu import Dining
from kiosk.domain.payment import PayAt
from kiosk.places import resources

_PLAIN = r"^[\x21-\x7e]+( [\x21-\x7e]+)*$"
_HOST = r"^(https://[^/?#@\s]+|http://(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?)(/[^?#\s]*)?$"
_HASHID = r"^[\x21-\x7e]*[^\d\s][\x21-\x7e]*$"
Text = Annotated[str, Meta(pattern=_PLAIN, description="a plain text")]
Address = Annotated[str, Meta(pattern=_HOST, description="an https address (http only to this machine)")]
MerchantKey = Annotated[str, Meta(pattern=_HASHID, description="the hashid such as cb71e3, not a number")]
Title = Annotated[str, Meta(description="a text")]
Zone = Annotated[str, Meta(description="a time zone such as America/New_York")]
Country = Annotated[str, Meta(pattern="^[A-Z]{2}$", description="two capital letters such as US")]
Language = Annotated[str, Meta(pattern="^[a-z]{2}$")]
Languages = Annotated[tuple[Language, ...], Meta(min_length=1, description='a list such as ["en", "es"]')]
Dinings = Annotated[tuple[Dining, ...], Meta(min_length=1, description='a list of "eat_in", "take_away"')]
HandedOver = Annotated[Literal["at_once", "by_staff"], Meta(description='"at_once" or "by_staff"')]
PayAtWord = Annotated[PayAt, Meta(description='"terminal", "counter" or "both"')]
Minutes = Annotated[float, Meta(ge=1, le=600, description="1 to 600 minutes")]
ParkedMinutes = Annotated[int, Meta(ge=0, le=60, description="0 to 60 whole minutes")]
Driver = Annotated[Literal["simulated", "nexo"], Meta(description='"simulated" or "nexo"')]
Way = Annotated[Literal["local", "cloud"], Meta(description='"local" or "cloud"')]
KitchenWay = Literal["printer", "webhook", "receipt_printer"]
KitchenWays = Annotated[
    tuple[KitchenWay, ...],
    Meta(min_length=1, description='a list of "printer", "webhook", "receipt_printer"'),
]
Proof = Annotated[Literal["any", "code"], Meta(description='"any" or "code"')]
YesNo = Annotated[bool, Meta(description="true or false")]
Share = Annotated[float, Meta(ge=0.05, le=1, description="0.05 to 1")]
Percentage = Annotated[int, Meta(ge=1, le=50)]
Percentages = Annotated[
    tuple[Percentage, ...], Meta(max_length=3, description="up to three percentages from 1 to 50")
]
Receipts = Annotated[Literal["ask", "always"], Meta(description='"ask" or "always"')]
Level = Annotated[Literal["debug", "info", "warning", "error"], Meta(description="a level such as info")]
Seconds = Annotated[float, Meta(ge=5, le=600, description="5 to 600 seconds")]
Millimetres = Annotated[float, Meta(ge=0, le=5000, description="0 to 5000 millimetres")]
Dark = Annotated[
    str,
    Meta(
        pattern=r"^(never|always|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)$",
        description='"never", "always" or hours such as "20:00-07:00"',
    ),
]
Volume = Annotated[
    int, Meta(ge=QUIETEST, le=LOUDEST, description=f"a whole number from {QUIETEST} to {LOUDEST}")
]
DoubleStrike = Annotated[float, Meta(ge=0, le=0.5, description="0 to 0.5 seconds")]
KeyRepeat = Annotated[float, Meta(ge=0, le=2, description="0 to 2 seconds")]
Pixels = Annotated[int, Meta(ge=240, le=16384, description="240 to 16384 pixels")]
File = Annotated[Path, Meta(description="the path of a file")]
# A path unless it is empty, a number or an address; it is seen from where it is written.
Place = Annotated[str | int, Meta(description="a text")]


class ConfigError(Misuse):
    """It can't be used. One line: the place, the key and what is expected; never a secret."""


class Thanx(Struct, frozen=True):
    """Where Thanx is, and who this location is to it (contract 1)."""

    loyalty_url: Address
    api_url: Address
    client_id: Text
    merchant_id: Text
    merchant_key: MerchantKey
    partner_name: Text
    location_id: Text = ""
    secure_url: Address = "https://secure.api.thanx.com"
    rate_share: Share = 1.0
    fence_seconds: Annotated[float, Meta(ge=1, le=600, description="1 to 600 seconds")] = 120


class Site(Struct, frozen=True):
    """Without a name the menu's is shown; without a time zone the machine's holds. `id` is the shop's own."""

    id: Title = "this shop"
    name: Title = ""
    address: Title = ""
    country: Country = "US"
    languages: Languages = ("en", "es", "fr", "de", "zh", "ar")
    timezone: Zone = ""
    dinings: Dinings = (Dining.EAT_IN, Dining.TAKE_AWAY)


class Loyalty(Struct, frozen=True):
    redeem_requires: Proof = "any"
    qualifying: YesNo = False


class Programme(Struct, frozen=True):
    """What the programme has besides rewards and points; gift cards and feedback are a call each."""

    joining: YesNo = True
    privacy_url: Address = "https://app.thanx.com/privacy"
    terms_url: Address = "https://app.thanx.com/terms"
    gift_cards: YesNo = False
    feedback: YesNo = False


class Orders(Struct, frozen=True):
    """Where money is taken, and whether a guest is asked for the number of the table, or for a name."""

    handed_over: HandedOver = "at_once"
    pay_at: PayAtWord = PayAt.TERMINAL
    hold_minutes: Minutes = 30
    tables: YesNo = False
    names: YesNo = False


class Tips(Struct, frozen=True):
    """Percentages that are offered beside "no tip"; with none of them nobody is asked."""

    percentages: Percentages = ()
    take_away: YesNo = False


class Idle(Struct, frozen=True):
    seconds: Seconds = 60
    warning_seconds: Seconds = 30
    parked_minutes: ParkedMinutes = 5
    done_seconds: Seconds = 30
    sound: YesNo = True


class Store(Struct, frozen=True):
    """Without a folder for backups it is one beside the store."""

    path: File = Path("~/.local/state/thanx-kiosk/orders.db").expanduser()
    backups: Place = ""


class MenuSource(Struct, frozen=True):
    """Without a path it is the demo menu."""

    path: File = msgspec.field(default_factory=lambda: resources() / "menu" / "demo.toml")
    reload_seconds: Seconds = 20


class Scanner(Struct, frozen=True):
    source: Place = "0"
    sound: YesNo = True


class Terminal(Struct, frozen=True):
    """All but the driver is for a nexo terminal; its passphrase or api key is a credential."""

    driver: Driver = "simulated"
    way: Way = "local"
    url: Address = ""
    poi_id: Text = ""
    sale_id: Text = ""
    key_identifier: Text = ""
    key_version: Annotated[int, Meta(ge=0, le=999_999, description="a whole number")] = 1
    authority: File = Path()
    tls_name: Text = ""


class Kitchen(Struct, frozen=True):
    """Ways that are not set are left out; with none of them tickets come out of the receipt printer."""

    ways: KitchenWays = ("printer", "webhook", "receipt_printer")
    printer: Place = ""
    webhook: Address = ""


class Printer(Struct, frozen=True):
    """Guests are asked how they want their receipt, or each is printed."""

    target: Place = ""
    receipts: Receipts = "ask"


class Display(Struct, frozen=True):
    """`theme` is the merchant's file; `dark` is when the dark colours are worn."""

    width_px: Pixels = 1080
    height_px: Pixels = 1920
    width_mm: Annotated[float, Meta(ge=50, le=5000, description="50 to 5000 millimetres")] = 398.52
    screen_bottom_mm: Millimetres = 850
    theme: Place = ""
    dark: Dark = "never"
    read_aloud: YesNo = True
    read_aloud_volume: Volume = USUAL_VOLUME


class Keypad(Struct, frozen=True):
    """What a keyboard or a tactile keypad leaves out of account: trembling hands, and keys that are held."""

    double_strike_seconds: DoubleStrike = 0.05
    repeat_seconds: KeyRepeat = 0


class Supervisor(Struct, frozen=True):
    """A command that starts the machine anew when nothing else helps; without one nobody asks for it."""

    reboot: Title = ""


class Staff(Struct, frozen=True):
    """Above `second_pin_above` dollars a refund takes a second manager; `demo` lets everybody in."""

    second_pin_above: Annotated[float, Meta(ge=0, le=10_000, description="0 to 10000 dollars")] = 50
    demo: YesNo = False


class Log(Struct, frozen=True):
    level: Level = "info"


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that a site sets. `warnings` are worth telling, but the kiosk starts."""

    thanx: Thanx
    site: Site
    hours: Hours
    loyalty: Loyalty
    programme: Programme
    orders: Orders
    tips: Tips
    idle: Idle
    store: Store
    menu: MenuSource
    scanner: Scanner
    terminal: Terminal
    kitchen: Kitchen
    printer: Printer
    display: Display
    keypad: Keypad
    supervisor: Supervisor
    staff: Staff
    log: Log
    partner_token: str = field(repr=False)
    client_secret: str = field(repr=False, default="")
    partner_api_token: str = field(repr=False, default="")
    webhook_secret: str = field(repr=False, default="")
    terminal_passphrase: str = field(repr=False, default="")
    terminal_api_key: str = field(repr=False, default="")
    kitchen_secret: str = field(repr=False, default="")
    warnings: tuple[str, ...] = ()
    brand: Brand = field(default_factory=Brand)


SECTIONS: dict[str, type[Struct]] = {
    each.name: each.type for each in fields(Config) if isinstance(each.type, type(Struct))
}
