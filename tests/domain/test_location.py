from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.location import (
    LEAST_CONFIDENCE,
    LEAST_LEAD,
    Location,
    Match,
    MatchedBy,
    Shop,
    matched,
    ranked,
)
from kiosk.domain.member import LocationId

MILL = Location(LocationId("mill"), "m1", "Mill Lane", "12 Mill Lane", "Smalltown", "CA", "94999")
PIER = Location(LocationId("pier"), "m1", "The Pier", "7 Harbor Street", "Portside", "CA", "94998")
NAMELESS = replace(PIER, id=LocationId("nameless"), name="")
HERE = Shop("s1", "Mill Lane", "12 Mill Lane, Smalltown, CA 94999")
ADDRESSED = Shop("s1", address="12 Mill Lane, Smalltown, CA 94999")


@pytest.mark.parametrize(
    ("location", "address"),
    [
        (MILL, "12 Mill Lane, Smalltown, CA 94999"),
        (replace(MILL, street="", zip=""), "Smalltown, CA"),
        (Location(LocationId("x"), "m1", "Somewhere"), ""),
    ],
)
def test_an_address_is_made_of_what_is_known(location: Location, address: str) -> None:
    assert location.address == address


def test_a_configured_place_is_the_one_if_it_is_there() -> None:
    shop = replace(HERE, configured=PIER.id)
    assert matched(shop, [MILL, PIER]) == Match(PIER.id, MatchedBy.CONFIGURED, 100)


def test_a_configured_place_that_is_gone_is_not_guessed_anew() -> None:
    assert matched(replace(HERE, configured=LocationId("gone")), [MILL]) is None


@pytest.mark.parametrize(
    ("shop", "by", "confidence"),
    [
        (HERE, MatchedBy.NAME_AND_ADDRESS, 100),
        (replace(HERE, address="12 mill ln.; SMALLTOWN ca 94999"), MatchedBy.NAME_AND_ADDRESS, 100),
        (ADDRESSED, MatchedBy.ADDRESS, 95),
        (Shop("s1", "Mill Lane"), MatchedBy.NAME, 85),
    ],
)
def test_a_place_is_found_by_what_the_shop_says_of_itself(shop: Shop, by: MatchedBy, confidence: int) -> None:
    assert matched(shop, [PIER, MILL]) == Match(MILL.id, by, confidence)


def test_a_place_without_a_name_is_found_by_its_address() -> None:
    shop = Shop("s1", "Harbor", "7 Harbor St, Portside, CA 94998")
    assert matched(shop, [MILL, NAMELESS]) == Match(NAMELESS.id, MatchedBy.ADDRESS, 95)


@pytest.mark.parametrize("part", [{"street": "14 Mill Lane"}, {"zip": "94111"}])
def test_another_house_number_or_postal_code_is_another_place(part: dict[str, str]) -> None:
    assert matched(ADDRESSED, [replace(MILL, **part)]) is None  # type: ignore[arg-type]


def test_two_places_that_are_as_likely_are_for_a_person_to_tell_apart() -> None:
    assert matched(HERE, [MILL, replace(MILL, id=LocationId("mill2"))]) is None


@pytest.mark.parametrize("shop", [Shop("s1"), Shop("s1", "Nowhere", "1 Nowhere Road")])
def test_a_shop_that_is_like_none_is_none(shop: Shop) -> None:
    assert matched(shop, [MILL, PIER, NAMELESS]) is None
    assert matched(shop, []) is None


WORDS = st.lists(st.sampled_from(["Mill", "Lane", "ln", "12", "14", "94999", "and", "—"]), max_size=5).map(
    " ".join
)
PLACES = st.lists(st.tuples(WORDS, WORDS), max_size=4).map(
    lambda said: [
        Location(LocationId(f"l{at}"), "m1", name, street) for at, (name, street) in enumerate(said)
    ]
)


@given(WORDS, WORDS, PLACES)
def test_every_place_is_ranked_the_likeliest_first_in_whatever_order_they_came(
    name: str, address: str, places: list[Location]
) -> None:
    shop = Shop("s1", name, address)
    found = ranked(shop, places)
    assert sorted(match.location_id for match in found) == sorted(place.id for place in places)
    shares = [match.confidence for match in found]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 100 for share in shares)
    assert ranked(shop, places[::-1]) == found


@given(WORDS, WORDS, PLACES)
def test_what_is_matched_is_sure_and_clearly_ahead(name: str, address: str, places: list[Location]) -> None:
    shop = Shop("s1", name, address)
    shares = [*(match.confidence for match in ranked(shop, places)), -LEAST_LEAD, -LEAST_LEAD]
    is_clear = shares[0] >= LEAST_CONFIDENCE and shares[0] - shares[1] >= LEAST_LEAD
    assert (matched(shop, places) is not None) == is_clear


@pytest.mark.parametrize(
    ("name", "street", "told"),
    [
        ("The Pier", "7 Harbor Street", "The Pier"),
        ("Sorrel & Rye Harbor Street", "7 Harbor Street", "Harbor Street"),
        ("SORREL & RYE – Old Town", "", "Old Town"),
        ("Sorrel & Ryeland", "7 Harbor Street", "Sorrel & Ryeland"),
        ("Sorrel & Rye 12", "7 Harbor Street", "Sorrel & Rye 12"),
        ("Sorrel & Rye", "7 Harbor Street", "7 Harbor Street"),
        ("Sorrel & Rye", "", "Sorrel & Rye"),
        ("", "7 Harbor Street", "7 Harbor Street"),
        ("", "", ""),
    ],
)
def test_guests_hear_of_a_place_without_the_merchants_name_in_front(
    name: str, street: str, told: str
) -> None:
    assert replace(PIER, name=name, street=street).told("Sorrel & Rye") == told


def test_of_a_merchant_without_a_name_nothing_is_left_out() -> None:
    assert (PIER.told(""), NAMELESS.told("")) == ("The Pier", "7 Harbor Street")
