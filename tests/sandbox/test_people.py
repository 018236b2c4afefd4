"""The shipped people are whole and invented; a broken file says what and where."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.sandbox.people import first_day, shipped
from kiosk.sandbox.problems import BadPeople
from tests.sandbox.desk import HARBOR, JANE, KEY, NOON, PLACE

TEXT = shipped().read_text()


def test_the_demo_house() -> None:
    state = first_day(shipped(), NOON)
    merchant = state.merchants[0]
    assert (merchant.id, merchant.key, merchant.locations[0].id) == ("k2lye10h32l5wzo", KEY, PLACE)
    assert (merchant.experience.name, merchant.experience.plural) == ("leaf", "leaves")
    jane = state.people[0]
    assert jane.user_id == JANE
    assert jane.memberships[0].balance == 248
    assert {reward.type for reward in jane.rewards} == {"item", "amount", "percent"}
    assert [r.id for r in jane.rewards if r.restriction_location_ids == [HARBOR]] == ["harbor01"]


def test_everybody_is_invented() -> None:
    for email in re.findall(r"[\w.]+@[\w.]+", TEXT):
        assert email.endswith("@example.com")
    state = first_day(shipped(), NOON)
    for person in state.people:
        assert person.phone is None or re.fullmatch(r"(\+1)?41555501\d\d", person.phone)
    for merchant in state.merchants:
        for location in merchant.locations:
            assert re.fullmatch(r"\(415\) 555-01\d\d", location.phone)


def test_days_to_expiry_count_from_the_first_day() -> None:
    sweet = next(r for r in first_day(shipped(), NOON).people[0].rewards if r.id == "sweet02")
    assert sweet.retire_at is not None
    assert (sweet.retire_at - NOON).days == 2


def test_every_kind_of_person_is_there() -> None:
    state = first_day(shipped(), NOON)
    assert any(person.email is None for person in state.people)
    assert any(person.memberships and not person.rewards for person in state.people)
    assert any(not person.memberships for person in state.people)
    assert state.subscribers == ["news.only@example.com"]
    assert {merchant.loyalty for merchant in state.merchants} == {"points", "progress"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('key = "cb71e3"', 'key = "12345"', "hashid"),
        ("[[merchants.locations]]", "[[merchants.places]]", "places"),
        ('key = "e7d04b"', 'key = "cb71e3"', "cb71e3 is given twice"),
        ('user_id = "samr7420kfdp"', f'user_id = "{JANE}"', f"user_id {JANE} is given twice"),
        ("sam.rivera@example.com", "Jane.Smith@example.com", "email jane.smith@example.com is given twice"),
        ("+14155550102", "+14155550101", "phone +14155550101 is given twice"),
        ('id = "freefries02"', 'id = "freefries01"', "freefries01 is given twice"),
        ('type = "percent"\nvalue = 20', 'type = "percent"\nvalue = 120', "more than 100 percent"),
        ('type = "amount"\nvalue = 3', 'type = "amount"', "threeoff01: a value above zero"),
        ('type = "amount"\nvalue = 3', 'type = "gift"\nvalue = 3', "people[0].rewards[1].type"),
        ("balance = 248", 'balance = "much"', "people[0].memberships[0].balance"),
        ("balance = 248", "balanse = 248", "balanse"),
        ('merchant_id = "9a1f0772c9ac"\nlabel', 'merchant_id = "elsewhere"\nlabel', "no merchant elsewhere"),
        ("[credentials]", "[credentials", "line"),
        ('reward_template_id = "tplfiveoff02"', 'reward_template_id = "tplsix"', "no template tplsix"),
        ('id = "campcoffee02"', 'id = "campservice01"', "campaign id campservice01 is given twice"),
        ('id = "tplfiveoff02"', 'id = "fiveoff150"', "fiveoff150 is given twice"),
        ("rating = 3", "rating = 11", "people[1].feedbacks[0].rating"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in TEXT
    file = tmp_path / "people.toml"
    file.write_text(TEXT.replace(old, new, 1))
    with pytest.raises(BadPeople) as problem:
        first_day(file, NOON)
    assert said in str(problem.value)
    assert str(file) in str(problem.value)


@pytest.mark.parametrize("merchants", ["merchants = []", ""])
def test_nobody_to_be_a_member_of(tmp_path: Path, merchants: str) -> None:
    credentials = TEXT[TEXT.index("[credentials]") : TEXT.index("# ----")]
    file = tmp_path / "people.toml"
    file.write_text(f"{merchants}\npeople = []\n{credentials}")
    with pytest.raises(BadPeople, match="merchant"):
        first_day(file, NOON)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(BadPeople):
        first_day(tmp_path / "nobody.toml", NOON)


def test_what_belongs_to_nobody_is_the_first_merchants() -> None:
    state = first_day(shipped(), NOON)
    first = state.merchants[0].id
    jane = state.people[0]
    owners = [one.merchant_id for one in jane.rewards] + [one.merchant_id for one in jane.purchases]
    owners += [one.merchant_id for one in jane.feedbacks] + [one.merchant_id for one in jane.gift_cards]
    assert {*owners, *(campaign.merchant_id for campaign in state.campaigns)} == {first}


def test_days_become_times() -> None:
    state = first_day(shipped(), NOON)
    jane = state.people[0]
    assert jane.purchases[0].purchased_at == NOON - timedelta(days=1)
    assert jane.feedbacks[0].expires_at == NOON + timedelta(days=6)
    active = [campaign.id for campaign in state.campaigns if campaign.is_active(NOON)]
    assert active == ["campservice01", "campcoffee02"]


def test_every_gift_card_is_known_to_its_provider() -> None:
    state = first_day(shipped(), NOON)
    known = {card.number for card in state.merchants[0].provider_cards}
    assert {card.card_number for person in state.people for card in person.gift_cards} < known
