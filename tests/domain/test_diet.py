"""What a guest avoids is looked for in the dish, its options and its meal."""

from kiosk.domain.diet import Needs
from kiosk.domain.menu import GroupKind, Item, OptionId
from tests.builders import a_group, a_meal, a_menu, an_item, an_option

NO_MILK = Needs(frozenset({"milk"}))
VEGETARIAN = Needs(diets=frozenset({"vegetarian"}))
MEATY = frozenset({"vegetarian"})
BEEF, PLANT = an_option("beef", "0", spoils=MEATY), an_option("plant", "1.50")
PATTY = a_group("patty", (BEEF, PLANT), kind=GroupKind.CHOICE, minimum=1, maximum=1, preset=(BEEF.id,))
CHEDDAR = an_option(allergens=frozenset({"milk"}))
BURGER = an_item(marks=frozenset({"vegetarian"}), groups=(PATTY, a_group("extras", (CHEDDAR,))))


def _fits(needs: Needs, item: Item) -> bool:
    return needs.are_met_by(item)


def test_an_allergen_of_the_dish_itself_rules_it_out() -> None:
    assert not _fits(NO_MILK, an_item(allergens=frozenset({"milk", "egg"})))
    assert _fits(NO_MILK, an_item(allergens=frozenset({"egg"})))


def test_an_extra_that_need_not_be_taken_does_not() -> None:
    assert _fits(NO_MILK, BURGER)
    assert not NO_MILK.allow(CHEDDAR)


def test_a_choice_must_leave_enough_that_is_fit() -> None:
    both = (an_option("a", allergens=frozenset({"milk"})), an_option("b", allergens=frozenset({"milk"})))
    milky = an_item(groups=(a_group("sauce", both, minimum=1, maximum=1),))
    assert not _fits(NO_MILK, milky)


def test_a_choice_whose_only_fit_option_is_sold_out_rules_it_out() -> None:
    gone = a_group("patty", (BEEF, an_option("plant", sold_out=True)), minimum=1, maximum=1)
    assert not _fits(VEGETARIAN, an_item(marks=frozenset({"vegetarian"}), groups=(gone,)))


def test_a_diet_is_a_mark_of_the_dish() -> None:
    assert _fits(VEGETARIAN, BURGER)
    assert not _fits(VEGETARIAN, an_item())


def test_what_is_preset_but_unfit_gives_way_to_the_only_fit_option() -> None:
    assert VEGETARIAN.presets(BURGER) == {OptionId("plant")}
    assert Needs().presets(BURGER) == {OptionId("beef")}


def test_between_several_fit_options_the_guest_chooses() -> None:
    three = a_group("patty", (BEEF, PLANT, an_option("bean")), minimum=1, maximum=1, preset=(BEEF.id,))
    assert VEGETARIAN.presets(an_item(marks=MEATY, groups=(three,))) == frozenset()


def test_a_meal_is_looked_into_too() -> None:
    fries = an_option("fries", "0", allergens=frozenset({"milk"}))
    dish = an_item(meal=a_meal(a_group("side", (fries,), minimum=1, maximum=1)))
    assert Needs().allow_meal(dish)
    assert not NO_MILK.allow_meal(dish)
    assert not Needs().allow_meal(an_item())


def test_a_meal_takes_what_is_preset_else_the_first_that_is_fit() -> None:
    parts = (
        an_option("fries", "0", allergens=frozenset({"milk"})),
        an_option("salad", "0"),
        an_option("corn", "0"),
    )
    side = a_group("side", parts, minimum=1, maximum=1, preset=(parts[0].id,))
    dish = an_item(meal=a_meal(side))
    assert Needs().meal(dish) == {OptionId("meal"), OptionId("fries")}
    assert NO_MILK.meal(dish) == {OptionId("meal"), OptionId("salad")}
    assert Needs().meal(an_item()) == frozenset()


def test_the_menu_keeps_only_what_can_be_had() -> None:
    menu = a_menu(BURGER, an_item("steak"))
    assert [item.id for item in VEGETARIAN.menu(menu).items] == ["burger"]
    assert Needs().menu(menu) is menu
    assert VEGETARIAN.menu(a_menu(an_item("steak"))).categories == ()


def test_switched_on_and_off() -> None:
    needs = Needs().avoiding("milk").following("vegan")
    assert needs.count == 2
    assert needs.avoiding("milk").following("vegan") == Needs()
