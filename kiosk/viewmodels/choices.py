"""The groups of options on the sheet of a dish, and the choosers of its meal."""

from dataclasses import dataclass

from kiosk.domain.menu import GroupKind, Option, OptionGroup, OptionId
from kiosk.domain.money import Money
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import OpenItem
from kiosk.viewmodels import allergens, pictures, wording
from kiosk.viewmodels.lines import ground_of


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option. `price` is what it adds now, empty when it costs nothing; `may_choose` is false while the
    group is full. `unfit` names the allergens in it that the guest avoids, `unfit_diet` the diet it breaks.
    """

    option_id: str
    group_id: str
    name: str
    price: str
    picture: str
    is_chosen: bool
    is_round: bool
    is_sold_out: bool
    may_choose: bool
    unfit: str
    unfit_diet: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group. `kind` is choice, extra or leave_out; `is_missing` puts the red frame around it."""

    group_id: str
    name: str
    kind: str
    is_required: bool
    minimum: int
    maximum: int
    free: int
    chosen: int
    is_missing: bool
    options: tuple[OptionRow, ...]


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One chooser of a meal: what is picked stands on its ground; `picked` is empty while nothing is."""

    group_id: str
    name: str
    picked: str
    picture: str
    ground: str
    letter: str
    is_missing: bool
    options: tuple[OptionRow, ...]


def group_rows(found: OpenItem, snapshot: Snapshot, *, is_required: bool) -> tuple[GroupRow, ...]:
    """The groups that must be answered, or those that need not: what is left out comes last."""
    groups = (group for group in found.item.groups if group.is_required is is_required)
    ordered = sorted(groups, key=lambda group: not is_required and group.kind is GroupKind.LEAVE_OUT)
    return tuple(_group(group, found, snapshot) for group in ordered)


def slot_rows(found: OpenItem, snapshot: Snapshot) -> tuple[SlotRow, ...]:
    """None while the dish is no meal."""
    meal = found.item.meal
    if meal is None or meal.id not in found.chosen:
        return ()
    return tuple(_slot(slot, found, snapshot) for slot in meal.slots)


def _group(group: OptionGroup, found: OpenItem, snapshot: Snapshot) -> GroupRow:
    return GroupRow(
        group_id=group.id,
        name=group.name.in_language(snapshot.visit.language),
        kind=group.kind.value,
        is_required=group.is_required,
        minimum=group.minimum,
        maximum=group.maximum,
        free=group.free,
        chosen=sum(option.id in found.chosen for option in group.options),
        is_missing=group.id == found.missing,
        options=_options(group, found, snapshot),
    )


def _slot(slot: OptionGroup, found: OpenItem, snapshot: Snapshot) -> SlotRow:
    picked = next(iter(slot.picked(found.chosen)), None)
    name = picked.name.in_language(snapshot.visit.language) if picked else ""
    item = snapshot.menu.item(picked.item) if picked and picked.item else None
    return SlotRow(
        group_id=slot.id,
        name=slot.name.in_language(snapshot.visit.language),
        picked=name,
        picture=pictures.food(picked.picture) if picked else "",
        ground=ground_of(item, snapshot.menu) if item else "",
        letter=pictures.letter(name),
        is_missing=slot.id == found.missing,
        options=_options(slot, found, snapshot),
    )


def _options(group: OptionGroup, found: OpenItem, snapshot: Snapshot) -> tuple[OptionRow, ...]:
    return tuple(_option(option, group, found, snapshot) for option in group.options)


def _option(option: Option, group: OptionGroup, found: OpenItem, snapshot: Snapshot) -> OptionRow:
    language, needs = snapshot.visit.language, snapshot.visit.needs
    is_chosen, chosen = option.id in found.chosen, sum(each.id in found.chosen for each in group.options)
    has_room = group.maximum == 1 or chosen < group.maximum
    return OptionRow(
        option_id=option.id,
        group_id=group.id,
        name=option.name.in_language(language),
        price=wording.extra(_price(option, group, found.chosen), language),
        picture=pictures.food(option.picture),
        is_chosen=is_chosen,
        is_round=group.maximum == 1 and group.minimum == 1,
        is_sold_out=option.sold_out,
        # Where only one may be chosen, another one takes its place.
        may_choose=is_chosen or (has_room and needs.allow(option)),
        unfit=allergens.named(option.allergens & needs.avoid, snapshot),
        unfit_diet=next(iter(sorted(option.spoils & needs.diets)), ""),
    )


def _price(option: Option, group: OptionGroup, chosen: frozenset[OptionId]) -> Money:
    """What the option adds, or what it would: some of a group may be free."""
    if not group.free:
        return option.price
    rest = chosen - {option.id}
    with_it, without = (
        sum(each.price.cents for each in group.picked(ids)) for ids in (rest | {option.id}, rest)
    )
    return Money(with_it - without)
