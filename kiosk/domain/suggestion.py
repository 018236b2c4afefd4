"""The one dish that may be offered beside an order; never something that is in it."""

from kiosk.domain.basket import Basket
from kiosk.domain.diet import Needs
from kiosk.domain.ease import Ease
from kiosk.domain.menu import ItemId, Menu, Suggestion


def suggestion(menu: Menu, basket: Basket, needs: Needs = Needs()) -> Suggestion | None:  # noqa: B008
    """The first of the house's suggestions that fits, or None. `menu` is what is served now."""
    return next((each for each in menu.suggestions if _fits(each, menu, basket, needs)), None)


def may_suggest(eases: frozenset[Ease]) -> bool:
    """Nothing is put before who has made the screens easier; fewer movements are no reason."""
    return eases <= {Ease.REDUCED_MOTION}


def _fits(offered: Suggestion, menu: Menu, basket: Basket, needs: Needs) -> bool:
    item = menu.item(offered.item)
    if item is None or item.sold_out or item.missing_group(needs.presets(item)) is not None:
        return False
    had = {line.item.category for line in basket.lines}
    is_welcome = not offered.after or bool(offered.after & had)
    # Who has a sweet wants no second one.
    return is_welcome and item.category not in had and item.id not in _in(basket) and needs.are_met_by(item)


def _in(basket: Basket) -> set[ItemId]:
    """The dishes of the basket, those in its meals too."""
    parts = {option.item for line in basket.lines for option in line.options if option.item is not None}
    return parts | {line.item.id for line in basket.lines}
