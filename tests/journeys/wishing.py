"""What a guest with wishes may do at any moment, and a menu that is written anew under them."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from kiosk.domain.basket import LineId
from kiosk.domain.menu import Category, Item
from kiosk.domain.money import Money
from tests.walk import Walk

Deed = Callable[[], Awaitable[None] | None]


class Wishing:
    """Chooses by the seed; `told` is what has happened."""

    def __init__(self, walk: Walk, seed: random.Random, told: list[str]) -> None:
        self.walk = walk
        self.chance = seed
        self.told = told
        self.menu = walk.attendant.menu

    def _one_of(self, *deeds: tuple[str, Deed]) -> tuple[str, Deed]:
        return self.chance.choice(deeds)

    def _look(self) -> tuple[str, Deed]:
        """By letters, or by what is not eaten."""
        a, chance = self.walk.attendant, self.chance
        return self._one_of(
            ("open search", a.open_search), ("open filters", a.open_filters),
            ("search", partial(a.search, chance.choice(("", "b", "so", "café", "kiwi", "x" * 40, "\x00")))),
            ("avoid", partial(a.avoid, chance.choice(("milk", "wheat", "egg", "gold")))),
            ("follow", partial(a.follow, chance.choice(("vegetarian", "vegan", "none")))),
            ("clear filters", a.clear_filters), ("clear filters", a.clear_filters),
        )  # fmt: skip

    def _call(self) -> tuple[str, Deed]:
        """Where the food goes, and a tip."""
        a, chance = self.walk.attendant, self.chance
        return self._one_of(
            ("open handover", a.open_handover),
            ("write handover", partial(a.write_handover, chance.choice(("", "7", "12345", "Sam", "\n")))),
            ("write code", partial(a.write_code, chance.choice(("", "12", "4827", "x")))),
            ("tip", partial(a.set_tip, chance.choice((0, 10, 15, 99)))),
        )

    def _keep(self) -> tuple[str, Deed]:
        lines = [line.id for line in self.walk.visit.basket.lines] or [LineId(1)]
        return "keep the price", partial(self.walk.attendant.keep_line, self.chance.choice(lines))

    def _reprint(self) -> None:
        """The menu file is written anew: some things cost more, some are sold out, then all is as before."""
        menu = self.menu
        if self.chance.random() < 0.6:
            menu = replace(menu, categories=tuple(map(self._changed, menu.categories)), version="other")
        self.told[-1] = f"menu {menu.version}"
        self.walk.attendant.take_menu(menu)

    def _changed(self, category: Category) -> Category:
        return replace(category, items=tuple(map(self._other, category.items)))

    def _other(self, item: Item) -> Item:
        if self.chance.random() < 0.1:
            return replace(item, sold_out=True)
        dearer = Money(self.chance.choice((-20, 0, 0, 0, 0, 50)))
        return replace(item, price=item.price + dearer)
