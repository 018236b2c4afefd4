import pytest

from kiosk.domain.visit import Stage
from kiosk.domain.words import Words
from tests.builders import a_menu, an_item
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import ONE_BURGER, a_snapshot

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


@pytest.mark.parametrize("front", [TALL, SMALL], indirect=True)
def test_who_reads_arabic_has_its_letters_and_the_latin_ones(front: Front) -> None:
    front.see(stage=Stage.SEARCH, sought="س", language="ar")
    front.tap_all("key-ل", "key-other", "key-a", "key-space", "key-erase")
    assert front.heard == [("search", "سل"), ("search", "سa"), ("search", "س "), ("search", "")]
    assert "key-ل" not in front.names()


@pytest.mark.parametrize("front", [TALL, SMALL], indirect=True)
def test_without_an_alphabet_the_keys_are_signs_of_the_dishes(front: Front) -> None:
    tea, rice = Words("Tea", {"zh": "茶"}), Words("Rice", {"zh": "炒饭"})
    menu = a_menu(an_item("rice", name=rice), an_item("tea", name=tea))
    front.show(a_snapshot(menu, stage=Stage.SEARCH, language="zh"))
    front.tap_all("key-饭", "key-茶")
    front.show(a_snapshot(menu, stage=Stage.SEARCH, language="zh", sought="饭"))
    assert {"key-炒", "found-rice"} <= front.names()
    assert not {"key-茶", "key-饭", "found-tea"} & front.names()
    front.tap_all("key-other", "key-r")
    assert front.heard == [("search", "饭r")]
