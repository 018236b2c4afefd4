from dataclasses import replace

from kiosk.domain.diet import Needs
from kiosk.domain.visit import Stage
from kiosk.domain.words import Words
from kiosk.viewmodels.search import SearchViewModel, present
from tests.builders import a_menu, an_item
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import ONE_BURGER, a_snapshot


def test_what_is_typed_finds_cards_with_their_ground() -> None:
    shown = present(a_snapshot(sought="so", basket=ONE_BURGER))
    assert (shown.typed, shown.count, shown.is_vain, shown.has_order) == ("so", 1, False, True)
    assert [(card.item_id, card.ground) for card in shown.cards] == [("soda", "apricot")]


def test_nothing_found_is_said_and_nothing_typed_is_not_vain() -> None:
    assert present(a_snapshot(sought="kiwi")).is_vain
    assert not present(a_snapshot(sought=" ")).is_vain


def test_only_what_is_served_is_found_and_filters_are_told() -> None:
    menu = a_menu(an_item("soda"), an_item("soup"))
    served = replace(menu, categories=(replace(menu.categories[0], items=menu.items[1:]),))
    shown = present(a_snapshot(menu, served=served, sought="so", needs=Needs(frozenset({"milk"}))))
    assert ([card.item_id for card in shown.cards], shown.filters) == (["soup"], 1)


def test_keys_and_cards_become_intents() -> None:
    asked = Recording()
    model = SearchViewModel(asked.intents)
    model.update(a_snapshot(sought="so"))
    model.type("d")
    model.erase()
    model.clear()
    model.openItem("soda")
    model.quickAdd("soda")
    model.removeOne("soda")
    model.close()
    assert asked.heard == [
        ("search", "sod"), ("search", "s"), ("search", ""), ("open_item", "soda"), ("quick_add", "soda"),
        ("remove_one", "soda"), ("close_browsing",),
    ]  # fmt: skip


def test_keys_of_signs_are_there_while_one_searches_without_an_alphabet() -> None:
    menu = a_menu(an_item("rice", name=Words("Rice", {"zh": "炒饭"})))
    assert present(a_snapshot(menu, stage=Stage.SEARCH, language="zh")).signs == "炒饭"
    assert present(a_snapshot(menu, stage=Stage.MENU, language="zh")).signs == ""
    english = present(a_snapshot(menu, stage=Stage.SEARCH))
    assert (english.signs, english.is_by_signs) == ("", False)
