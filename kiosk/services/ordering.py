"""Choosing dishes: the item sheet and the basket."""

from dataclasses import replace

from kiosk.domain.basket import Basket, LineId
from kiosk.domain.menu import GroupId, Item, ItemId, OptionGroup, OptionId
from kiosk.domain.removed import Removed
from kiosk.domain.requote import can_be_sold
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Dialog, OpenItem, Stage
from kiosk.services.browsing import Browsing


class Ordering(Browsing):
    """Intents of a guest who builds a basket. Late or impossible ones change nothing."""

    def open_item(self, item_id: ItemId) -> None:
        """The item's sheet with its presets, or a word that it is sold out."""
        item = self.served.item(item_id)
        if item is None or not self.visit.may_edit:
            return
        if item.sold_out:
            self._say_sold_out(item)
            return
        sheet = OpenItem(item, self.visit.needs.presets(item))
        self.go(Stage.ITEM, open_item=sheet, came_from=self._home())

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
        groups = sheet.item.asked(sheet.chosen) if sheet else ()
        group = next((group for group in groups if group.id == group_id), None)
        option = group.option(option_id) if group else None
        if sheet is None or group is None or option is None or option.sold_out:
            return
        chosen = _toggled(group, sheet.chosen, option_id)
        missing = None if sheet.missing == group_id else sheet.missing
        self.change(open_item=replace(sheet, chosen=chosen, missing=missing))

    def toggle_meal(self) -> None:
        """The dish as a meal with what usually comes with it, or on its own again."""
        sheet = self.visit.open_item
        if sheet is None or sheet.item.meal is None:
            return
        needs, meal = self.visit.needs, sheet.item.meal
        parts = {option.id for slot in meal.slots for option in slot.options} | {meal.id}
        if sheet.item.is_meal(sheet.chosen):
            self.change(open_item=replace(sheet, chosen=sheet.chosen - parts))
        elif needs.allow_meal(sheet.item):
            self.change(open_item=replace(sheet, chosen=sheet.chosen | needs.meal(sheet.item)))

    def ask_allergies(self) -> None:
        """What to know before trusting a list: the question stands over the sheet."""
        if self.visit.stage in (Stage.ITEM, Stage.FILTERS):
            self.change(dialog=Dialog.ALLERGIES)

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
        item = self.served.item(item_id)
        if item is None or not self.visit.may_edit:
            return
        presets = self.visit.needs.presets(item)
        if item.sold_out or item.missing_group(presets) is not None:
            self.open_item(item_id)
            return
        self.change(basket=self.visit.basket.adding(item, presets))

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
        self._remove(self.visit.basket.removing(line_id))

    def clear_basket(self) -> None:
        """All at once, and Undo brings all of it back."""
        basket = self.visit.basket
        self._remove(Basket(basket.dining, next_line=basket.next_line))

    def undo(self) -> None:
        """As it was before the guest removed something; what came since stays."""
        if self.visit.may_edit:
            self.become(self.visit.undone())

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
        else:
            self.close_browsing()

    def _remove(self, basket: Basket) -> None:
        removed = Removed.of(self.visit.basket, basket, self.serial(), self.visit.redemption)
        if removed.lines and self.visit.may_edit:
            emptied = basket.is_empty and self.visit.stage in (Stage.REVIEW, Stage.CART, Stage.HANDOVER)
            self.go(Stage.MENU if emptied else self.visit.stage, basket=basket, removed=removed)

    def _home(self) -> Stage:
        """The screen under the sheet, also from one sheet to another; a search goes on after a dish."""
        stage = self.visit.came_from if self.visit.stage in (Stage.ITEM, Stage.SIGN_IN) else self.visit.stage
        return stage if stage in (Stage.REVIEW, Stage.SEARCH) else Stage.MENU

    def _all_can_be_sold(self) -> bool:
        for line in self.visit.basket.lines:
            if not can_be_sold(line, self.menu):
                self._say_sold_out(line.item)
                return False
        return True

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
