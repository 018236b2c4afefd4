from dataclasses import replace

import pytest

from kiosk.domain.menu import CategoryId, Dining
from kiosk.domain.visit import SigningIn
from kiosk.viewmodels.menu import MenuViewModel, present
from tests.builders import a_member
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import MENU, ONE_BURGER, a_snapshot


def test_a_guest_is_offered_the_strip_once() -> None:
    assert present(a_snapshot()).shows_strip
    assert not present(a_snapshot(strip_dismissed=True)).shows_strip


def test_a_member_sees_what_was_collected() -> None:
    shown = present(a_snapshot(member=a_member()))
    assert (shown.shows_strip, shown.is_member) == (False, True)
    assert (shown.points, shown.points_word, shown.rewards, shown.news) == ("248", "leaves", 1, "rewards")


def test_a_member_who_is_looked_for_is_announced() -> None:
    assert present(a_snapshot(signing_in=SigningIn(is_looking=True))).is_looking


def test_the_bar_carries_count_and_total_with_tax() -> None:
    empty, full = present(a_snapshot()), present(a_snapshot(basket=ONE_BURGER))
    assert (empty.is_empty, empty.count, empty.bar_pictures) == (True, 0, ())
    assert (full.is_empty, full.count, full.total, len(full.bar_pictures)) == (False, 1, "$12.85", 1)


def test_the_section_of_the_category_is_known() -> None:
    sweets = replace(MENU.categories[0], id=CategoryId("sweets"), items=())
    menu = replace(MENU, categories=(*MENU.categories, sweets))
    shown = present(a_snapshot(menu, category="sweets"))
    assert (shown.category, shown.category_index) == ("sweets", 1)


@pytest.mark.parametrize(
    ("dinings", "may_switch"), [((Dining.EAT_IN,), False), ((Dining.EAT_IN, Dining.TAKE_AWAY), True)]
)
def test_dining_can_be_switched_where_there_is_a_choice(dinings: object, may_switch: bool) -> None:
    shown = present(a_snapshot(dinings=dinings))
    assert (shown.dining, shown.may_switch_dining) == ("eat_in", may_switch)


def test_a_touch_is_an_intent() -> None:
    asked = Recording()
    screen = MenuViewModel(asked.intents)
    screen.useOffer("free-fries")
    screen.removeOffer()
    screen.showCategory("sweets")
    screen.openItem("burger")
    screen.quickAdd("burger")
    screen.removeOne("burger")
    screen.switchDining("take_away")
    for touch in (screen.openCart, screen.review, screen.openSignIn, screen.dismissStrip, screen.signOut):
        touch()
    assert asked.heard == [
        ("use_offer", "free-fries"),
        ("remove_offer",),
        ("show_category", "sweets"),
        ("open_item", "burger"),
        ("quick_add", "burger"),
        ("remove_one", "burger"),
        ("switch_dining", Dining.TAKE_AWAY),
        ("open_cart",),
        ("review",),
        ("open_sign_in",),
        ("dismiss_strip",),
        ("sign_out",),
    ]
