"""Whom scripted guests may be: read from TOML, or everybody in the pretend Thanx."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.app import PersonShown
from kiosk.domain.ending import Misuse
from kiosk.proving.guest import Person

_TEXTS = ("user_id", "phone", "email")
_LISTS = ("reward_ids", "points_product_ids")


def read_people(path: Path) -> tuple[Person, ...]:
    """The people of a TOML file of [[people]]. Raises Misuse with one line."""
    found = tables_of(path)
    if set(found) - {"people"}:
        raise Misuse(f"{path}: expected nothing but tables of [[people]]")
    return people_among(path, found)


def tables_of(path: Path) -> dict[str, Any]:
    """What a TOML file holds. Raises Misuse with one line."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as fault:
        raise Misuse(f"{path}: {(fault.strerror or str(fault)).lower()}") from fault
    except (ValueError, RecursionError) as fault:
        raise Misuse(f"{path}: this is no TOML file: {fault}") from fault


def people_among(path: Path, found: dict[str, Any]) -> tuple[Person, ...]:
    """Its [[people]], of whom there must be one. Raises Misuse with one line."""
    tables = found.get("people")
    if not isinstance(tables, list) or not tables:
        raise Misuse(f"{path}: expected nothing but tables of [[people]]")
    return tuple(_person(f"{path}: people {number}", table) for number, table in enumerate(tables, 1))


def everybody(shown: Iterable[PersonShown]) -> tuple[Person, ...]:
    """The members whom the pretend Thanx told of; who has no code is none of this merchant."""
    return tuple(
        Person(each.user_id, each.phone or "", each.email or "", each.reward_ids, each.points_product_ids)
        for each in shown
        if each.qr_texts
    )


def _person(where: str, table: Any) -> Person:
    if not isinstance(table, dict):
        raise Misuse(f"{where}: expected a table")
    for key in table:
        if key not in (*_TEXTS, *_LISTS):
            raise Misuse(f"{where}: there is no key {key}")
    user_id, phone, email = (_text(where, key, table.get(key, "")) for key in _TEXTS)
    reward_ids, products = (_texts(where, key, table.get(key, [])) for key in _LISTS)
    return Person(user_id, phone, email, reward_ids, products)


def _text(where: str, key: str, value: object) -> str:
    if not isinstance(value, str):
        raise Misuse(f"{where}: {key}: expected a text")
    return value


def _texts(where: str, key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise Misuse(f"{where}: {key}: expected a list of texts")
    return tuple(_text(where, key, each) for each in value)
