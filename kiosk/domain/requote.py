"""A basket keeps its prices while the menu changes; before it is paid both are laid side by side."""

from dataclasses import dataclass

from kiosk.domain.basket import Basket, Line
from kiosk.domain.menu import Item, Menu
from kiosk.domain.money import Money


@dataclass(frozen=True, slots=True)
class Requote:
    """A line that costs something else by now, or (`now` is None) can't be had any more. For one unit."""

    line: Line
    was: Money
    now: Money | None
    item: Item | None = None


def requotes(basket: Basket, menu: Menu) -> tuple[Requote, ...]:
    """What differs, in the order of the lines. What is not served at this hour was ordered in time."""
    found = (_requote(line, menu) for line in basket.lines)
    return tuple(each for each in found if each is not None)


def can_be_sold(line: Line, menu: Menu) -> bool:
    """By the menu as it is now: the line keeps the item as it was when it was chosen."""
    item = menu.item(line.item.id)
    if item is None or item.sold_out or item.missing_group(line.chosen) is not None:
        return False
    there = {option.id: option for option in item.options(line.chosen)}
    return all(option.id in there and not there[option.id].sold_out for option in line.options)


def _requote(line: Line, menu: Menu) -> Requote | None:
    item = menu.item(line.item.id)
    if item is None or not can_be_sold(line, menu):
        return Requote(line, line.unit_price, None)
    now = Line(line.id, item, line.chosen).unit_price
    return None if now == line.unit_price else Requote(line, line.unit_price, now, item)
