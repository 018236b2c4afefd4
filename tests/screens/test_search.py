import pytest

from kiosk.domain.visit import Stage
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import ONE_BURGER

EVERYWHERE = pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)


@EVERYWHERE
def test_letters_are_typed_and_taken_back(front: Front) -> None:
    front.see(stage=Stage.SEARCH, sought="so")
    front.tap_all("key-d", "key-space", "key-erase")
    assert front.heard == [("search", "sod"), ("search", "so "), ("search", "s")]


@EVERYWHERE
def test_what_is_found_is_opened_and_added(front: Front) -> None:
    front.see(stage=Stage.SEARCH, sought="bur", basket=ONE_BURGER)
    front.tap_all("found-burger", "plus-found-burger")
    assert front.heard == [("open_item", "burger"), ("quick_add", "burger")]


@EVERYWHERE
def test_nothing_found_shows_the_way_back(front: Front) -> None:
    front.see(stage=Stage.SEARCH, sought="kiwi")
    front.item("nothingFound")
    front.tap("act")
    assert front.heard == [("close_browsing",)]


@EVERYWHERE
def test_before_anything_is_typed_there_are_ideas(front: Front) -> None:
    front.see(stage=Stage.SEARCH)
    assert "found-burger" in front.names()
    front.tap("closeSearch")
    assert front.heard == [("close_browsing",)]


@EVERYWHERE
def test_the_menu_leads_there(front: Front) -> None:
    front.see()
    front.tap("search")
    assert front.heard == [("open_search",)]
