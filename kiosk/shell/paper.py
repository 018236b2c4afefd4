"""What goes on paper: the guest's receipt and the kitchen's ticket."""

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from kiosk.domain.menu import Dining
from kiosk.domain.order import Sold
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.ports import Raster
from kiosk.shell.receipt import blocks_of
from kiosk.shell.sheet import INNER, MARGIN, Block, Gap, Plate, Row, Rule, Text, font, painted

_BOLD, _SEMI, _MEDIUM = QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Medium
_CENTRE, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
_AFTER_COUNT = 14
# Sizes in dots. Thin strokes break up on thermal paper: nothing is lighter than medium.
_COOK = (50, _BOLD)

_DINING = {Dining.EAT_IN: "EAT IN", Dining.TAKE_AWAY: "TAKE AWAY"}


class PaintedPaper:
    """Implements ports.Paper. Inter, and for other scripts what the machine has. Needs a QGuiApplication.

    Times are shown in `zone`, the machine's own when it is None.
    """

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def receipt(self, receipt: Receipt) -> Raster:
        return painted(blocks_of(receipt, receipt.at.astimezone(self._zone)))

    def ticket(self, ticket: Ticket) -> Raster:
        count = sum(sold.quantity for sold in ticket.lines)
        items = "1 item" if count == 1 else f"{count} items"
        return painted(
            [
                Plate(_DINING[ticket.dining], font(56, _BOLD), is_full=True), *_repeat(ticket),
                _centred(str(ticket.number), font(250, _BOLD, display=True)), *_goes_to(ticket),
                _pair(self._time(ticket.at), items, font(32, _MEDIUM)),
                Gap(12), Rule(6), Gap(8),
                *(block for sold in ticket.lines for block in _to_cook(sold, _indent(ticket.lines, _COOK))),
                Gap(6), Rule(6), Gap(12),
                _pair(_DINING[ticket.dining], f"No. {ticket.number}", font(32, _SEMI)), Gap(72),
            ]
        )  # fmt: skip

    def _time(self, at: datetime) -> str:
        local = at.astimezone(self._zone)
        return f"{local.hour % 12 or 12}:{local:%M} {'AM' if local.hour < 12 else 'PM'}"


def _goes_to(ticket: Ticket) -> list[Block]:
    """The table that it is brought to, or who is called."""
    told = f"TABLE {ticket.table}" if ticket.table else ticket.name
    return [Plate(told, font(56, _BOLD)), Gap(12)] if told else []


def _repeat(ticket: Ticket) -> list[Block]:
    return [Gap(12), Plate("MAY BE A COPY", font(36, _BOLD))] if ticket.may_repeat else []


def _to_cook(sold: Sold, indent: int) -> list[Block]:
    place, width = MARGIN + indent, INNER - indent
    name = Text(sold.name, font(46, _SEMI), place, width)
    options = [Text(option.name, font(36, _MEDIUM), place + 20, width - 20) for option in sold.modifiers]
    return [Gap(8), Row(_left(_count(sold), font(*_COOK)), name), *options, Gap(8), Rule(dashed=True)]


def _count(sold: Sold) -> str:
    return f"{sold.quantity}\u00d7"


def _indent(lines: tuple[Sold, ...], style: tuple[int, QFont.Weight]) -> int:
    """How far names stand in, so that the largest count has room."""
    return max((_left(_count(sold), font(*style)).width for sold in lines), default=0) + _AFTER_COUNT


def _centred(words: str, style: QFont) -> Text:
    return Text(words, style, align=_CENTRE)


def _left(words: str, style: QFont) -> Text:
    return Text(words, style)


def _pair(left: str, right: str, style: QFont) -> Row:
    return Row(_left(left, style), Text(right, style, align=_RIGHT))
