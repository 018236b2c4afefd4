"""The sheet of one dish with its choices and the running price (look: 03)."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot

from kiosk.domain.menu import GroupId, Item, Meal, OptionId
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import OpenItem
from kiosk.viewmodels import pictures, wording
from kiosk.viewmodels.allergens import ContainedRow, contained_rows, named
from kiosk.viewmodels.cards import calories
from kiosk.viewmodels.choices import GroupRow, SlotRow, group_rows, slot_rows
from kiosk.viewmodels.lines import PictureRow, ground_of
from kiosk.viewmodels.showing import Showing, flag, listed, number, text


@dataclass(frozen=True, slots=True)
class ItemShown:
    """`missing_index` is the place among `first_groups` of the one that lacks a choice, or -1.

    `pointed` grows each time it is shown. `slots` are the choosers of the meal while it is one.
    """

    is_open: bool = False
    item_id: str = ""
    name: str = ""
    description: str = ""
    price: str = ""
    calories: str = ""
    picture: str = ""
    ground: str = ""
    letter: str = ""
    allergens: str = ""
    is_editing: bool = False
    quantity: int = 1
    total: str = ""
    missing_group: str = ""
    missing_name: str = ""
    missing_index: int = -1
    pointed: int = 0
    alt: str = ""
    has_meal: bool = False
    is_meal: bool = False
    is_meal_missing: bool = False
    meal_name: str = ""
    meal_words: str = ""
    meal_price: str = ""
    meal_saving: str = ""
    first_groups: tuple[GroupRow, ...] = ()
    groups: tuple[GroupRow, ...] = ()
    slots: tuple[SlotRow, ...] = ()
    contained: tuple[ContainedRow, ...] = ()
    meal_pictures: tuple[PictureRow, ...] = ()


def present(snapshot: Snapshot) -> ItemShown:
    found = snapshot.visit.open_item
    return ItemShown() if found is None else _shown(found, snapshot)


def _shown(found: OpenItem, snapshot: Snapshot) -> ItemShown:
    item, language = found.item, snapshot.visit.language
    contains = item.contains(found.chosen)
    name = item.name.in_language(language)
    shown = ItemShown(
        is_open=True,
        item_id=item.id,
        name=name,
        description=item.description.in_language(language),
        price=wording.money(item.price, language),
        calories=calories(item),
        picture=pictures.food(item.picture),
        ground=ground_of(item, snapshot.menu),
        letter=pictures.letter(name),
        allergens=named(contains, snapshot),
        contained=contained_rows(contains, snapshot),
        is_editing=found.line is not None,
        quantity=found.quantity,
        total=wording.money(found.price, language),
        missing_group=found.missing or "",
        missing_name=_missing(found, language),
        missing_index=_index(item, found.missing),
        pointed=found.pointed,
        alt=item.alt.in_language(language) if item.alt else "",
        first_groups=group_rows(found, snapshot, is_required=True),
        groups=group_rows(found, snapshot, is_required=False),
        slots=slot_rows(found, snapshot),
    )
    return shown if item.meal is None else _with_meal(shown, item.meal, found, snapshot)


def _with_meal(shown: ItemShown, meal: Meal, found: OpenItem, snapshot: Snapshot) -> ItemShown:
    """What the meal is about; what it saves is told of what is chosen, or of what would be."""
    language, needs, is_on = snapshot.visit.language, snapshot.visit.needs, found.item.is_meal(found.chosen)
    chosen = found.chosen if is_on else needs.meal(found.item)
    saving = meal.saving(chosen)
    parts = [option for slot in meal.slots for option in slot.picked(chosen)]
    return replace(
        shown,
        has_meal=is_on or needs.allow_meal(found.item),
        is_meal=is_on,
        is_meal_missing=any(slot.id == found.missing for slot in meal.slots),
        meal_name=meal.name.in_language(language),
        meal_words=meal.words.in_language(language),
        meal_price=wording.extra(meal.price, language),
        meal_saving=wording.money(saving, language) if saving else "",
        meal_pictures=tuple(
            PictureRow(place, pictures.food(part.picture), "", "") for place, part in enumerate(parts)
        ),
    )


def _missing(found: OpenItem, language: str) -> str:
    """What the group is called that lacks a choice, also one of the meal's."""
    slots = found.item.meal.slots if found.item.meal is not None else ()
    groups = (group for group in (*found.item.groups, *slots) if group.id == found.missing)
    return next((group.name.in_language(language) for group in groups), "")


def _index(item: Item, missing: GroupId | None) -> int:
    first = [group.id for group in item.groups if group.is_required]
    return first.index(missing) if missing in first else -1


class ItemViewModel(Showing):
    """Choose, count, add."""

    presenting = staticmethod(present)
    blank = ItemShown()
    changed = Signal()
    isOpen = flag("is_open", changed)
    itemId = text("item_id", changed)
    name = text("name", changed)
    description = text("description", changed)
    price = text("price", changed)
    calories = text("calories", changed)
    picture = text("picture", changed)
    ground = text("ground", changed)
    letter = text("letter", changed)
    allergens = text("allergens", changed)
    contained = listed("contained")
    isEditing = flag("is_editing", changed)
    quantity = number("quantity", changed)
    total = text("total", changed)
    missingGroup = text("missing_group", changed)
    missingName = text("missing_name", changed)
    missingIndex = number("missing_index", changed)
    pointed = number("pointed", changed)
    alt = text("alt", changed)
    hasMeal = flag("has_meal", changed)
    isMeal = flag("is_meal", changed)
    isMealMissing = flag("is_meal_missing", changed)
    mealName = text("meal_name", changed)
    mealWords = text("meal_words", changed)
    mealPrice = text("meal_price", changed)
    mealSaving = text("meal_saving", changed)
    firstGroups = listed("first_groups")
    groups = listed("groups")
    slots = listed("slots")
    mealPictures = listed("meal_pictures")

    def update(self, snapshot: Snapshot) -> None:
        """Show this snapshot. A sheet that goes down keeps its dish, so that it does not empty on its way."""
        if snapshot.visit.open_item is None and not snapshot.visit.is_over:
            self._show(replace(self._shown, is_open=False))
        else:
            super().update(snapshot)

    @Slot(str, str)
    def toggle(self, group_id: str, option_id: str) -> None:
        self._intents.toggle_option(GroupId(group_id), OptionId(option_id))

    @Slot()
    def toggleMeal(self) -> None:
        self._intents.toggle_meal()

    @Slot()
    def askAllergies(self) -> None:
        self._intents.ask_allergies()

    @Slot(int)
    def setQuantity(self, quantity: int) -> None:
        self._intents.count_item(quantity)

    @Slot()
    def confirm(self) -> None:
        self._intents.confirm_item()

    @Slot()
    def close(self) -> None:
        self._intents.close_item()
