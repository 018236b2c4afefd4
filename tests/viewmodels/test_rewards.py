from dataclasses import replace
from datetime import time, timedelta
from decimal import Decimal

import pytest

from kiosk.domain.daypart import EVERY_DAY, Daypart
from kiosk.domain.location import Location
from kiosk.domain.member import LocationId
from kiosk.domain.menu import ItemId
from kiosk.domain.money import Money
from kiosk.domain.offers import Hindrance, Standing
from kiosk.domain.order import Redemption
from kiosk.domain.visit import QuoteState
from kiosk.viewmodels.rewards import OfferRow, best_rows, offer_rows
from tests.builders import NOON, a_member, a_menu, a_points_product, a_reward, an_item
from tests.viewmodels.snapshots import a_snapshot

REWARD, PRODUCT = a_reward(), a_points_product()
ON = Redemption.of(REWARD)


def row(standing: Standing, **parts: object) -> OfferRow:
    return offer_rows(a_snapshot(member=a_member(), offers=(standing,), **parts))[0]


def test_a_usable_reward_says_what_it_saves() -> None:
    found = row(Standing(REWARD, saving=Money(500)))
    assert (found.label, found.kind, found.status, found.saving) == ("$5 off", "reward", "usable", "$5.00")
    assert (found.hindrance, found.mending, found.replaces_another) == ("", "", False)
    assert found.picture.endswith("/ticket.png")


def test_a_points_product_says_what_it_costs() -> None:
    found = row(Standing(PRODUCT, saving=Money(500)))
    assert (found.kind, found.cost, found.cost_word, found.picture) == ("points_product", "150", "leaves", "")


@pytest.mark.parametrize(
    ("quote", "status", "saving"),
    [
        (QuoteState.ASKING, "asking", "$5.00"),
        (QuoteState.FRESH, "on", "$4.20"),
        (QuoteState.FAILED, "on", "$5.00"),
    ],
)
def test_the_one_that_is_on(quote: QuoteState, status: str, saving: str) -> None:
    """The figure is ours until the quote has come."""
    parts = {"redemption": ON, "quote_state": quote, "discount": Money(420)}
    found = row(Standing(REWARD, saving=Money(500)), **parts)
    assert (found.status, found.saving) == (status, saving)


def test_a_saving_of_nothing_is_not_advertised() -> None:
    assert row(Standing(REWARD)).saving == ""


def test_another_one_would_be_instead() -> None:
    assert row(Standing(PRODUCT), redemption=ON).replaces_another
    assert not row(Standing(REWARD), redemption=ON).replaces_another


def test_a_missing_dish_can_be_added() -> None:
    lacking = Standing(REWARD, hindrance=Hindrance.ITEM_MISSING, mending_item=ItemId("soda"))
    found = row(lacking, language="es")
    assert (found.status, found.hindrance, found.mending) == ("not_now", "item_missing", "add")
    assert (found.mending_name, found.mending_price) == ("Refresco", "$2.90")


@pytest.mark.parametrize("item", ["taco", "gone"])
def test_a_dish_that_cannot_be_had_mends_nothing(item: str) -> None:
    found = row(Standing(REWARD, hindrance=Hindrance.ITEM_MISSING, mending_item=ItemId(item)))
    assert (found.mending, found.mending_name) == ("", "")


def test_spending_more_is_done_on_the_menu() -> None:
    found = row(Standing(REWARD, hindrance=Hindrance.SPEND_MORE, lacking_money=Money(1180)))
    assert (found.hindrance, found.lacking, found.mending) == ("spend_more", "$11.80", "menu")


def test_missing_points_are_named_in_the_programmes_word() -> None:
    short = Standing(PRODUCT, hindrance=Hindrance.POINTS_SHORT, lacking_points=Decimal(1))
    assert (row(short).lacking, row(short).lacking_word) == ("1", "leaf")


def test_the_free_dish_is_pictured() -> None:
    found = row(Standing(a_reward(products=frozenset({"burger"}))))
    assert found.picture.endswith("/hamburger.png")


@pytest.mark.parametrize(("days", "is_soon"), [(2, True), (20, False)])
def test_when_it_ends(days: int, is_soon: bool) -> None:
    found = row(Standing(a_reward(retire_at=NOON + timedelta(days=days))))
    assert bool(found.ends)
    assert found.is_soon is is_soon


def test_what_does_not_end_says_nothing() -> None:
    assert (row(Standing(REWARD)).ends, row(Standing(REWARD)).is_soon) == ("", False)


def test_the_best_is_the_usable_reward_that_saves_most_and_never_takes_points() -> None:
    less, far = a_reward("less"), Standing(a_reward("far"), hindrance=Hindrance.NOT_NOW, saving=Money(900))
    offers = (Standing(less, saving=Money(100)), Standing(REWARD, saving=Money(500)), far)
    dear = Standing(PRODUCT, saving=Money(800))
    (best,) = best_rows(a_snapshot(member=a_member(), offers=(dear, *offers)))
    assert (best.offer_id, best.status, best.saving) == (REWARD.id, "usable", "$5.00")
    assert best_rows(a_snapshot(member=a_member(), offers=(dear, far))) == ()
    (on,) = best_rows(a_snapshot(member=a_member(), offers=offers, redemption=Redemption.of(less)))
    assert (on.offer_id, on.status) == ("less", "on")


@pytest.mark.parametrize(
    ("days", "sold_out", "told"),
    [
        (EVERY_DAY, False, ("other_time", "7:30 AM", "11:00 AM")),
        (EVERY_DAY, True, ("other_time", "7:30 AM", "11:00 AM")),
        (frozenset[int](), False, ("not_now", "7:30 AM", "11:00 AM")),
        (None, True, ("sold_out", "", "")),
        (None, False, ("item_missing", "", "")),
    ],
)
def test_a_dish_that_is_not_to_be_had_is_told_with_its_hours(
    days: frozenset[int] | None, sold_out: bool, told: tuple[str, str, str]
) -> None:
    toast = an_item("toast", sold_out=sold_out, daypart="" if days is None else "breakfast")
    held = Daypart(time(7, 30), time(11), EVERY_DAY if days is None else days)
    menu = replace(a_menu(toast), dayparts={"breakfast": held})
    free = Standing(a_reward(products=frozenset({"toast"})), hindrance=Hindrance.ITEM_MISSING)
    late = NOON.astimezone().replace(hour=15)
    (found,) = offer_rows(a_snapshot(menu, member=a_member(), offers=(free,), now=late))
    plain = (text.replace("\u00a0", " ") for text in (found.lacking, found.lacking_word))
    assert (found.hindrance, *plain) == told


PLACES = {
    each.id: each
    for each in (
        Location(LocationId("a"), "m", "Sorrel & Rye Harbor Street", "3 Harbor Street"),
        Location(LocationId("b"), "m", "Mill Lane"),
        Location(LocationId("c"), "m", "", "140 Station Road"),
        Location(LocationId("d"), "m"),
    )
}


@pytest.mark.parametrize(
    ("good_at", "told"),
    [
        ("a", ("Harbor Street", "", 0)),
        ("ab", ("Harbor Street", "Mill Lane", 0)),
        ("ac", ("Harbor Street", "140 Station Road", 0)),
        ("abcde", ("Harbor Street", "Mill Lane", 3)),
        ("ax", ("Harbor Street", "", 1)),
        ("dx", ("", "", 0)),
    ],
)
def test_what_is_good_elsewhere_says_where(good_at: str, told: tuple[str, str, int]) -> None:
    far = Standing(a_reward(locations=frozenset(good_at)), hindrance=Hindrance.ELSEWHERE)
    found = row(far, places=PLACES)
    assert found.hindrance == "elsewhere"
    assert (found.place, found.second_place, found.more_places) == told


def test_what_is_good_here_too_does_not_say_where_else() -> None:
    here = Standing(a_reward(locations=frozenset("ab")), hindrance=Hindrance.SPEND_MORE)
    assert row(here, places=PLACES).place == ""
