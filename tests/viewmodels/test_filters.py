from dataclasses import replace

from kiosk.domain.diet import Needs
from kiosk.domain.words import Words
from kiosk.viewmodels.filters import AllergenRow, DietRow, FiltersViewModel, present
from tests.builders import a_menu, an_item
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import a_snapshot

MENU = replace(
    a_menu(an_item(marks=frozenset({"vegan"})), an_item("steak")),
    allergens={"milk": Words("milk", {"es": "leche"}), "egg": Words("egg")},
)


def test_the_diets_of_the_menu_and_its_allergens_in_the_language_of_the_guest() -> None:
    shown = present(a_snapshot(MENU, language="es", needs=Needs(frozenset({"milk"}), frozenset({"vegan"}))))
    assert shown.diets == (DietRow("vegan", True),)
    milk, egg = AllergenRow("milk", "leche", "milk", True), AllergenRow("egg", "egg", "egg", False)
    assert shown.allergens == (milk, egg)
    assert (shown.is_clear, shown.fitting) == (False, 2)


def test_it_counts_what_is_left() -> None:
    shown = present(a_snapshot(MENU, served=replace(MENU, categories=())))
    assert (shown.fitting, shown.is_clear) == (0, True)


def test_switches_become_intents() -> None:
    asked = Recording()
    model = FiltersViewModel(asked.intents)
    model.follow("vegan")
    model.avoid("milk")
    model.askAllergies()
    model.clear()
    model.close()
    assert asked.heard == [
        ("follow", "vegan"), ("avoid", "milk"), ("ask_allergies",), ("clear_filters",), ("close_browsing",),
    ]  # fmt: skip
