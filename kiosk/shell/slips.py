"""What staff print: the day in figures, and a page that shows what the printer can do."""

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from kiosk.domain.cash_up import CashUp, rows
from kiosk.domain.money import Money
from kiosk.ports import Raster
from kiosk.shell.sheet import INNER, MARGIN, Block, Gap, Plate, Row, Rule, Text, font, painted
from kiosk.viewmodels.wording import money

_BOLD, _MEDIUM = QFont.Weight.Bold, QFont.Weight.Medium
_CENTRE, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
_WORDS = {
    "orders": "Orders", "tender": "Paid by", "tax": "Tax", "tips": "Tips", "discounts": "Discounts",
    "reward": "Reward", "voids": "Voids", "refunds": "Refunds", "open": "Still open",
    "unsent": "Reports not sent", "gaps": "Missing numbers",
}  # fmt: skip
_AMOUNT = 190
_ALL = "Aa Bb 0123456789 $"


class PaintedSlips:
    """Implements services.staffing.StaffPaper. Needs a QGuiApplication; times are of `zone`."""

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def day(self, day: CashUp, merchant: str, at: datetime) -> Raster:
        lines = [_line(*each) for each in rows(day)]
        head = [*self._head(merchant, "DAY REPORT"), Rule(4), Gap(12)]
        parts = [part for line in lines for part in (line, Gap(10))]
        return painted([*head, *parts, Rule(4), Gap(16), self._when(day.since), self._when(at), Gap(72)])

    def trial(self, merchant: str, at: datetime) -> Raster:
        """Edges, thin and thick lines, small and large letters."""
        sizes = (22, 30, 46)
        letters: list[Block] = [Text(_ALL, font(size, _MEDIUM), align=_CENTRE) for size in sizes]
        rules = (Rule(1), Rule(2), Rule(6), Rule(dashed=True))
        edges: list[Block] = [part for rule in rules for part in (rule, Gap(12))]
        head = self._head(merchant, "TEST PAGE")
        return painted([*head, *edges, *letters, Gap(14), *edges, self._when(at), Gap(72)])

    def _head(self, merchant: str, title: str) -> list[Block]:
        name = Text(merchant, font(44, _BOLD, display=True), align=_CENTRE)
        return [Gap(20), name, Gap(12), Plate(title, font(36, _BOLD), is_full=True), Gap(16)]

    def _when(self, at: datetime) -> Block:
        local = at.astimezone(self._zone)
        return Text(f"{local:%Y-%m-%d %H:%M}", font(24, _MEDIUM), align=_CENTRE)


def _line(what: str, name: str, count: int, amount: Money | None) -> Row:
    words = f"{_WORDS[what]} {name}".strip()
    told = words if not count else f"{words}, {count}"
    style = font(28, _MEDIUM)
    figures = Text(money(amount), style, align=_RIGHT) if amount is not None else None
    left = Text(told, style, MARGIN, INNER - (_AMOUNT if figures else 0))
    return Row(left, figures) if figures else Row(left)
