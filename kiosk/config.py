"""The site's configuration: a TOML file, the environment over it, secrets only from their own places.

`packaging/config.example.toml` tells what every key means.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Meta, Struct

from kiosk.domain.ending import Misuse
from kiosk.domain.menu import Dining
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
Driver = Annotated[Literal["simulated"], Meta(description='"simulated"')]
Level = Annotated[Literal["debug", "info", "warning", "error"], Meta(description="a level such as info")]
Seconds = Annotated[float, Meta(ge=5, le=600, description="5 to 600 seconds")]
Millimetres = Annotated[float, Meta(ge=0, le=5000, description="0 to 5000 millimetres")]
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


class Site(Struct, frozen=True):
    """Without a name the menu's is shown; without a time zone the machine's holds. `id` is the shop's own."""

    id: Title = "this shop"
    name: Title = ""
    address: Title = ""
    country: Country = "US"
    languages: Languages = ("en", "es")
    timezone: Zone = ""
    dinings: Dinings = (Dining.EAT_IN, Dining.TAKE_AWAY)


class Orders(Struct, frozen=True):
    handed_over: HandedOver = "at_once"


class Idle(Struct, frozen=True):
    seconds: Seconds = 60
    warning_seconds: Seconds = 30
    done_seconds: Seconds = 30


class Store(Struct, frozen=True):
    path: File = Path("~/.local/state/thanx-kiosk/orders.db").expanduser()


class MenuSource(Struct, frozen=True):
    """Without a path it is the demo menu."""

    path: File = msgspec.field(default_factory=lambda: resources() / "menu" / "demo.toml")


class Scanner(Struct, frozen=True):
    source: Place = "0"


class Terminal(Struct, frozen=True):
    driver: Driver = "simulated"


class Printer(Struct, frozen=True):
    target: Place = ""


class Display(Struct, frozen=True):
    width_px: Pixels = 1080
    height_px: Pixels = 1920
    width_mm: Annotated[float, Meta(ge=50, le=5000, description="50 to 5000 millimetres")] = 398.52
    screen_bottom_mm: Millimetres = 850


class Log(Struct, frozen=True):
    level: Level = "info"


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that a site sets. `warnings` are worth telling, but the kiosk starts."""

    thanx: Thanx
    site: Site
    orders: Orders
    idle: Idle
    store: Store
    menu: MenuSource
    scanner: Scanner
    terminal: Terminal
    printer: Printer
    display: Display
    log: Log
    partner_token: str = field(repr=False)
    client_secret: str = field(repr=False, default="")
    partner_api_token: str = field(repr=False, default="")
    webhook_secret: str = field(repr=False, default="")
    warnings: tuple[str, ...] = ()


SECTIONS: dict[str, type[Struct]] = {
    each.name: each.type for each in fields(Config) if isinstance(each.type, type(Struct))
}


class _Given(NamedTuple):
    """A value as it was written; `where` is told in faults, a path in it is seen from `folder`."""

    where: str
    raw: Any
    folder: Path
    is_text: bool = False


_Values = dict[tuple[str, str], _Given]
_SECRETS = ("partner_token", "client_secret", "partner_api_token", "webhook_secret")
_SECRET = re.compile(r"[\x21-\x7e]{1,4096}")


def load(path: Path | None, environment: Mapping[str, str]) -> Config:
    """What the site has set. Raises ConfigError."""
    values: _Values = {}
    if path is not None:
        values = _read_tables(_parsed(path), str(path), path.absolute().parent)
    values |= _read_variables(environment)
    origin = str(path) if path else "no configuration file"
    sections: dict[str, Any] = {name: _section(name, values, origin) for name in SECTIONS}
    if not sections["thanx"].location_id and not sections["site"].address:
        raise ConfigError(f"{origin}: thanx.location_id is missing: a plain text, or else a site.address")
    warnings: list[str] = []
    secrets: dict[str, Any] = {name: _secret(name, environment, warnings) for name in _SECRETS}
    if not secrets["partner_token"]:
        raise ConfigError(f"credential partner_token is missing: {_where_to_put('partner_token')}")
    return Config(**sections, **secrets, warnings=tuple(warnings))


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as fault:
        raise ConfigError(f"{path}: {(fault.strerror or str(fault)).lower()}") from fault
    except (ValueError, RecursionError) as fault:
        raise ConfigError(f"{path}: this is no TOML file: {fault}") from fault


def _read_tables(tables: Mapping[str, Any], origin: str, folder: Path) -> _Values:
    values = {}
    for name, table in tables.items():
        if name not in SECTIONS:
            raise ConfigError(f"{origin}: there is no section {name}{_near(name, SECTIONS)}")
        if not isinstance(table, dict):
            raise ConfigError(f"{origin}: {name}: expected a table")
        for key, raw in table.items():
            if key in _SECRETS:
                raise ConfigError(f"{origin}: {name}.{key}: a secret has no place here, {_where_to_put(key)}")
            _must_know(name, key, f"{origin}: there is no key {name}.{key}")
            values[name, key] = _Given(f"{origin}: {name}.{key}", raw, folder)
    return values


def _read_variables(environment: Mapping[str, str]) -> _Values:
    """KIOSK_SECTION_KEY; an empty one is as good as none, and other names are nobody's fault."""
    values = {}
    for variable, text in environment.items():
        name, _, key = variable.removeprefix("KIOSK_").lower().partition("_")
        if variable.startswith("KIOSK_") and name in SECTIONS and key not in _SECRETS and text:
            _must_know(name, key, f"environment: there is no {variable}")
            values[name, key] = _Given(f"environment: {variable}", text, Path.cwd(), is_text=True)
    return values


def _must_know(section: str, key: str, sentence: str) -> None:
    keys = [each.name for each in msgspec.structs.fields(SECTIONS[section])]
    if key not in keys:
        raise ConfigError(f"{sentence}{_near(key, keys)}")


def _section(name: str, values: _Values, origin: str) -> msgspec.Struct:
    found = {}
    for each in msgspec.structs.fields(SECTIONS[name]):
        given = values.get((name, each.name))
        if given is not None:
            found[each.name] = _value(each.type, given)
        elif each.required:
            raise ConfigError(f"{origin}: {name}.{each.name} is missing: {_expected(each.type)}")
    return SECTIONS[name](**found)


def _near(name: str, names: Iterable[str]) -> str:
    close = get_close_matches(name, list(names), 1)
    return f", did you mean {close[0]}?" if close else ""


def _value(shape: Any, given: _Given) -> Any:
    """Raises ConfigError, which does not repeat what was written: it might be a secret in the wrong place."""
    raw = given.raw
    if given.is_text and shape in (Languages, Dinings):
        raw = [part.strip() for part in raw.split(",")]
    try:
        found = msgspec.convert(raw, shape, strict=not given.is_text, dec_hook=_path)
        return _RULES[shape](found, given.folder) if shape in _RULES else found
    except (ValueError, KeyError, OSError) as fault:
        raise ConfigError(f"{given.where}: expected {_expected(shape)}") from fault


def _expected(shape: Any) -> str:
    return str(shape.__metadata__[0].description)


def _path(_: type, raw: Any) -> Path:
    if not isinstance(raw, str) or not raw:
        raise ValueError(raw)
    return Path(raw)


def _zone(text: str, _: Path) -> str:
    if text:
        ZoneInfo(text)
    return text


def _file(path: Path, folder: Path) -> Path:
    return folder / path.expanduser()


def _place(raw: str | int, folder: Path) -> str:
    text = str(raw).strip()
    if not text or text.isdigit() or ":" in text:
        return text
    return str(folder / Path(text).expanduser())


_RULES: dict[Any, Callable[[Any, Path], Any]] = {Zone: _zone, File: _file, Place: _place}


def _secret(name: str, environment: Mapping[str, str], warnings: list[str]) -> str:
    """Empty if there is none. Raises ConfigError; a file that others may read is a warning."""
    variable = f"KIOSK_THANX_{name.upper()}"
    where, text = f"environment: {variable}", environment.get(variable, "")
    folder = environment.get("CREDENTIALS_DIRECTORY", "")
    if not text and folder and (file := Path(folder) / name).exists():
        where, text = str(file), _read(file, warnings)
    elif not text:
        return ""
    if not _SECRET.fullmatch(text):
        raise ConfigError(f"{where}: a credential is one line of printable characters")
    return text


def _where_to_put(name: str) -> str:
    return f"put it in the file {name} in $CREDENTIALS_DIRECTORY or in KIOSK_THANX_{name.upper()}"


def _read(file: Path, warnings: list[str]) -> str:
    try:
        text = file.read_text("ascii").strip()
    except (OSError, ValueError) as fault:
        raise ConfigError(f"{file}: this credential can't be read") from fault
    if file.stat().st_mode & 0o027:
        warnings.append(f"{file}: others may read this credential, its mode should be 400")
    return text
