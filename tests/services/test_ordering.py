"""Building a basket: cards, the item sheet, lines, Undo. Nobody at Thanx is asked."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.menu import Dining, GroupId, ItemId, OptionId
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Stage, Visit
from tests.builders import a_group, a_meal, a_menu, a_size, an_item, an_option
from tests.walk import Walk, at_the_kiosk, played

MENU = a_menu(
    an_item(
        "burger", "11.90", groups=(a_group("extras", maximum=1), a_group("more", [an_option("egg", "1")]))
    ),
    an_item("soda", "2.90", groups=(a_size(),)),
    an_item("tacos", "10.50", sold_out=True),
    an_item("fries", "4.20"),
)

Scene = Callable[[Walk], None]


@pytest.fixture
def play(tmp_path: Path) -> Callable[[Scene], None]:
    """Plays a scene at a kiosk whose guest has just started."""

    def run(scene: Scene) -> None:
        async def whole() -> None:
            async with at_the_kiosk(tmp_path, menu=MENU) as walk:
                walk.starts()
                scene(walk)

        played(whole())

    return run


def test_a_card_adds_with_its_presets_and_takes_off_again(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        for _ in range(3):
            walk.attendant.quick_add(ItemId("fries"))
        walk.attendant.remove_one(ItemId("fries"))
        assert [(line.item.id, line.quantity) for line in walk.visit.basket.lines] == [("fries", 2)]
        walk.attendant.remove_one(ItemId("unknown"))
        assert walk.visit.basket.count == 2

    play(scene)


def test_a_card_that_needs_a_choice_opens_its_sheet(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.quick_add(ItemId("soda"))
        assert walk.visit.stage is Stage.ITEM
        walk.attendant.confirm_item()
        assert walk.visit.open_item is not None
        assert (walk.visit.open_item.missing, walk.visit.open_item.pointed) == ("size", 1)
        walk.attendant.confirm_item()
        assert walk.visit.open_item.pointed == 2
        walk.attendant.toggle_option(GroupId("size"), OptionId("large"))
        assert walk.visit.open_item.missing is None
        walk.attendant.count_item(2)
        walk.attendant.confirm_item()
        assert walk.visit.stage is Stage.MENU
        assert walk.visit.basket.subtotal.cents == 780

    play(scene)


def test_in_a_group_of_one_the_last_choice_wins_and_can_be_taken_back(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.open_item(ItemId("burger"))
        toggle = walk.attendant.toggle_option
        toggle(GroupId("extras"), OptionId("cheddar"))
        toggle(GroupId("extras"), OptionId("bacon"))
        toggle(GroupId("more"), OptionId("egg"))
        assert walk.visit.open_item is not None
        assert walk.visit.open_item.chosen == {"bacon", "egg"}
        toggle(GroupId("extras"), OptionId("bacon"))
        toggle(GroupId("nowhere"), OptionId("bacon"))
        toggle(GroupId("extras"), OptionId("nothing"))
        assert walk.visit.open_item.chosen == {"egg"}

    play(scene)


def test_a_required_single_choice_can_be_changed_not_taken_away(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.open_item(ItemId("soda"))
        walk.attendant.toggle_option(GroupId("size"), OptionId("small"))
        walk.attendant.toggle_option(GroupId("size"), OptionId("small"))
        assert walk.visit.open_item is not None
        assert walk.visit.open_item.chosen == {"small"}

    play(scene)


def test_sold_out_is_said_and_not_added(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.quick_add(ItemId("tacos"))
        walk.attendant.open_item(ItemId("tacos"))
        assert walk.visit.basket.is_empty
        assert walk.visit.stage is Stage.MENU
        assert walk.visit.trouble is not None
        assert (walk.visit.trouble.code, walk.visit.trouble.subject) == (Code.SOLD_OUT, "Tacos")

    play(scene)


def test_a_line_is_changed_in_its_sheet_and_stays_one_line(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.quick_add(ItemId("burger"))
        (line,) = walk.visit.basket.lines
        walk.attendant.edit_line(line.id)
        walk.attendant.toggle_option(GroupId("more"), OptionId("egg"))
        walk.attendant.count_item(2)
        walk.attendant.confirm_item()
        (changed,) = walk.visit.basket.lines
        assert (changed.id, changed.quantity, changed.chosen) == (line.id, 2, {"egg"})

    play(scene)


def test_undo_brings_the_removed_line_back_to_its_place(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.quick_add(ItemId("burger"))
        walk.attendant.quick_add(ItemId("fries"))
        before = walk.visit.basket.lines
        walk.attendant.count_line(before[0].id, 0)
        assert [line.item.id for line in walk.visit.basket.lines] == ["fries"]
        walk.attendant.undo()
        assert walk.visit.basket.lines == before
        walk.attendant.remove_line(before[1].id)
        walk.attendant.forget_undo()
        walk.attendant.undo()
        assert len(walk.visit.basket.lines) == 1

    play(scene)


def test_an_emptied_review_goes_back_to_the_menu(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.quick_add(ItemId("fries"))
        walk.attendant.open_cart()
        assert walk.visit.stage is Stage.CART
        walk.attendant.close_cart()
        walk.attendant.review()
        assert walk.visit.stage is Stage.REVIEW
        walk.attendant.remove_line(walk.visit.basket.lines[0].id)
        assert walk.visit.stage is Stage.MENU
        walk.attendant.review()
        walk.attendant.open_cart()
        assert walk.visit.stage is Stage.MENU

    play(scene)


def test_clearing_keeps_the_dining(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.switch_dining(Dining.TAKE_AWAY)
        walk.attendant.quick_add(ItemId("fries"))
        walk.attendant.clear_basket()
        assert walk.visit.basket.is_empty
        assert walk.visit.basket.dining is Dining.TAKE_AWAY

    play(scene)


def test_back_goes_where_one_came_from(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.quick_add(ItemId("fries"))
        walk.attendant.review()
        walk.attendant.edit_line(walk.visit.basket.lines[0].id)
        walk.attendant.back()
        assert (walk.visit.stage, walk.visit.open_item) == (Stage.REVIEW, None)
        walk.attendant.back()
        assert walk.visit.stage is Stage.MENU
        walk.attendant.open_item(ItemId("burger"))
        walk.attendant.close_item()
        assert walk.visit.stage is Stage.MENU

    play(scene)


def test_what_comes_too_late_changes_nothing(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.start_over()
        walk.attendant.quick_add(ItemId("fries"))
        walk.attendant.open_item(ItemId("fries"))
        walk.attendant.confirm_item()
        walk.attendant.switch_dining(Dining.TAKE_AWAY)
        walk.attendant.review()
        assert walk.visit.stage is Stage.ATTRACT
        assert walk.visit.basket.is_empty

    play(scene)


def test_two_touches_on_a_line_in_review_lead_back_to_review(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.adds("fries", "burger")
        walk.attendant.review()
        line = walk.visit.basket.lines[1]
        walk.attendant.edit_line(line.id)
        walk.attendant.edit_line(line.id)
        walk.attendant.confirm_item()
        assert walk.visit.stage is Stage.REVIEW

    play(scene)


def test_a_sheet_that_gave_way_to_signing_in_is_put_away(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.open_item(ItemId("burger"))
        walk.attendant.open_sign_in()
        walk.attendant.not_now()
        assert (walk.visit.stage, walk.visit.open_item) == (Stage.MENU, None)

    play(scene)


def test_a_line_that_went_while_its_sheet_was_open_comes_back_with_it(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.adds("burger")
        line = walk.visit.basket.lines[0]
        walk.attendant.edit_line(line.id)
        walk.attendant.remove_line(line.id)
        walk.attendant.confirm_item()
        assert walk.visit.basket.count == 1

    play(scene)


def test_who_touches_an_empty_kiosk_leaves_nothing_for_the_next_guest(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.start_over()
        walk.attendant.dismiss_strip()
        walk.attendant.show_category(walk.attendant.menu.categories[0].id)
        walk.attendant.scanned("http://not.ours")
        assert replace(walk.visit, trouble=None) == Visit()
        walk.starts()
        assert walk.visit.trouble is None

    play(scene)


def test_all_that_was_cleared_comes_back_in_its_order(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.adds("burger", "fries")
        before = walk.visit.basket.lines
        walk.attendant.open_cart()
        walk.attendant.clear_basket()
        assert (walk.visit.stage, walk.visit.basket.is_empty) == (Stage.MENU, True)
        walk.adds("fries")
        walk.attendant.undo()
        assert walk.visit.basket.lines[:2] == before
        assert walk.visit.basket.count == 3
        walk.attendant.undo()
        assert walk.visit.basket.count == 3

    play(scene)


def test_nothing_to_clear_is_nothing_to_bring_back(play: Callable[[Scene], None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.clear_basket()
        assert walk.visit.removed is None

    play(scene)


def test_a_dish_is_made_a_meal_and_its_own_again(tmp_path: Path) -> None:
    parts = [an_option("fries", "0", item=ItemId("fries")), an_option("corn", "1.00", item=ItemId("corn"))]
    side = a_group("side", parts, minimum=1, maximum=1, preset=(OptionId("fries"),))
    menu = a_menu(an_item(meal=a_meal(side)), an_item("fries", "4.20"))

    async def whole() -> None:
        async with at_the_kiosk(tmp_path, menu=menu) as walk:
            walk.starts()
            walk.attendant.toggle_meal()
            walk.attendant.open_item(ItemId("burger"))
            walk.attendant.toggle_meal()
            walk.attendant.toggle_option(side.id, OptionId("corn"))
            assert walk.visit.open_item is not None
            assert walk.visit.open_item.price.cents == 1190 + 550 + 100
            walk.attendant.toggle_meal()
            assert walk.visit.open_item.chosen == frozenset()
            walk.attendant.toggle_meal()
            walk.attendant.ask_allergies()
            walk.attendant.dismiss_dialog()
            walk.attendant.confirm_item()
            (line,) = walk.visit.basket.lines
            assert [option.id for option in line.options] == ["meal", "fries"]

    played(whole())
