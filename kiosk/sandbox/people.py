"""The people, rewards and merchants the sandbox starts with, read from TOML; all of them invented."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec

from kiosk.places import resources
from kiosk.sandbox.belongings import Feedback, GiftCard, Purchase
from kiosk.sandbox.campaign import Campaign
from kiosk.sandbox.problems import BadPeople
from kiosk.sandbox.record import Record
from kiosk.sandbox.records import Credentials, Membership, Merchant, Person, Reward, State, Terms


class Seeds(Record, kw_only=True):
    """The file's shape. Whatever belongs to a merchant and names none is the first merchant's."""

    credentials: Credentials
    merchants: list[Merchant]
    people: list[Person]
    campaigns: list[Campaign] = msgspec.field(default_factory=list)
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
        campaigns=seeds.campaigns,
        subscribers=seeds.subscribers,
    )


def _settle(seeds: Seeds, now: datetime) -> None:
    """Names the merchant where none is named, and turns days into times."""
    for owned in _owned(seeds):
        owned.merchant_id = owned.merchant_id or seeds.merchants[0].id
    for campaign in seeds.campaigns:
        _settle_campaign(campaign, now)
    for person in seeds.people:
        person.updated_at = person.updated_at or now
        for membership in person.memberships:
            membership.joined_at = membership.joined_at or now - timedelta(days=365)
        for reward in person.rewards:
            reward.available_at = reward.available_at or now - timedelta(days=1)
            if reward.retire_in_days is not None:
                reward.retire_at = now + timedelta(days=reward.retire_in_days)
        for purchase in person.purchases:
            purchase.purchased_at = now - timedelta(days=purchase.days_ago or 0)
            purchase.accrued = True
        for feedback in person.feedbacks:
            feedback.updated_at = feedback.updated_at or now
            lasts = 7.0 if feedback.days_left is None else feedback.days_left
            feedback.expires_at = now + timedelta(days=lasts)


def _settle_campaign(campaign: Campaign, now: datetime) -> None:
    campaign.start_at = now + timedelta(days=campaign.starts_in_days or 0)
    campaign.end_at = now + timedelta(days=campaign.ends_in_days or 0)
    campaign.redeemable_from, campaign.redeemable_to = campaign.start_at, campaign.end_at


def _owned(seeds: Seeds) -> Iterator[Membership | Reward | Purchase | Feedback | GiftCard | Campaign]:
    for person in seeds.people:
        yield from person.memberships
        yield from person.rewards
        yield from person.purchases
        yield from person.feedbacks
        yield from person.gift_cards
    yield from seeds.campaigns


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
    templates = [template for merchant in seeds.merchants for template in merchant.templates]
    _unique("reward, points product or template id", [t.id for t in (*rewards, *products, *templates)])
    for terms in (*rewards, *products, *templates):
        _check_terms(terms)
    _check_campaigns(seeds)
    _check_merchants(rewards, {merchant.id for merchant in seeds.merchants} | {""})


def _check_campaigns(seeds: Seeds) -> None:
    _unique("campaign id", (campaign.id for campaign in seeds.campaigns))
    for campaign in seeds.campaigns:
        owner = campaign.merchant_id or seeds.merchants[0].id
        merchants = (merchant for merchant in seeds.merchants if merchant.id == owner)
        known = {None, *(template.id for merchant in merchants for template in merchant.templates)}
        for variant in campaign.variants:
            if variant.reward_template_id not in known:
                raise ValueError(f"{campaign.id}: no template {variant.reward_template_id}")


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
