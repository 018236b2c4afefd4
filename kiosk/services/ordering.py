"""Choosing dishes: the menu, the item sheet and the basket."""

from dataclasses import replace

from kiosk.domain.basket import Basket, Line, LineId
from kiosk.domain.menu import CategoryId, Dining, GroupId, Item, ItemId, OptionGroup, OptionId
from kiosk.domain.trouble import Code
from kiosk.domain.visit import OpenItem, Removed, Stage
from kiosk.services.desk import Desk


class Ordering(Desk):
    """Intents of a guest who builds a basket. Late or impossible ones change nothing."""

    def start(self, dining: Dining) -> None:
        """A visit begins."""
        if self.visit.stage is Stage.ATTRACT and dining in self.house.manners.dinings:
            first = self.menu.categories[0].id
            self.become(
                replace(self.visit.starting(dining), order_id=self.house.ids.order_id(), category=first)
            )

    def switch_dining(self, dining: Dining) -> None:
        if self.visit.may_edit and dining in self.house.manners.dinings:
            self.change(basket=self.visit.basket.moving_to(dining))

    def show_category(self, category_id: CategoryId) -> None:
        if self.visit.may_edit and self.menu.category(category_id) is not None:
            self.change(category=category_id)

    def open_item(self, item_id: ItemId) -> None:
        """The item's sheet with its presets, or a word that it is sold out."""
        item = self.menu.item(item_id)
        if item is None or not self.visit.may_edit:
            return
        if item.sold_out:
            self._say_sold_out(item)
            return
        self.go(Stage.ITEM, open_item=OpenItem(item, item.presets), came_from=self._home())

    def edit_line(self, line_id: LineId) -> None:
        """The sheet of a line that is in the basket."""
        if (line := self.visit.basket.line(line_id)) is not None and self.visit.may_edit:
            sheet = OpenItem(line.item, line.chosen, line.quantity, line.id)
            self.go(Stage.ITEM, open_item=sheet, came_from=self._home())

    def close_item(self) -> None:
        if self.visit.stage is Stage.ITEM:
            self.go(self.visit.came_from, open_item=None)

    def toggle_option(self, group_id: GroupId, option_id: OptionId) -> None:
        """Choose or leave an option; in a group of one the last choice wins."""
        sheet = self.visit.open_item
        group = next((group for group in sheet.item.groups if group.id == group_id), None) if sheet else None
        option = group.option(option_id) if group else None
        if sheet is None or group is None or option is None or option.sold_out:
            return
        chosen = _toggled(group, sheet.chosen, option_id)
        missing = None if sheet.missing == group_id else sheet.missing
        self.change(open_item=replace(sheet, chosen=chosen, missing=missing))

    def count_item(self, quantity: int) -> None:
        if self.visit.open_item is not None and 1 <= quantity <= 99:
            self.change(open_item=replace(self.visit.open_item, quantity=quantity))

    def confirm_item(self) -> None:
        """Into the basket, or point to the choice that is missing."""
        sheet = self.visit.open_item
        if sheet is None or self.visit.stage is not Stage.ITEM:
            return
        if (missing := sheet.item.missing_group(sheet.chosen)) is not None:
            self.change(open_item=replace(sheet, missing=missing, pointed=sheet.pointed + 1))
            return
        basket = self.visit.basket
        if sheet.line is None or basket.line(sheet.line) is None:
            basket = basket.adding(sheet.item, sheet.chosen, sheet.quantity)
        else:
            basket = basket.choosing(sheet.line, sheet.chosen, sheet.quantity)
        self.go(self.visit.came_from, basket=basket, open_item=None)

    def quick_add(self, item_id: ItemId) -> None:
        """One more with its presets; the sheet opens when something must be chosen."""
        item = self.menu.item(item_id)
        if item is None or not self.visit.may_edit:
            return
        if item.sold_out or item.has_choices:
            self.open_item(item_id)
            return
        self.change(basket=self.visit.basket.adding(item, item.presets))

    def remove_one(self, item_id: ItemId) -> None:
        """One unit less of the line that was added last."""
        if (line := self.visit.basket.last_line_of(item_id)) is not None:
            self.count_line(line.id, line.quantity - 1)

    def count_line(self, line_id: LineId, quantity: int) -> None:
        if quantity <= 0:
            self.remove_line(line_id)
        elif self.visit.may_edit:
            self.change(basket=self.visit.basket.counting(line_id, quantity))

    def remove_line(self, line_id: LineId) -> None:
        """Never asks; Undo brings it back."""
        basket = self.visit.basket
        line = basket.line(line_id)
        if line is not None and self.visit.may_edit:
            removed = Removed(line, basket.lines.index(line), self.serial())
            self._keep(basket.removing(line_id), removed)

    def clear_basket(self) -> None:
        if self.visit.may_edit:
            self._keep(Basket(self.visit.basket.dining, next_line=self.visit.basket.next_line), None)

    def undo(self) -> None:
        if (removed := self.visit.removed) is not None and self.visit.may_edit:
            self.change(basket=self.visit.basket.restoring(removed.line, removed.place), removed=None)

    def forget_undo(self) -> None:
        self.change(removed=None)

    def open_cart(self) -> None:
        if self.visit.stage is Stage.MENU and not self.visit.basket.is_empty:
            self.go(Stage.CART)

    def close_cart(self) -> None:
        if self.visit.stage is Stage.CART:
            self.go(Stage.MENU)

    def review(self) -> None:
        if self.visit.may_edit and not self.visit.basket.is_empty and self._all_can_be_sold():
            self.go(Stage.REVIEW, open_item=None)

    def back(self) -> None:
        """One stage back."""
        stage = self.visit.stage
        if stage in (Stage.ITEM, Stage.SIGN_IN):
            self.go(self.visit.came_from, open_item=None)
        elif stage in (Stage.REVIEW, Stage.CART):
            self.go(Stage.MENU)

    def _keep(self, basket: Basket, removed: Removed | None) -> None:
        emptied = basket.is_empty and self.visit.stage in (Stage.REVIEW, Stage.CART)
        self.go(Stage.MENU if emptied else self.visit.stage, basket=basket, removed=removed)

    def _home(self) -> Stage:
        """The screen under the sheet, also from one sheet to another."""
        stage = self.visit.came_from if self.visit.stage in (Stage.ITEM, Stage.SIGN_IN) else self.visit.stage
        return Stage.REVIEW if stage is Stage.REVIEW else Stage.MENU

    def _all_can_be_sold(self) -> bool:
        for line in self.visit.basket.lines:
            if self._is_sold_out(line):
                self._say_sold_out(line.item)
                return False
        return True

    def _is_sold_out(self, line: Line) -> bool:
        now = self.menu.item(line.item.id)
        return now is None or now.sold_out

    def _say_sold_out(self, item: Item) -> None:
        self.change(trouble=self.trouble(Code.SOLD_OUT, item.name.in_language(self.visit.language)))


def _toggled(group: OptionGroup, chosen: frozenset[OptionId], option_id: OptionId) -> frozenset[OptionId]:
    mine = {option.id for option in group.options}
    if option_id in chosen:
        # A required single choice can be changed, not taken away.
        is_only = group.maximum == 1 and group.is_required
        return chosen if is_only else chosen - {option_id}
    if group.maximum == 1:
        return (chosen - mine) | {option_id}
    if len(chosen & mine) >= group.maximum:
        return chosen
    return chosen | {option_id}
