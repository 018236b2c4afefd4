"""From a file to the entries of a menu. What can't be read is noted with its place, never raised."""

import hashlib
import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.menus.finding import Findings
from kiosk.menus.shapes import Sheet

T = TypeVar("T")

_MOST_BYTES = 4 * 1024 * 1024
_KINDS = {
    "str": "a text", "int": "a whole number", "bool": "true or false", "array": "a list",
    "object": "a table", "decimal": "a number", "null": "nothing",
}  # fmt: skip
_AT = re.compile(r" - at `\$\.?(.*)`$")


@dataclass(frozen=True, slots=True)
class Source:
    """A menu file that is TOML of the right outline; `version` changes with its content."""

    sheet: Sheet
    version: str
    pictures: Path


def read(path: Path, findings: Findings) -> Source | None:
    """None when there is nothing that could be read; the reason is in the findings."""
    try:
        content = path.read_bytes()
        raw = tomllib.loads(_text(content), parse_float=Decimal)
    except OSError as fault:
        findings.fault(path.name, (fault.strerror or str(fault)).lower())
    except (ValueError, RecursionError) as fault:
        findings.fault(path.name, f"this is no TOML file: {fault}")
    else:
        sheet = entry(raw, Sheet, path.name, findings)
        if sheet is not None:
            version = hashlib.sha256(content).hexdigest()[:12]
            return Source(sheet, version, path.parent / sheet.pictures)
    return None


def entry(raw: Any, shape: type[T], place: str, findings: Findings) -> T | None:
    """The entry in its shape, or None with the fault noted."""
    if isinstance(raw, dict) and (strange := _strange(raw, shape)):
        findings.fault(place, strange)
        return None
    try:
        return msgspec.convert(raw, shape)
    except msgspec.ValidationError as fault:
        message = str(fault)
        if at := _AT.search(message):
            message, place = message[: at.start()], f"{place}, {at[1]}" if at[1] else place
        findings.fault(place, _plain(message))
        return None


def _text(content: bytes) -> str:
    if len(content) > _MOST_BYTES:
        raise ValueError("it is far too long")
    return content.decode("utf-8")


def _strange(raw: dict[str, Any], shape: type) -> str:
    """What to say of a key that the shape does not know."""
    known = [field.name for field in msgspec.structs.fields(shape)]
    for key in raw:
        if key not in known:
            near = get_close_matches(key, known, 1)
            return f"there is no key {key}" + (f", did you mean {near[0]}?" if near else "")
    return ""


def _plain(message: str) -> str:
    """The library's words without its names of kinds."""
    message = message.replace("Object missing required field", "there is no")
    message = re.sub(r"`([^`]*)`", lambda found: _kinds(found[1]), message)
    return message[:1].lower() + message[1:]


def _kinds(names: str) -> str:
    return " or ".join(_KINDS.get(name, name) for name in names.split(" | ") if name != "null")
