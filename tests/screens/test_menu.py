from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint

from kiosk.domain.ease import Ease
from kiosk.domain.menu import Category, CategoryId, Dining, ItemId, Menu
from kiosk.domain.money import Money
from kiosk.domain.offers import Standing
from kiosk.domain.order import Redemption
from kiosk.domain.usual import Remembered, Usual
from kiosk.domain.visit import Dialog, SigningIn, Stage
from kiosk.domain.words import Words
from tests.builders import a_basket, a_member, a_menu, a_reward, an_item
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import BURGER, MENU, ONE_BURGER, SODA, TACO, a_snapshot

PLUS, MINUS, ADD = f"plus-{BURGER.id}", f"minus-{BURGER.id}", f"add-{BURGER.id}"


def long_menu() -> Menu:
    """Three categories that don't fit the screen together."""
    categories = [
        Category(CategoryId(key), Words(key), Words(key), "hamburger", "sage", _dishes(key))
        for key in ("bowls", "sides", "sweets")
    ]
    return replace(a_menu(), categories=tuple(categories))


def _dishes(key: str) -> tuple[Any, ...]:
    return tuple(replace(an_item(f"{key}{n}"), category=CategoryId(key)) for n in range(7))


def test_a_dish_is_opened_and_added(front: Front) -> None:
    front.see()
    front.tap(f"card-{SODA.id}")
    front.tap(ADD)
    assert front.heard == [("open_item", SODA.id), ("quick_add", BURGER.id)]


def test_the_round_plus_grows_and_stays_under_the_finger(front: Front) -> None:
    front.see()
    card = front.item(f"card-{BURGER.id}")
    before = front.corner(ADD)
    front.see(basket=ONE_BURGER)
    assert front.corner(PLUS) == before
    assert front.item(f"card-{BURGER.id}") is card
    front.tap(PLUS)
    front.tap(MINUS)
    assert front.heard == [("quick_add", BURGER.id), ("remove_one", BURGER.id)]


def test_a_sold_out_dish_stays_and_has_no_plus(front: Front) -> None:
    front.see()
    assert f"add-{TACO.id}" not in front.names()
    front.tap(f"card-{TACO.id}")
    assert front.heard == [("quick_add", TACO.id)]


def test_an_empty_bar_says_what_to_do_first(front: Front) -> None:
    front.see()
    assert not {"openCart", "reviewOrder"} & front.names()
    front.see(basket=ONE_BURGER)
    front.tap("openCart")
    front.tap("reviewOrder")
    assert front.heard == [("open_cart",), ("review",)]


def test_the_strip_leads_to_sign_in_and_can_be_put_away(front: Front) -> None:
    front.see()
    front.tap("signInStrip")
    front.tap("dismissStrip")
    assert front.heard == [("open_sign_in",), ("dismiss_strip",)]
    rail = front.item("rail-mains").y()
    front.see(strip_dismissed=True)
    assert "signInStrip" not in front.names()
    assert front.item("rail-mains").y() == rail


def test_the_strip_asks_nothing_while_rewards_are_looked_for(front: Front) -> None:
    front.see(signing_in=SigningIn(is_looking=True))
    assert not {"signInStrip", "dismissStrip"} & front.names()


def test_a_member_sees_points_and_may_sign_out(front: Front) -> None:
    front.see(member=a_member())
    assert not front.item("memberTile").isEnabled()
    front.see(member=a_member(), basket=ONE_BURGER)
    front.tap("memberTile")
    front.tap("signOut")
    assert front.heard == [("review",), ("sign_out",)]


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_the_best_reward_is_used_and_taken_off_with_one_touch(front: Front) -> None:
    five = a_reward()
    offers = (Standing(a_reward("less"), saving=Money(100)), Standing(five, saving=Money(500)))
    front.see(member=a_member(), basket=ONE_BURGER, offers=offers)
    front.tap("useBest")
    assert front.heard == [("use_offer", five.id)]
    front.see(member=a_member(), basket=ONE_BURGER, offers=offers, redemption=Redemption.of(five))
    assert "useBest" not in front.names()
    front.tap("removeBest")
    assert front.heard == [("remove_offer",)]


def test_the_best_reward_is_a_touch_away_in_reach_too_after_the_usual(front: Front) -> None:
    member: dict[str, Any] = {"member": a_member(), "offers": (Standing(a_reward(), saving=Money(500)),)}
    front.see(**member, eases=frozenset({Ease.REACH}), basket=ONE_BURGER)
    front.tap("useBest")
    assert front.heard == [("use_offer", a_reward().id)]
    usual = Remembered(Usual.of(ONE_BURGER))
    front.see(**member, remembered=usual)
    assert "usual" in front.names()
    front.see(**member, remembered=usual, basket=ONE_BURGER)
    assert "useBest" in front.names()
    assert "usual" not in front.names()


def test_the_bar_shows_the_last_two_dishes(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    assert front.item("openCart").property("thumbs").size() == 1
    front.see(basket=a_basket(*MENU.items[:2]))
    assert front.item("openCart").property("thumbs").size() == 2


def test_eating_elsewhere_is_one_touch(front: Front) -> None:
    front.see()
    front.tap("diningChip")
    assert front.heard == [("switch_dining", Dining.TAKE_AWAY)]
    front.see(dinings=(Dining.EAT_IN,))
    assert "diningChip" not in front.names()


def test_the_rail_leads_through_one_list(front: Front) -> None:
    menu = long_menu()
    front.show(a_snapshot(menu))
    front.tap("rail-sides")
    assert front.heard == [("show_category", "sides")]
    front.show(a_snapshot(menu, category=CategoryId("sides")))
    front.until(lambda: 352 < front.corner("card-sides0").y() < 560)


def test_the_rail_follows_the_list(front: Front) -> None:
    front.show(a_snapshot(long_menu()))
    for _ in range(3):
        front.drag(QPoint(640, 1400), -900)
    front.until(lambda: ("show_category", "sides") in front.heard)


def test_the_next_guest_begins_at_the_top(front: Front) -> None:
    menu = long_menu()
    front.show(a_snapshot(menu))
    top = front.corner("card-bowls0")
    front.tap("rail-sweets")
    front.until(lambda: front.corner("card-bowls0") != top)
    front.show(a_snapshot(menu, stage=Stage.ATTRACT))
    front.show(a_snapshot(menu))
    assert front.corner("card-bowls0") == top


@pytest.mark.parametrize("front", [WIDE], indirect=True)
def test_in_landscape_the_order_is_always_open(front: Front) -> None:
    front.see(basket=a_basket(*MENU.items[:2]))
    assert "openCart" not in front.names()
    front.tap_all("cartPlus-1", "cartMinus-2", "cartLine-1", "reviewOrder")
    assert front.heard == [("count_line", 1, 2), ("count_line", 2, 0), ("edit_line", 1), ("review",)]


@pytest.mark.parametrize("front", [SMALL], indirect=True)
def test_a_small_panel_counts_on_the_plus(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    assert MINUS not in front.names()
    front.tap_all(PLUS, "rail-mains", "openCart")
    assert front.heard == [("quick_add", BURGER.id), ("show_category", "mains"), ("open_cart",)]


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_the_usual_is_added_with_one_touch_or_looked_at_and_forgotten(front: Front) -> None:
    kept = Remembered(Usual.of(ONE_BURGER))
    front.see(member=a_member(), remembered=kept)
    front.tap_all("add-usual", "usual")
    assert front.heard == [("add_usual",), ("open_usual",)]
    front.see(member=a_member(), remembered=kept, dialog=Dialog.USUAL)
    front.tap_all("addUsual", "keepUsual", "forgetUsual")
    assert front.heard == [("add_usual",), ("dismiss_dialog",), ("forget_usual",)]


FIVE = frozenset({"egg", "fish", "milk", "odd", "wheat"})


def marks_of(front: Front, key: str) -> int:
    """How many marks its card shows; they never leave their room."""
    row = front.item(f"contained-{key}")
    assert row.width() <= float(row.property("room"))
    return int(row.property("fitting"))


@pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
def test_a_card_marks_what_its_dish_contains_and_a_sold_out_one_nothing(front: Front) -> None:
    full, one = an_item("full", allergens=FIVE), an_item("one", allergens=frozenset({"milk"}))
    dear = an_item("dear", "1204.50", calories=11610, allergens=FIVE)
    gone = replace(full, id=ItemId("gone"), sold_out=True)
    menu = a_menu(full, one, dear, gone, an_item("none"))
    for eases in ((), (Ease.LARGE_TEXT,), (Ease.REACH,)):
        front.show(a_snapshot(menu, eases=frozenset(eases)))
        assert 1 <= marks_of(front, "full") <= len(FIVE)
        assert marks_of(front, "one") == 1
        assert marks_of(front, "dear") > 0
        assert not {"contained-gone", "contained-none"} & front.names()
