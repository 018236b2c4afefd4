"""The merchant's places at Thanx, and which of them this shop is (contract 3.8, 4.2)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.member import LocationId

# Below this, or with another place so close behind, a person has to say which it is.
LEAST_CONFIDENCE = 75
LEAST_LEAD = 10
_BETWEEN = " -\N{EN DASH}\N{EM DASH},:|\N{MIDDLE DOT}"
_SHORT = {
    "street": "st", "avenue": "ave", "lane": "ln", "road": "rd", "boulevard": "blvd", "drive": "dr",
    "court": "ct", "place": "pl", "square": "sq", "highway": "hwy", "suite": "ste", "north": "n",
    "south": "s", "east": "e", "west": "w", "saint": "st", "and": "",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Location:
    """A place as Thanx knows it; not all have a name."""

    id: LocationId
    merchant_id: str
    name: str = ""
    street: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    phone: str = ""

    @property
    def address(self) -> str:
        region = f"{self.state} {self.zip}".strip()
        return ", ".join(part for part in (self.street, self.city, region) if part)

    def told(self, merchant: str) -> str:
        """What guests of that merchant call it: its name without theirs before it, or its street."""
        is_led = merchant != "" and self.name.casefold().startswith(merchant.casefold())
        rest = self.name[len(merchant) :] if is_led else ""
        if self.name and (not is_led or rest[:1].isalnum()):
            return self.name
        # Of a place that has but a number the whole name is said.
        own = rest.strip(_BETWEEN) if any(sign.isalpha() for sign in rest) else rest and self.name
        return own or self.street or self.name


@dataclass(frozen=True, slots=True)
class Shop:
    """This shop in its own words: its own id, name and address; `configured` is Thanx's id if it was set."""

    id: str
    name: str = ""
    address: str = ""
    configured: LocationId | None = None


class MatchedBy(StrEnum):
    CONFIGURED = "configured"
    NAME_AND_ADDRESS = "name_and_address"
    ADDRESS = "address"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Match:
    """A place that the shop may be, and how sure that is in percent."""

    location_id: LocationId
    by: MatchedBy
    confidence: int


def matched(shop: Shop, locations: Iterable[Location]) -> Match | None:
    """The place that the shop is: the configured one if it is there, else one that is clearly the best."""
    known = tuple(locations)
    if shop.configured is not None:
        is_there = any(location.id == shop.configured for location in known)
        return Match(shop.configured, MatchedBy.CONFIGURED, 100) if is_there else None
    first, second = (*ranked(shop, known), None, None)[:2]
    if first is None or first.confidence < LEAST_CONFIDENCE:
        return None
    is_clear = second is None or first.confidence - second.confidence >= LEAST_LEAD
    return first if is_clear else None


def ranked(shop: Shop, locations: Iterable[Location]) -> tuple[Match, ...]:
    """Every place by name and address, the likeliest first."""
    matches = [_likeness(shop, location) for location in locations]
    return tuple(sorted(matches, key=lambda match: (-match.confidence, match.location_id)))


def _likeness(shop: Shop, location: Location) -> Match:
    name = _alike(_words(shop.name), _words(location.name))
    address = _alike_address(_words(shop.address), _words(location.address))
    if shop.address and shop.name and location.name:
        return _match(location, MatchedBy.NAME_AND_ADDRESS, 0.75 * address + 0.25 * name)
    if shop.address:
        return _match(location, MatchedBy.ADDRESS, 0.95 * address)
    # A chain gives its places like names: never quite sure.
    return _match(location, MatchedBy.NAME, 0.85 * name)


def _match(location: Location, by: MatchedBy, share: float) -> Match:
    return Match(location.id, by, round(100 * share))


def _alike_address(ours: frozenset[str], theirs: frozenset[str]) -> float:
    """Another house number or postal code is another place, however alike the words are."""
    numbers = {word for word in ours if word[0].isdigit()}, {word for word in theirs if word[0].isdigit()}
    return _alike(ours, theirs) if numbers[0] == numbers[1] else _alike(ours, theirs) / 2


def _alike(ours: frozenset[str], theirs: frozenset[str]) -> float:
    """0 to 1: how much of both is the same."""
    both = len(ours) + len(theirs)
    return 2 * len(ours & theirs) / both if both else 0.0


def _words(text: str) -> frozenset[str]:
    words = (_SHORT.get(word, word) for word in re.findall(r"[^\W_]+", text.casefold()))
    return frozenset(word for word in words if word)
