"""The sheet of one dish with its choices and the running price (look: 03)."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot

from kiosk.domain.menu import GroupId, Item, OptionId
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import OpenItem
from kiosk.viewmodels import pictures, wording
from kiosk.viewmodels.cards import calories
from kiosk.viewmodels.choices import GroupRow, group_rows
from kiosk.viewmodels.lines import ground_of
from kiosk.viewmodels.showing import Showing, flag, listed, number, text


@dataclass(frozen=True, slots=True)
class ItemShown:
    """`missing_index` is the group that lacks a choice, or -1; `pointed` grows each time it is shown."""

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
    missing_index: int = -1
    pointed: int = 0
    groups: tuple[GroupRow, ...] = ()


def present(snapshot: Snapshot) -> ItemShown:
    found = snapshot.visit.open_item
    return ItemShown() if found is None else _shown(found, snapshot)


def _shown(found: OpenItem, snapshot: Snapshot) -> ItemShown:
    item, language = found.item, snapshot.visit.language
    name = item.name.in_language(language)
    return ItemShown(
        is_open=True,
        item_id=item.id,
        name=name,
        description=item.description.in_language(language),
        price=wording.money(item.price),
        calories=calories(item),
        picture=pictures.food(item.picture),
        ground=ground_of(item, snapshot.menu),
        letter=pictures.letter(name),
        allergens=_allergens(item, snapshot),
        is_editing=found.line is not None,
        quantity=found.quantity,
        total=wording.money(found.price),
        missing_group=found.missing or "",
        missing_index=_index(item, found.missing),
        pointed=found.pointed,
        groups=group_rows(found, language),
    )


def _allergens(item: Item, snapshot: Snapshot) -> str:
    """In the menu's order; one that the menu does not name is still shown, by its code."""
    known, language = snapshot.menu.allergens, snapshot.visit.language
    named = [words.in_language(language) for code, words in known.items() if code in item.allergens]
    return ", ".join(named + sorted(item.allergens - known.keys()))


def _index(item: Item, missing: GroupId | None) -> int:
    return next((n for n, group in enumerate(item.groups) if group.id == missing), -1)


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
    isEditing = flag("is_editing", changed)
    quantity = number("quantity", changed)
    total = text("total", changed)
    missingGroup = text("missing_group", changed)
    missingIndex = number("missing_index", changed)
    pointed = number("pointed", changed)
    groups = listed("groups")

    def update(self, snapshot: Snapshot) -> None:
        """Show this snapshot. A sheet that goes down keeps its dish, so that it does not empty on its way."""
        if snapshot.visit.open_item is None and not snapshot.visit.is_over:
            self._show(replace(self._shown, is_open=False))
        else:
            super().update(snapshot)

    @Slot(str, str)
    def toggle(self, group_id: str, option_id: str) -> None:
        self._intents.toggle_option(GroupId(group_id), OptionId(option_id))

    @Slot(int)
    def setQuantity(self, quantity: int) -> None:
        self._intents.count_item(quantity)

    @Slot()
    def confirm(self) -> None:
        self._intents.confirm_item()

    @Slot()
    def close(self) -> None:
        self._intents.close_item()
