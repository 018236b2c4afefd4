"""Looking for a dish: by letters, by what is not eaten, by the hour."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from kiosk.domain.daypart import Daypart
from kiosk.domain.diet import Needs
from kiosk.domain.menu import Dining, ItemId, Menu
from kiosk.domain.visit import Stage
from kiosk.domain.words import Words
from tests.builders import a_menu, an_item
from tests.walk import QUICK, Walk, at_the_kiosk, played

MENU = replace(
    a_menu(
        an_item(marks=frozenset({"vegetarian"})),
        an_item("cheese", "4.20", allergens=frozenset({"milk"})),
        an_item("eggs", "6.00", daypart="morning"),
    ),
    allergens={"milk": Words("milk")},
)
ALWAYS, NEVER = Daypart(time(12), time(11, 59, 59)), Daypart(time(0), time(1), frozenset())
Scene = Callable[[Walk], None]


def _at_an_hour(morning: Daypart) -> Menu:
    return replace(MENU, dayparts={"morning": morning})


@pytest.fixture
def play(tmp_path: Path) -> Callable[..., None]:
    """Plays a scene at a kiosk whose guest has just started."""

    def run(scene: Scene, menu: Menu = MENU, **manners: object) -> None:
        async def whole() -> None:
            settings = replace(QUICK, **manners)  # type: ignore[arg-type]
            async with at_the_kiosk(tmp_path, menu=menu, manners=settings) as walk:
                walk.starts()
                scene(walk)

        played(whole())

    return run


def _offered(walk: Walk) -> list[str]:
    return [item.id for item in walk.snapshot.offered.items]


def test_letters_are_kept_while_the_search_is_open(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.search("x")
        assert walk.visit.sought == ""
        walk.attendant.open_search()
        walk.attendant.search("  ch" + "e" * 40)
        assert (walk.visit.stage, len(walk.visit.sought)) == (Stage.SEARCH, 24)
        walk.attendant.search("ch\x00")
        assert walk.visit.sought.startswith("che")
        walk.attendant.close_browsing()
        assert (walk.visit.stage, walk.visit.sought) == (Stage.MENU, "")

    play(scene)


def test_a_dish_that_was_found_leads_back_to_the_search(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.open_search()
        walk.attendant.search("bur")
        walk.attendant.open_item(ItemId("burger"))
        walk.attendant.confirm_item()
        assert (walk.visit.stage, walk.visit.sought, walk.visit.basket.count) == (Stage.SEARCH, "bur", 1)
        walk.attendant.back()
        assert walk.visit.stage is Stage.MENU

    play(scene)


def test_what_is_not_eaten_is_not_offered_and_not_added(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.open_filters()
        walk.attendant.avoid("milk")
        assert (walk.visit.stage, walk.visit.needs.count) == (Stage.FILTERS, 1)
        walk.attendant.avoid("gold")
        walk.attendant.follow("carnivore")
        assert walk.visit.needs == Needs(frozenset({"milk"}))
        assert _offered(walk) == ["burger", "eggs"]
        walk.attendant.quick_add(ItemId("cheese"))
        assert walk.visit.basket.is_empty
        walk.attendant.follow("vegetarian")
        assert _offered(walk) == ["burger"]
        walk.attendant.clear_filters()
        walk.attendant.close_browsing()
        assert (walk.visit.stage, len(_offered(walk))) == (Stage.MENU, 3)

    play(scene, _at_an_hour(ALWAYS))


def test_filters_leave_with_the_guest(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.avoid("milk")
        walk.attendant.start_over()
        walk.starts()
        assert walk.visit.needs == Needs()

    play(scene)


def test_what_is_not_served_at_this_hour_is_not_on_the_menu(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        assert _offered(walk) == ["burger", "cheese"]
        walk.attendant.quick_add(ItemId("eggs"))
        assert walk.visit.basket.is_empty

    play(scene, _at_an_hour(NEVER))


def test_with_nothing_to_serve_the_kiosk_is_closed(tmp_path: Path) -> None:
    menu = a_menu(an_item(daypart="never"), dayparts={"never": NEVER})

    async def whole() -> None:
        async with at_the_kiosk(tmp_path, menu=menu) as walk:
            assert walk.visit.stage is Stage.CLOSED
            walk.attendant.start(Dining.EAT_IN)
            assert walk.visit.stage is Stage.CLOSED
            walk.attendant.take_menu(replace(MENU, version="2"))
            walk.attendant.tick()
            assert walk.visit.stage is Stage.ATTRACT

    played(whole())


def test_a_tip_that_is_not_asked_for_there_goes_with_the_switch(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.set_tip(15)
        assert walk.visit.tip_percent == 15
        walk.attendant.set_tip(99)
        assert walk.visit.tip_percent == 15
        walk.attendant.switch_dining(Dining.TAKE_AWAY)
        assert (walk.visit.tip_percent, walk.snapshot.tips) == (0, ())
        walk.attendant.set_tip(15)
        assert walk.visit.tip_percent == 0

    play(scene, tips=(15,))


def test_filters_that_were_cleared_come_back(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.clear_filters()
        assert walk.visit.removed is None
        walk.attendant.avoid("milk")
        walk.attendant.follow("vegetarian")
        walk.attendant.clear_filters()
        assert len(_offered(walk)) > 1
        walk.attendant.undo()
        assert walk.visit.needs == Needs(frozenset({"milk"}), frozenset({"vegetarian"}))
        assert (_offered(walk), walk.visit.removed) == (["burger"], None)

    play(scene)
