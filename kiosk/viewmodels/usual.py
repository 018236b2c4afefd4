"""What the member mostly takes, as the menu's tile and its question show it."""

from dataclasses import dataclass

from kiosk.domain.basket import Line
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import pictures, wording

_PICTURES = 3


@dataclass(frozen=True, slots=True)
class UsualShown:
    """Empty where nothing is kept. `pictures` are addresses, one a line."""

    dishes: str = ""
    price: str = ""
    pictures: str = ""


def usual_of(snapshot: Snapshot) -> UsualShown:
    basket, language = snapshot.usual, snapshot.visit.language
    if basket is None:
        return UsualShown()
    found = (pictures.food(line.item.picture) for line in basket.lines)
    return UsualShown(
        dishes=wording.listed((_named(line, language) for line in basket.lines), language),
        price=wording.money(basket.subtotal, language),
        pictures="\n".join([picture for picture in found if picture][:_PICTURES]),
    )


def _named(line: Line, language: str) -> str:
    name = line.item.name.in_language(language)
    return name if line.quantity == 1 else f"{line.quantity} \u00d7 {name}"
