"""One dish more, if it fits."""

from typing import Any

import pytest

from kiosk.domain.basket import Basket
from kiosk.domain.diet import Needs
from kiosk.domain.ease import Ease
from kiosk.domain.menu import Category, CategoryId, Item, Menu, OptionId, Suggestion
from kiosk.domain.suggestion import may_suggest, suggestion
from kiosk.domain.words import Words
from tests.builders import TAXES, a_basket, a_group, a_meal, a_size, an_item, an_option

MAINS, SWEETS = CategoryId("mains"), CategoryId("sweets")
COOKIE = an_item("cookie", "2.90", category=SWEETS, allergens=frozenset({"milk"}))
PIE = an_item("pie", "4.50", category=SWEETS)
BURGER = an_item()


def _menu(*sweets: Item, **parts: Any) -> Menu:
    sweet = Category(SWEETS, Words("Sweets"), Words("Sweets"), "", "rose", sweets or (COOKIE, PIE))
    mains = Category(MAINS, Words("Mains"), Words("Mains"), "", "sage", (BURGER,))
    asks = tuple(Suggestion(item.id, Words("Sweet?"), frozenset({MAINS})) for item in (COOKIE, PIE))
    return Menu("Sorrel & Rye", "1", (mains, sweet), TAXES, suggestions=parts.get("suggestions", asks))


def _offered(menu: Menu, basket: Basket, needs: Needs = Needs()) -> str | None:  # noqa: B008
    found = suggestion(menu, basket, needs)
    return found.item if found else None


def test_the_first_that_fits() -> None:
    assert _offered(_menu(), a_basket(BURGER)) == "cookie"


def test_none_to_who_has_something_of_its_kind() -> None:
    assert _offered(_menu(), a_basket(BURGER, PIE)) is None


def test_none_of_what_is_part_of_a_meal() -> None:
    part = an_option("meal.cookie", "0", item=COOKIE.id)
    dish = an_item(meal=a_meal(a_group("sweet", (part,), minimum=1, maximum=1)))
    basket = Basket().adding(dish, frozenset({OptionId("meal"), part.id}))
    assert _offered(_menu(COOKIE), basket) is None


def test_only_after_what_it_goes_with() -> None:
    assert _offered(_menu(), a_basket(an_item("tea", category=CategoryId("drinks")))) is None
    anyone = (Suggestion(PIE.id, Words("Sweet?")),)
    assert (
        _offered(_menu(suggestions=anyone), a_basket(an_item("tea", category=CategoryId("drinks")))) == "pie"
    )


def test_nothing_that_is_sold_out_or_needs_a_choice_or_is_not_served() -> None:
    sold = an_item("cookie", category=SWEETS, sold_out=True)
    assert _offered(_menu(sold, PIE), a_basket(BURGER)) == "pie"
    choosy = an_item("cookie", category=SWEETS, groups=(a_size(),))
    assert _offered(_menu(choosy), a_basket(BURGER)) is None


def test_nothing_that_the_guest_does_not_eat() -> None:
    assert _offered(_menu(), a_basket(BURGER), Needs(frozenset({"milk"}))) == "pie"


@pytest.mark.parametrize("ease", Ease)
def test_who_has_made_it_easier_is_offered_nothing_but_still_pictures(ease: Ease) -> None:
    assert may_suggest(frozenset({ease})) is (ease is Ease.REDUCED_MOTION)
    assert may_suggest(frozenset())
