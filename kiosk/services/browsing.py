"""Looking around: where to eat, categories, dishes by letters, and what the guest does not eat."""

from dataclasses import replace

from kiosk.domain.diet import Needs
from kiosk.domain.menu import CategoryId, Dining
from kiosk.domain.removed import Removed
from kiosk.domain.visit import Stage
from kiosk.services.speaking import Speaking

MOST_SOUGHT = 24
_SHEETS = frozenset({Stage.SEARCH, Stage.FILTERS})


class Browsing(Speaking):
    """Intents of a guest who looks for something. Late or impossible ones change nothing."""

    def start(self, dining: Dining) -> None:
        """A visit begins."""
        served = self.served
        if self.visit.stage is Stage.ATTRACT and dining in self.house.manners.dinings and served.categories:
            first = served.categories[0].id
            self.become(
                replace(self.visit.starting(dining), order_id=self.house.ids.order_id(), category=first)
            )

    def switch_dining(self, dining: Dining) -> None:
        """What is eaten elsewhere is taxed otherwise; a tip that is not asked for there goes."""
        if self.visit.may_edit and dining in self.house.manners.dinings:
            tip = self.visit.tip_percent if self.tips_for(dining) else 0
            self.change(basket=self.visit.basket.moving_to(dining), tip_percent=tip)

    def show_category(self, category_id: CategoryId) -> None:
        if self.visit.may_edit and self.menu.category(category_id) is not None:
            self.change(category=category_id)

    def open_search(self) -> None:
        """Starts anew each time it is opened."""
        if self.visit.stage is Stage.MENU:
            self.go(Stage.SEARCH, sought="")

    def search(self, text: str) -> None:
        """Look for these letters, instead of any before."""
        if self.visit.stage is Stage.SEARCH and text.isprintable():
            self.change(sought=text.lstrip()[:MOST_SOUGHT])

    def open_filters(self) -> None:
        if self.visit.stage in (Stage.MENU, Stage.SEARCH):
            self.go(Stage.FILTERS)

    def avoid(self, allergen: str) -> None:
        """The allergen is not eaten, or is again."""
        if self.visit.may_edit and allergen in self.menu.allergens:
            self.change(needs=self.visit.needs.avoiding(allergen))

    def follow(self, diet: str) -> None:
        """Only dishes of that mark, or of any again."""
        if self.visit.may_edit and any(diet in item.marks for item in self.menu.items):
            self.change(needs=self.visit.needs.following(diet))

    def clear_filters(self) -> None:
        """All at once, and Undo brings all of them back."""
        needs = self.visit.needs
        if self.visit.may_edit and needs.count:
            self.change(needs=Needs(), removed=Removed((), self.serial(), needs=needs))

    def close_browsing(self) -> None:
        """Back to the menu from search or filters."""
        if self.visit.stage in _SHEETS:
            self.go(Stage.MENU, sought="")
