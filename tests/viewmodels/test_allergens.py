from dataclasses import replace

from kiosk.domain.snapshot import Snapshot
from kiosk.domain.words import Words
from kiosk.viewmodels.allergens import ContainedRow, contained_rows, mark, marks, named
from tests.builders import a_menu
from tests.viewmodels.snapshots import a_snapshot

KNOWN = {
    "egg": Words("egg", {"es": "huevo"}),
    "rye": Words("rye", {"es": "centeno"}),
    "wheat": Words("wheat", {"es": "trigo"}),
    "buckwheat": Words("buckwheat", {"es": "trigo sarraceno"}),
}


def snapshot(language: str = "en") -> Snapshot:
    return a_snapshot(replace(a_menu(), allergens=KNOWN), language=language)


def test_each_has_its_mark_and_its_name_in_the_menus_order() -> None:
    rows = contained_rows(frozenset({"buckwheat", "egg", "odd"}), snapshot("es"))
    assert rows == (
        ContainedRow("egg", "egg", "huevo"),
        ContainedRow("buckwheat", "=Tr", "trigo sarraceno"),
        ContainedRow("odd", "=Od", "odd"),
    )


def test_a_sign_that_two_share_stands_once_on_a_card() -> None:
    assert marks(frozenset({"wheat", "rye", "egg"}), snapshot()) == "egg wheat"
    assert marks(frozenset(), snapshot()) == ""


def test_two_that_only_begin_alike_are_two() -> None:
    assert marks(frozenset({"buckwheat", "bulgur"}), snapshot()) == "=Bu =Bu"


def test_the_letters_are_those_of_the_name_without_what_is_no_letter() -> None:
    assert [mark("x", name) for name in ("E 220", "荞麦粉", "")] == ["=E2", "=荞麦", "=X"]


def test_in_a_sentence_all_are_named() -> None:
    assert named(frozenset({"wheat", "rye"}), snapshot("es")) == "centeno, trigo"
