"""What the guest does not eat: diets to follow and allergens to avoid."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.allergens import sign
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels.showing import Showing, flag, listed, number

_DIETS = ("vegetarian", "vegan", "without_gluten")


@dataclass(frozen=True, slots=True)
class AllergenRow:
    """One allergen, by the menu's word; `sign` is nothing where it has none of its own."""

    code: str
    name: str
    sign: str
    is_avoided: bool


@dataclass(frozen=True, slots=True)
class DietRow:
    """One diet: `vegetarian`, `vegan` or `without_gluten`."""

    code: str
    is_followed: bool


@dataclass(frozen=True, slots=True)
class FiltersShown:
    """`fitting` is how many dishes are left."""

    fitting: int = 0
    is_clear: bool = True
    diets: tuple[DietRow, ...] = ()
    allergens: tuple[AllergenRow, ...] = ()


def present(snapshot: Snapshot) -> FiltersShown:
    needs, menu, language = snapshot.visit.needs, snapshot.menu, snapshot.visit.language
    known = frozenset[str]().union(*(item.marks for item in menu.items))
    return FiltersShown(
        fitting=len(snapshot.offered.items),
        is_clear=needs.count == 0,
        diets=tuple(DietRow(diet, diet in needs.diets) for diet in _DIETS if diet in known),
        allergens=tuple(
            AllergenRow(code, words.in_language(language), sign(code), code in needs.avoid)
            for code, words in menu.allergens.items()
        ),
    )


class FiltersViewModel(Showing):
    """Switch on and off, clear, close."""

    presenting = staticmethod(present)
    blank = FiltersShown()
    changed = Signal()
    fitting = number("fitting", changed)
    isClear = flag("is_clear", changed)
    diets = listed("diets")
    allergens = listed("allergens")

    @Slot(str)
    def follow(self, diet: str) -> None:
        self._intents.follow(diet)

    @Slot(str)
    def avoid(self, allergen: str) -> None:
        self._intents.avoid(allergen)

    @Slot()
    def clear(self) -> None:
        self._intents.clear_filters()

    @Slot()
    def askAllergies(self) -> None:
        self._intents.ask_allergies()

    @Slot()
    def close(self) -> None:
        self._intents.close_browsing()
