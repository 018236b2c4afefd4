"""Who plays the guests, and what they use: test members, rewards, products, templates of the other side."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from kiosk.app import PersonShown
from kiosk.domain.ending import Ending, Misuse
from kiosk.proving.guest import Person
from kiosk.proving.people import everybody, people_among, tables_of

# Belongs to nobody: the range that is kept free for fiction.
_NOBODY = "4155550199"


class NotHere(Ending):
    """The other side has nobody or nothing for this scene."""


@dataclass(frozen=True, slots=True)
class Use:
    """What is to be used, by id; what is empty is chosen from what the account or the list shows."""

    amount_reward: str = ""
    item_reward: str = ""
    amount_product: str = ""
    item_product: str = ""
    template: str = ""
    campaign: str = ""
    unknown_phone: str = _NOBODY
    unknown_email: str = "nobody.here@example.com"


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody who may play, and the props."""

    people: tuple[Person, ...]
    use: Use = Use()

    def personal(self) -> tuple[str, ...]:
        """Every value that is a person's, for whoever masks."""
        own = (value for each in self.people for value in (each.user_id, each.phone, each.email))
        return tuple(value for value in (*own, self.use.unknown_phone, self.use.unknown_email) if value)


def read_cast(path: Path) -> Cast:
    """A TOML file of [[people]] as `kiosk demo` takes, and [use]. Raises Misuse with one line."""
    found = tables_of(path)
    for name in found:
        if name not in ("people", "use"):
            raise Misuse(f"{path}: there is no table {name}, only [[people]] and [use]")
    return Cast(people_among(path, found), _use(path, found.get("use", {})))


def shipped_cast(shown: Iterable[PersonShown]) -> Cast:
    """Everybody in the pretend Thanx."""
    return Cast(everybody(shown))


def _use(path: Path, table: Any) -> Use:
    if not isinstance(table, dict):
        raise Misuse(f"{path}: use: expected a table")
    known = [each.name for each in fields(Use)]
    for key, value in table.items():
        if key not in known:
            raise Misuse(f"{path}: use: there is no key {key}, only {', '.join(known)}")
        if not isinstance(value, str) or not value:
            raise Misuse(f"{path}: use.{key}: expected a text")
    return Use(**table)
