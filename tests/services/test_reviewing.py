"""Before it is paid: prices, one dish more, the table, the name, a tip."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.basket import LineId
from kiosk.domain.menu import Category, CategoryId, Dining, ItemId, Menu, Suggestion
from kiosk.domain.money import Money
from kiosk.domain.visit import Stage
from kiosk.domain.words import Words
from tests.builders import TAXES, an_item
from tests.walk import QUICK, Walk, at_the_kiosk, played

MAINS, SWEETS = CategoryId("mains"), CategoryId("sweets")
BURGER, FRIES, COOKIE = an_item(), an_item("fries", "4.20"), an_item("cookie", "2.90", category=SWEETS)


def _menu(*mains: object, version: str = "1") -> Menu:
    categories = (
        Category(MAINS, Words("Mains"), Words("Mains"), "", "sage", mains),  # type: ignore[arg-type]
        Category(SWEETS, Words("Sweets"), Words("Sweets"), "", "rose", (COOKIE,)),
    )
    offered = (Suggestion(COOKIE.id, Words("Sweet?"), frozenset({MAINS})),)
    return Menu("Sorrel & Rye", version, categories, TAXES, suggestions=offered)


MENU = _menu(BURGER, FRIES)
Scene = Callable[[Walk], None]


@pytest.fixture
def play(tmp_path: Path) -> Callable[..., None]:
    """Plays a scene at a kiosk whose guest has a burger."""

    def run(scene: Scene, dining: Dining = Dining.EAT_IN, **manners: object) -> None:
        async def whole() -> None:
            settings = replace(QUICK, **manners)  # type: ignore[arg-type]
            async with at_the_kiosk(tmp_path, menu=MENU, manners=settings) as walk:
                walk.starts(dining)
                walk.adds("burger")
                scene(walk)

        played(whole())

    return run


def test_a_new_menu_never_touches_what_is_in_the_basket(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.take_menu(_menu(replace(BURGER, price=Money(1240)), FRIES, version="2"))
        assert walk.visit.basket.subtotal == Money(1190)
        walk.adds("fries")
        assert walk.visit.basket.subtotal == Money(1610)
        walk.attendant.review()
        (changed,) = walk.snapshot.requotes
        assert (changed.was, changed.now) == (Money(1190), Money(1240))
        walk.attendant.pay()
        assert walk.visit.stage is Stage.REVIEW
        walk.attendant.keep_line(LineId(9))
        walk.attendant.keep_line(changed.line.id)
        assert (walk.visit.basket.subtotal, walk.snapshot.requotes) == (Money(1660), ())

    play(scene)


def test_what_has_sold_out_since_stands_in_the_way_until_it_is_taken_off(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.adds("fries")
        walk.attendant.review()
        walk.attendant.take_menu(_menu(replace(BURGER, sold_out=True), FRIES, version="2"))
        (gone,) = walk.snapshot.requotes
        assert gone.now is None
        walk.attendant.keep_line(gone.line.id)
        walk.attendant.pay()
        assert walk.visit.stage is Stage.REVIEW
        walk.attendant.remove_line(gone.line.id)
        assert walk.snapshot.requotes == ()

    play(scene)


def test_a_tax_that_left_the_menu_still_holds_for_an_open_basket(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.take_menu(replace(MENU, version="2", taxes={}))
        assert walk.snapshot.totals.tax == Money(95)

    play(scene)


def test_one_dish_is_suggested_and_taken_once(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.take_suggestion()
        assert walk.visit.basket.count == 1
        walk.attendant.review()
        assert walk.snapshot.suggestion is not None
        walk.attendant.take_suggestion()
        assert [line.item.id for line in walk.visit.basket.lines] == ["burger", "cookie"]
        assert walk.snapshot.suggestion is None
        walk.attendant.remove_one(ItemId("cookie"))
        assert walk.snapshot.suggestion is None

    play(scene)


def test_who_leaves_the_review_has_declined_it_for_the_whole_visit(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.review()
        walk.attendant.edit_line(walk.visit.basket.lines[0].id)
        walk.attendant.close_item()
        assert walk.snapshot.suggestion is not None
        walk.attendant.back()
        walk.attendant.review()
        assert walk.snapshot.suggestion is None
        walk.attendant.start_over()
        walk.starts()
        walk.adds("burger")
        walk.attendant.review()
        assert walk.snapshot.suggestion is not None

    play(scene)


def test_a_table_is_a_number_and_is_only_asked_where_the_site_does(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.open_handover()
        assert walk.visit.stage is Stage.MENU
        walk.attendant.review()
        walk.attendant.open_handover()
        walk.attendant.write_handover("12345")
        walk.attendant.write_handover("x")
        assert walk.visit.handover.typed == "1234"
        walk.attendant.confirm_handover()
        assert (walk.visit.stage, walk.visit.handover.table) == (Stage.REVIEW, "1234")
        walk.attendant.open_handover()
        assert walk.visit.handover.typed == "1234"
        walk.attendant.write_handover("")
        walk.attendant.back()
        assert walk.visit.handover.table == "1234"
        walk.attendant.switch_dining(Dining.TAKE_AWAY)
        assert not walk.snapshot.asks_handover

    play(scene, asks_table=True)


def test_a_name_is_letters_and_leaves_with_the_guest(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.review()
        walk.attendant.open_handover()
        walk.attendant.write_handover("Sam" + "m" * 40)
        walk.attendant.write_handover("Sam\n")
        assert len(walk.visit.handover.typed) == 20
        walk.attendant.write_handover("Sam ")
        walk.attendant.confirm_handover()
        assert walk.visit.handover.of(Dining.TAKE_AWAY) == "Sam"
        walk.attendant.start_over()
        assert walk.visit.handover.name == ""

    play(scene, Dining.TAKE_AWAY, asks_name=True)


def test_late_touches_change_nothing(play: Callable[..., None]) -> None:
    def scene(walk: Walk) -> None:
        before = walk.visit
        walk.attendant.confirm_handover()
        walk.attendant.close_handover()
        walk.attendant.write_handover("1")
        walk.attendant.take_suggestion()
        walk.attendant.set_tip(10)
        assert walk.visit == before

    play(scene, asks_table=True)


@pytest.mark.parametrize("dining", Dining)
def test_a_table_or_a_name_that_was_saved_away_comes_back(play: Callable[..., None], dining: Dining) -> None:
    def scene(walk: Walk) -> None:
        walk.attendant.review()
        for typed in ("12", ""):
            assert walk.visit.removed is None
            walk.attendant.open_handover()
            walk.attendant.write_handover(typed)
            walk.attendant.confirm_handover()
        assert walk.visit.handover.of(dining) == ""
        assert walk.visit.removed is not None
        walk.attendant.undo()
        assert (walk.visit.handover.of(dining), walk.visit.removed) == ("12", None)

    play(scene, dining, asks_name=True, asks_table=True)
