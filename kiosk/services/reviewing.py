"""Before the order is paid: prices laid side by side, one dish more, where the food goes, a tip."""

from dataclasses import replace
from typing import Any

from kiosk.domain.basket import LineId
from kiosk.domain.menu import Dining
from kiosk.domain.removed import Removed
from kiosk.domain.requote import requotes
from kiosk.domain.suggestion import suggestion
from kiosk.domain.visit import Handover, Stage
from kiosk.services.ordering import Ordering

MOST_FIGURES = 4
MOST_LETTERS = 20


class Reviewing(Ordering):
    """Intents of a guest who looks over the order. Late or impossible ones change nothing."""

    def go(self, stage: Stage, **fields: Any) -> None:
        """Who leaves the review without what was suggested has declined it: nothing is suggested again."""
        if self.visit.stage is Stage.REVIEW and stage in (Stage.MENU, Stage.PAY):
            fields["is_suggestion_over"] = True
        elif stage is Stage.REVIEW and not self.visit.is_suggestion_over and self.visit.suggested is None:
            found = suggestion(self.served, self.visit.basket, self.visit.needs)
            fields["suggested"] = found.item if found else None
        super().go(stage, **fields)

    def take_suggestion(self) -> None:
        """One unit of it, as it is preset; there is no second suggestion."""
        offered = self.snapshot.suggestion
        item = self.on_now.item(offered.item) if offered is not None else None
        if item is not None and self.visit.stage is Stage.REVIEW:
            basket = self.visit.basket.adding(item, self.visit.needs.presets(item))
            self.change(basket=basket, is_suggestion_over=True)

    def keep_line(self, line_id: LineId) -> None:
        """The guest takes the line at the price of today."""
        found = requotes(self.visit.basket, self.menu)
        now = next((each for each in found if each.line.id == line_id), None)
        if now is not None and now.item is not None and self.visit.may_edit:
            self.change(basket=self.visit.basket.renewing(line_id, now.item))

    def set_tip(self, percent: int) -> None:
        """A tip is only ever what the guest chose; zero is none."""
        if self.visit.may_edit and percent in (0, *self.tips_for(self.visit.basket.dining)):
            self.change(tip_percent=percent)

    def open_handover(self) -> None:
        """Where the food goes: the number of the table, or a name that is called."""
        if self.visit.stage is Stage.REVIEW and self.asks_handover:
            told = self.visit.handover
            self.go(Stage.HANDOVER, handover=replace(told, typed=told.of(self.visit.basket.dining)))

    def write_handover(self, text: str) -> None:
        """What the sheet shows, instead of what it showed: figures for a table, letters for a name."""
        is_table = self.visit.basket.dining is Dining.EAT_IN
        is_fit = text.isdecimal() and text.isascii() if is_table else text.isprintable()
        if self.visit.stage is Stage.HANDOVER and (is_fit or not text):
            typed = text.lstrip()[: MOST_FIGURES if is_table else MOST_LETTERS]
            self.change(handover=replace(self.visit.handover, typed=typed))

    def confirm_handover(self) -> None:
        """What was typed counts; nothing typed is nothing told, and Undo brings back what was."""
        if self.visit.stage is Stage.HANDOVER:
            before = self.visit.handover
            told = before.confirmed(self.visit.basket.dining)
            super().go(Stage.REVIEW, handover=told, removed=self._untold(before, told))

    def close_handover(self) -> None:
        """As it was before."""
        if self.visit.stage is Stage.HANDOVER:
            super().go(Stage.REVIEW, handover=replace(self.visit.handover, typed=""))

    def back(self) -> None:
        if self.visit.stage is Stage.HANDOVER:
            self.close_handover()
        else:
            super().back()

    def _untold(self, before: Handover, told: Handover) -> Removed | None:
        """A table or a name that was told and is not any more."""
        table, name = before.table if not told.table else "", before.name if not told.name else ""
        is_gone = table != "" or name != ""
        return Removed((), self.serial(), table=table, name=name) if is_gone else self.visit.removed

    def _may_be_paid(self) -> bool:
        """Everything can be had, at the price that the guest has seen."""
        return self._all_can_be_sold() and not requotes(self.visit.basket, self.menu)
