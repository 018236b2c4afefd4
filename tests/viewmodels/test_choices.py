from dataclasses import replace
from typing import Any

from kiosk.domain.diet import Needs
from kiosk.domain.menu import GroupId, GroupKind, ItemId, OptionId
from kiosk.domain.visit import OpenItem
from kiosk.viewmodels.choices import GroupRow, group_rows, slot_rows
from tests.builders import a_group, a_meal, a_menu, a_size, an_item, an_option
from tests.viewmodels.snapshots import a_snapshot


def rows_of(found: OpenItem, **parts: Any) -> tuple[GroupRow, ...]:
    """Those that must be answered, then the others."""
    snapshot = a_snapshot(**parts)
    return (
        *group_rows(found, snapshot, is_required=True), *group_rows(found, snapshot, is_required=False),
    )  # fmt: skip


def group_of(found: OpenItem, **parts: Any) -> GroupRow:
    return rows_of(found, **parts)[0]


def opened(*chosen: str) -> OpenItem:
    return OpenItem(an_item(groups=(a_group(maximum=1),)), frozenset(map(OptionId, chosen)))


def test_a_group_says_how_many() -> None:
    row = group_of(OpenItem(an_item(groups=(a_size(),)), frozenset()))
    assert (row.group_id, row.name, row.kind) == ("size", "Size", "choice")
    assert (row.is_required, row.minimum, row.maximum, row.chosen) == (True, 1, 1, 0)


def test_the_group_without_its_choice_is_framed() -> None:
    found = OpenItem(an_item(groups=(a_size(), a_group())), frozenset(), missing=GroupId("size"))
    assert [row.is_missing for row in rows_of(found)] == [True, False]


def test_an_option_that_costs_nothing_has_no_price() -> None:
    options = group_of(OpenItem(an_item(groups=(a_size(),)), frozenset())).options
    assert [option.price for option in options] == ["", "+$1.00"]


def test_round_is_exactly_one() -> None:
    must = group_of(OpenItem(an_item(groups=(a_size(),)), frozenset())).options
    assert [option.is_round for option in must] == [True, True]
    assert [option.is_round for option in group_of(opened()).options] == [False, False]


def test_the_chosen_are_ticked() -> None:
    assert [option.is_chosen for option in group_of(opened("bacon")).options] == [False, True]


def test_a_full_group_takes_no_more_but_lets_go() -> None:
    options = (an_option("a"), an_option("b"), an_option("c"))
    found = OpenItem(
        an_item(groups=(a_group("extras", options, maximum=2),)), frozenset({OptionId("a"), OptionId("b")})
    )
    assert [option.may_choose for option in group_of(found).options] == [True, True, False]


def test_where_one_is_allowed_another_takes_its_place() -> None:
    assert [option.may_choose for option in group_of(opened("bacon")).options] == [True, True]


def test_sold_out_is_said() -> None:
    options = (an_option(), replace(an_option("bacon"), sold_out=True))
    found = OpenItem(an_item(groups=(a_group("extras", options),)), frozenset())
    assert [option.is_sold_out for option in group_of(found).options] == [False, True]


def test_what_must_be_chosen_comes_first_and_what_is_left_out_last() -> None:
    out = a_group("without", kind=GroupKind.LEAVE_OUT)
    found = OpenItem(an_item(groups=(out, a_group(), a_size())), frozenset())
    assert [row.group_id for row in rows_of(found)] == ["size", "extras", "without"]


def test_what_is_free_costs_nothing_more() -> None:
    dips = (an_option("a", "0.60"), an_option("b", "0.90"), an_option("c", "0"))
    item = an_item(groups=(a_group("dips", dips, free=1),))
    fresh = group_of(OpenItem(item, frozenset()))
    assert (fresh.free, [option.price for option in fresh.options]) == (1, ["", "", ""])
    taken = group_of(OpenItem(item, frozenset({OptionId("b")})))
    assert [option.price for option in taken.options] == ["+$0.60", "", ""]


def test_what_the_guest_does_not_eat_says_why_and_is_not_chosen() -> None:
    milky, meaty = frozenset({"milk"}), frozenset({"vegetarian"})
    options = (an_option(allergens=milky), an_option("bacon", spoils=meaty), an_option("corn"))
    needs = Needs(milky, meaty)
    found = OpenItem(an_item(groups=(a_group("extras", options),)), frozenset())
    rows = group_of(found, needs=needs).options
    assert [(row.unfit, row.unfit_diet, row.may_choose) for row in rows] == [
        ("milk", "", False), ("", "vegetarian", False), ("", "", True),
    ]  # fmt: skip


def test_a_meal_shows_what_is_picked_on_the_ground_of_its_category() -> None:
    dish = an_item(meal=a_meal())
    menu = a_menu(dish, an_item("fries"))
    on = OpenItem(dish, frozenset({OptionId("meal"), OptionId("fries")}))
    (slot,) = slot_rows(on, a_snapshot(menu))
    assert (slot.group_id, slot.picked, slot.ground, slot.letter) == ("side", "Fries", "apricot", "F")
    assert [option.is_round for option in slot.options] == [True]
    assert slot_rows(OpenItem(dish, frozenset()), a_snapshot(menu)) == ()
    assert slot_rows(OpenItem(an_item(), frozenset()), a_snapshot(menu)) == ()


def test_a_meal_without_a_part_is_pointed_out() -> None:
    dish = an_item(meal=a_meal(a_group("side", (an_option("x", item=ItemId("x")),), minimum=1, maximum=1)))
    found = OpenItem(dish, frozenset({OptionId("meal")}), missing=GroupId("side"))
    (slot,) = slot_rows(found, a_snapshot(a_menu(dish)))
    assert (slot.picked, slot.ground, slot.is_missing) == ("", "", True)
