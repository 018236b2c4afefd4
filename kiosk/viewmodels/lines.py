"""The lines of an order as the drawer and the review show them."""

from dataclasses import dataclass

from kiosk.domain.basket import Line
from kiosk.domain.menu import Item, Menu
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import pictures, wording


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A dish reduced to its picture on its ground."""

    key: int
    picture: str
    ground: str
    letter: str


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line: with one unit left the minus is a bin (look: stepper)."""

    line_id: int
    item_id: str
    name: str
    options: str
    quantity: int
    is_single: bool
    price: str
    picture: str
    ground: str
    letter: str
    is_sold_out: bool


def ground_of(item: Item, menu: Menu) -> str:
    """The tint of the item's category."""
    category = menu.category(item.category)
    return category.ground if category else ""


def line_rows(snapshot: Snapshot) -> tuple[LineRow, ...]:
    return tuple(_row(line, snapshot) for line in snapshot.visit.basket.lines)


def picture_rows(snapshot: Snapshot, most: int) -> tuple[PictureRow, ...]:
    """The pictures of the last lines, the newest last."""
    return tuple(_picture(line, snapshot) for line in snapshot.visit.basket.lines[-most:])


def _row(line: Line, snapshot: Snapshot) -> LineRow:
    language = snapshot.visit.language
    name = line.item.name.in_language(language)
    return LineRow(
        line_id=int(line.id),
        item_id=line.item.id,
        name=name,
        options=wording.listed((option.name.in_language(language) for option in line.options), language),
        quantity=line.quantity,
        is_single=line.quantity == 1,
        price=wording.money(line.price, language),
        picture=pictures.food(line.item.picture),
        ground=ground_of(line.item, snapshot.menu),
        letter=pictures.letter(name),
        is_sold_out=any(each.line.id == line.id and each.now is None for each in snapshot.requotes),
    )


def _picture(line: Line, snapshot: Snapshot) -> PictureRow:
    return PictureRow(
        int(line.id),
        pictures.food(line.item.picture),
        ground_of(line.item, snapshot.menu),
        pictures.letter(line.item.name.in_language(snapshot.visit.language)),
    )
