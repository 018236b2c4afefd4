"""What somebody who sets up a site is asked, in which order, and how each answer is checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.config.credentials import SECRETS, variable_of
from kiosk.config.loading import checked
from kiosk.config.sections import ConfigError

_THANX_URLS = {
    "sandbox": ("https://loyalty.thanxsandbox.com/api/", "https://api.thanxsandbox.com",
                "https://secure.api.thanxsandbox.com"),
    "production": ("https://loyalty.thanx.com/api/", "https://api.thanx.com", "https://secure.api.thanx.com"),
}  # fmt: skip
WORLDS = tuple(_THANX_URLS)


@dataclass(frozen=True, slots=True)
class Question:
    """One value; `section` is empty for a credential. An answer that is empty is the default.

    `only` is asked for where that other value has been given.
    """

    section: str
    key: str
    words: str
    default: str = ""
    is_needed: bool = False
    only: tuple[str, str, str] | None = None

    @property
    def is_secret(self) -> bool:
        return not self.section

    @property
    def name(self) -> str:
        return self.key if self.is_secret else f"{self.section}.{self.key}"

    @property
    def variable(self) -> str:
        """In the environment."""
        return variable_of(self.key) if self.is_secret else f"KIOSK_{self.section}_{self.key}".upper()


_NEXO = ("terminal", "driver", "nexo")
THANX = (
    Question("thanx", "loyalty_url", "Thanx's Loyalty API", is_needed=True),
    Question("thanx", "api_url", "Thanx's Partner API", is_needed=True),
    Question("thanx", "secure_url", "Thanx's address for payment cards", _THANX_URLS["production"][2]),
    Question("thanx", "client_id", "Client ID, from Thanx", is_needed=True),
    Question("thanx", "merchant_id", "Merchant ID, from Thanx", is_needed=True),
    Question("thanx", "merchant_key", "Merchant Key, from Thanx: a hashid like cb71e3", is_needed=True),
    Question("thanx", "partner_name", "Your own name towards Thanx, without spaces", is_needed=True),
    Question("", "partner_token", "Partner Token, from Thanx (not shown)", is_needed=True),
    Question("", "client_secret", "Client Secret, from Thanx (not shown; may be left out)"),
    Question("thanx", "location_id", "Thanx's id of this location; empty: found by name and address"),
    Question("site", "name", "Name of the shop", only=("thanx", "location_id", "")),
    Question("site", "address", "Its address, as Thanx has it", is_needed=True,
             only=("thanx", "location_id", "")),
)  # fmt: skip
HERE = (
    Question("site", "country", "Country, for phone numbers without one", "US"),
    Question("site", "languages", "Languages of the screens, the first one first", "en, es"),
    Question("site", "timezone", "Time zone such as America/New_York; empty: the machine's"),
    Question("store", "path", "File of the journal", "/var/lib/thanx-kiosk/orders.db"),
    Question("menu", "path", "File of the menu; empty: the demo menu"),
    Question("scanner", "source", "Camera of the scanner: its number, or a path", "0"),
    Question("terminal", "driver", "Card reader: simulated or nexo", "simulated"),
    Question("terminal", "url", "Address of the card reader", is_needed=True, only=_NEXO),
    Question("terminal", "poi_id", "Its POIID", is_needed=True, only=_NEXO),
    Question("terminal", "sale_id", "Its SaleID for this kiosk", is_needed=True, only=_NEXO),
    Question("terminal", "key_identifier", "Its key identifier", is_needed=True, only=_NEXO),
    Question("", "terminal_passphrase", "Its passphrase (not shown)", is_needed=True, only=_NEXO),
    Question("printer", "target", "Receipt printer: tcp:HOST, usb:PATH; empty: a folder beside the journal"),
    Question("display", "width_px", "Width of the panel in pixels", "1080"),
    Question("display", "height_px", "Its height in pixels", "1920"),
    Question("display", "width_mm", "Width of its picture in millimetres", "398.52"),
)  # fmt: skip
QUESTIONS = THANX + HERE

# Answers by their question's name.
Answers = dict[str, str]


def urls_of(world: str) -> Answers:
    """Thanx's own addresses; of an unknown world none."""
    names = ("thanx.loyalty_url", "thanx.api_url", "thanx.secure_url")
    return dict(zip(names, _THANX_URLS.get(world, ()), strict=False))


def is_asked(question: Question, answers: Mapping[str, str]) -> bool:
    """Whether what was answered so far makes it worth asking."""
    if question.only is None:
        return True
    section, key, value = question.only
    return answers.get(f"{section}.{key}", "") == value


def accepted(question: Question, text: str) -> str:
    """The answer as it is kept. Raises ConfigError with one line that says what is expected."""
    answer = text.strip()
    if not answer:
        if question.is_needed and not question.default:
            raise ConfigError(f"{question.name}: something is needed here")
        return question.default
    checked(question.section, question.key, answer, question.name)
    return answer


def environment_of(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers as the environment would say them, for config.load."""
    return {each.variable: answers[each.name] for each in QUESTIONS if answers.get(each.name)}


def secrets_among(answers: Mapping[str, str]) -> dict[str, str]:
    """Credentials by the names of their files."""
    return {name: answers[name] for name in SECRETS if answers.get(name)}


def values_of(answers: Mapping[str, str], folder: Path) -> dict[str, dict[str, object]]:
    """Sections with the values that were given, as the configuration will hold them."""
    found: dict[str, dict[str, object]] = {}
    for each in QUESTIONS:
        if not each.is_secret and (text := answers.get(each.name, "")):
            value = checked(each.section, each.key, text, each.name, folder)
            found.setdefault(each.section, {})[each.key] = value
    return found
