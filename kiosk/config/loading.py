"""The site's configuration: a TOML file, the environment over it, secrets only from their own places."""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from kiosk.config.credentials import SECRETS, checked_secret, secret, secret_of, where_to_put
from kiosk.config.hours import DaysOff, Spans
from kiosk.config.sections import (
    SECTIONS,
    Config,
    ConfigError,
    Dinings,
    File,
    KitchenWays,
    Languages,
    Percentages,
    Place,
    Zone,
)
from kiosk.config.theme import load_theme
from kiosk.domain.brand import Brand


class _Given(NamedTuple):
    """A value as it was written; `where` is told in faults, a path in it is seen from `folder`."""

    where: str
    raw: Any
    folder: Path
    is_text: bool = False


_Values = dict[tuple[str, str], _Given]


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
    secrets: dict[str, Any] = {name: secret(name, environment, warnings) for name in SECRETS}
    if not secrets["partner_token"]:
        raise ConfigError(f"credential partner_token is missing: {where_to_put('partner_token')}")
    theme = str(sections["display"].theme)
    brand = load_theme(Path(theme)) if theme else Brand()
    return Config(**sections, **secrets, warnings=tuple(warnings), brand=brand)


def checked(section: str, key: str, text: str, where: str, folder: Path | None = None) -> Any:
    """One value as somebody typed it; without a section a credential. Raises ConfigError."""
    if not section:
        return checked_secret(key, text, where)
    shape = next(each.type for each in msgspec.structs.fields(SECTIONS[section]) if each.name == key)
    return _value(shape, _Given(where, text, folder or Path.cwd(), is_text=True))


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
            if hidden := secret_of(name, key):
                raise ConfigError(
                    f"{origin}: {name}.{key}: a secret has no place here, {where_to_put(hidden)}"
                )
            _must_know(name, key, f"{origin}: there is no key {name}.{key}")
            values[name, key] = _Given(f"{origin}: {name}.{key}", raw, folder)
    return values


def _read_variables(environment: Mapping[str, str]) -> _Values:
    """KIOSK_SECTION_KEY; an empty one is as good as none, and other names are nobody's fault."""
    values = {}
    for variable, text in environment.items():
        name, _, key = variable.removeprefix("KIOSK_").lower().partition("_")
        if variable.startswith("KIOSK_") and name in SECTIONS and not secret_of(name, key) and text:
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
    if given.is_text and shape in _LISTS:
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


# In the environment their parts are separated by commas.
_LISTS = (Languages, Dinings, KitchenWays, Percentages, Spans, DaysOff)
_RULES: dict[Any, Callable[[Any, Path], Any]] = {Zone: _zone, File: _file, Place: _place}
