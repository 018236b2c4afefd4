"""Prepared states of a guest with wishes: looking for a dish, eating not everything, making it a meal."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from kiosk.domain.diet import Needs
from kiosk.domain.menu import Dining
from kiosk.domain.order import Redemption
from kiosk.domain.removed import Removed
from kiosk.domain.visit import Dialog, Handover, OpenItem, QuoteState, Stage
from kiosk.proving.stock import Stock

T = TypeVar("T")
Make = Callable[..., T]

_NAMES = {"ar": "سامي", "de": "Jürgen", "fr": "Hélène", "es": "Iñaki"}
NEEDS = Needs(frozenset({"milk"}), frozenset({"vegetarian"}))


def looking(stock: Stock, make: Make[T], language: str = "en") -> Iterator[T]:
    """Search and filters, from nothing typed to nothing found."""
    order: dict[str, Any] = {"basket": stock.basket}
    yield make("02d-search", Stage.SEARCH, **order)
    begun = stock.plain.name.in_language(language)[:2].lower()
    yield make("02d-search-found", Stage.SEARCH, **order, sought=begun)
    yield make("02d-search-vain", Stage.SEARCH, sought="kiwi")
    yield make("02e-filters", Stage.FILTERS, **order)
    yield make("02e-filters-on", Stage.FILTERS, **order, needs=NEEDS)
    cleared = Removed((), 1, needs=NEEDS)
    yield make("02e-filters-cleared", Stage.FILTERS, **order, removed=cleared)
    yield make("02-menu-filtered", Stage.MENU, **order, needs=NEEDS)
    nothing = Needs(frozenset(stock.menu.allergens), frozenset({"vegan", "without_gluten"}))
    yield make("02-menu-nothing-fits", Stage.MENU, needs=nothing, served=replace(stock.menu, categories=()))


def dishes(stock: Stock, make: Make[T]) -> Iterator[T]:
    """The sheet of a dish that is made a meal, that is not for everybody, that is asked about."""
    plain, mixed = stock.plain, stock.mixed
    meal = OpenItem(plain, plain.presets | Needs().meal(plain))
    yield make("03-item-meal", Stage.ITEM, open_item=meal)
    fit = OpenItem(mixed, NEEDS.presets(mixed))
    yield make("03-item-filtered", Stage.ITEM, open_item=fit, needs=NEEDS)
    yield make("03-item-allergies", Stage.ITEM, open_item=meal, dialog=Dialog.ALLERGIES)


def asking(stock: Stock, make: Make[T], language: str = "en") -> Iterator[T]:
    """What the review may ask beside: one dish more, the table or a name, a tip, a price that changed."""

    def review(name: str, **parts: Any) -> T:
        return make(f"05-review-{name}", Stage.REVIEW, **{"basket": stock.basket} | parts)

    fresh: dict[str, Any] = {"member": stock.member, "quote_state": QuoteState.FRESH}
    fresh |= {"redemption": Redemption.of(stock.free_dish), "discount": stock.dishes[-1].price}
    first = next((each.item for each in stock.menu.suggestions), None)
    away = stock.basket.moving_to(Dining.TAKE_AWAY)
    yield review("suggestion", **fresh, suggested=first)
    yield review("table", asks_handover=True)
    yield review("table-told", asks_handover=True, handover=Handover("12"))
    yield review("table-removed", asks_handover=True, removed=Removed((), 1, table="12"))
    yield review("name", basket=away, asks_handover=True)
    yield review("tips", tips=(10, 15, 20), tip_percent=15)
    yield review("price", basket=stock.dated)
    yield review("sold-out", basket=stock.faded)
    table: dict[str, Any] = {"basket": stock.basket}
    yield make("05b-table", Stage.HANDOVER, **table, handover=Handover(typed="12"))
    yield make("05b-table-empty", Stage.HANDOVER, **table)
    yield make("05b-name", Stage.HANDOVER, basket=away, handover=Handover(typed=_NAMES.get(language, "Sam")))
