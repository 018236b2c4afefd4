"""The groups of options on the sheet of a dish."""

from dataclasses import dataclass

from kiosk.domain.menu import Option, OptionGroup
from kiosk.domain.visit import OpenItem
from kiosk.viewmodels import pictures, wording


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option. `price` is empty when it costs nothing; `may_choose` is false while the group is full."""

    option_id: str
    group_id: str
    name: str
    price: str
    picture: str
    is_chosen: bool
    is_round: bool
    is_sold_out: bool
    may_choose: bool


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group. `kind` is choice, extra or leave_out; `is_missing` puts the red frame around it."""

    group_id: str
    name: str
    kind: str
    is_required: bool
    minimum: int
    maximum: int
    chosen: int
    is_missing: bool
    options: tuple[OptionRow, ...]


def group_rows(found: OpenItem, language: str) -> tuple[GroupRow, ...]:
    return tuple(_group(group, found, language) for group in found.item.groups)


def _group(group: OptionGroup, found: OpenItem, language: str) -> GroupRow:
    chosen = sum(option.id in found.chosen for option in group.options)
    options = tuple(_option(option, group, found, language, chosen) for option in group.options)
    return GroupRow(
        group_id=group.id,
        name=group.name.in_language(language),
        kind=group.kind.value,
        is_required=group.is_required,
        minimum=group.minimum,
        maximum=group.maximum,
        chosen=chosen,
        is_missing=group.id == found.missing,
        options=options,
    )


def _option(option: Option, group: OptionGroup, found: OpenItem, language: str, chosen: int) -> OptionRow:
    is_chosen = option.id in found.chosen
    is_round = group.maximum == 1 and group.minimum == 1
    return OptionRow(
        option_id=option.id,
        group_id=group.id,
        name=option.name.in_language(language),
        price=wording.extra(option.price),
        picture=pictures.food(option.picture),
        is_chosen=is_chosen,
        is_round=is_round,
        is_sold_out=option.sold_out,
        # Where only one may be chosen, another one takes its place.
        may_choose=is_chosen or group.maximum == 1 or chosen < group.maximum,
    )
