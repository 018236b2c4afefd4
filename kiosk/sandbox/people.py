"""The people, rewards and merchants the sandbox starts with, read from TOML; all of them invented."""

import tomllib
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec

from kiosk.places import resources
from kiosk.sandbox.problems import BadPeople
from kiosk.sandbox.records import Credentials, Merchant, Person, Record, Reward, State, Terms


class Seeds(Record, kw_only=True):
    """The file's shape. A membership or reward without a merchant is the first merchant's."""

    credentials: Credentials
    merchants: list[Merchant]
    people: list[Person]
    subscribers: list[str] = msgspec.field(default_factory=list)


def shipped() -> Path:
    """The file of people that travels with the kiosk."""
    return resources() / "sandbox" / "people.toml"


def first_day(file: Path, now: datetime) -> State:
    """A new world from that file; days to expiry count from `now`. Raises BadPeople with the reason."""
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
        seeds = msgspec.convert(found, Seeds)
        _check(seeds)
    except (OSError, ValueError, msgspec.ValidationError) as broken:
        raise BadPeople(f"the people file {file} can't be used: {broken}") from broken
    _settle(seeds, now.replace(microsecond=0))
    return State(
        credentials=seeds.credentials,
        merchants=seeds.merchants,
        people=seeds.people,
        subscribers=seeds.subscribers,
    )


def _settle(seeds: Seeds, now: datetime) -> None:
    first = seeds.merchants[0].id
    for person in seeds.people:
        for membership in person.memberships:
            membership.merchant_id = membership.merchant_id or first
        for reward in person.rewards:
            reward.merchant_id = reward.merchant_id or first
            if reward.retire_in_days is not None:
                reward.retire_at = now + timedelta(days=reward.retire_in_days)


def _check(seeds: Seeds) -> None:
    if not seeds.merchants:
        raise ValueError("there is no merchant")
    if not seeds.merchants[0].locations:
        raise ValueError("the first merchant has no location")
    if any(merchant.key.isdigit() for merchant in seeds.merchants):
        raise ValueError("a merchant key is a hashid, not a number")
    _unique("merchant id or key", [name for m in seeds.merchants for name in {m.id, m.key}])
    _unique("user_id", (person.user_id for person in seeds.people))
    _unique("email", (person.email.casefold() for person in seeds.people if person.email))
    _unique("phone", (person.phone for person in seeds.people if person.phone))
    rewards = [reward for person in seeds.people for reward in person.rewards]
    products = [product for merchant in seeds.merchants for product in merchant.points_products]
    _unique("reward or points product id", [terms.id for terms in (*rewards, *products)])
    for terms in (*rewards, *products):
        _check_terms(terms)
    _check_merchants(rewards, {merchant.id for merchant in seeds.merchants} | {""})


def _check_terms(terms: Terms) -> None:
    if terms.type != "item" and (terms.value is None or terms.value <= 0):
        raise ValueError(f"{terms.id}: a value above zero is needed for type {terms.type}")
    if terms.type == "percent" and (terms.value or 0) > 100:
        raise ValueError(f"{terms.id}: more than 100 percent")


def _check_merchants(rewards: Iterable[Reward], known: set[str]) -> None:
    for reward in rewards:
        if reward.merchant_id not in known:
            raise ValueError(f"{reward.id}: no merchant {reward.merchant_id}")


def _unique(what: str, names: Iterable[str]) -> None:
    twice = [name for name, times in Counter(names).items() if times > 1]
    if twice:
        raise ValueError(f"{what} {twice[0]} is given twice")
