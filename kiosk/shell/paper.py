"""What goes on paper: the guest's receipt and the kitchen's ticket."""

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from kiosk.domain.menu import Dining
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Sold
from kiosk.domain.payment import Payment
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.ports import Raster
from kiosk.shell.sheet import INNER, MARGIN, Block, Gap, Plate, Row, Rule, Text, font, painted

_BOLD, _SEMI, _MEDIUM = QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Medium
_CENTRE, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
_PRICE = 150
_AFTER_COUNT = 14
# Sizes in dots. Thin strokes break up on thermal paper: nothing is lighter than medium.
_PLAIN, _SMALL = (28, _MEDIUM), (24, _MEDIUM)
_COUNT, _COOK = (28, _MEDIUM), (50, _BOLD)

_DINING = {Dining.EAT_IN: "EAT IN", Dining.TAKE_AWAY: "TAKE AWAY"}


class PaintedPaper:
    """Implements ports.Paper. Inter, and for other scripts what the machine has. Needs a QGuiApplication.

    Times are shown in `zone`, the machine's own when it is None.
    """

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def receipt(self, receipt: Receipt) -> Raster:
        return painted(
            [
                *_head(receipt),
                *(block for sold in receipt.lines for block in _sold(sold, _indent(receipt.lines, _COUNT))),
                Gap(12), Rule(dashed=True), Gap(16),
                *_sums(receipt),
                Gap(20), Rule(dashed=True), Gap(20),
                *_paid(receipt),
                _centred(self._when(receipt.at), font(*_SMALL)),
                Gap(28), _centred("Thank you. Enjoy your meal.", font(*_PLAIN)), Gap(72),
            ]
        )  # fmt: skip

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

    def _when(self, at: datetime) -> str:
        local = at.astimezone(self._zone)
        return f"{local:%b} {local.day}, {local.year}, {self._time(at)}"

    def _time(self, at: datetime) -> str:
        local = at.astimezone(self._zone)
        return f"{local.hour % 12 or 12}:{local:%M} {'AM' if local.hour < 12 else 'PM'}"


def money(amount: Money) -> str:
    """As it is read in the shop: $1,234.50, a minus before the sign."""
    sign = "\u2212" if amount.cents < 0 else ""
    return f"{sign}${abs(amount.dollars):,}"


def _head(receipt: Receipt) -> list[Block]:
    copy: list[Block] = [Gap(8), Plate("COPY", font(36, _BOLD)), Gap(8)] if receipt.is_copy else []
    return [
        Gap(20), _centred(receipt.merchant, font(44, _BOLD, display=True)), *copy,
        Gap(18), _centred("Your number", font(*_SMALL)),
        _centred(str(receipt.number), font(176, _BOLD, display=True)),
        Plate(_DINING[receipt.dining], font(32, _BOLD)), Gap(24), Rule(dashed=True), Gap(12),
    ]  # fmt: skip


def _goes_to(ticket: Ticket) -> list[Block]:
    """The table that it is brought to, or who is called."""
    told = f"TABLE {ticket.table}" if ticket.table else ticket.name
    return [Plate(told, font(56, _BOLD)), Gap(12)] if told else []


def _repeat(ticket: Ticket) -> list[Block]:
    return [Gap(12), Plate("MAY BE A COPY", font(36, _BOLD))] if ticket.may_repeat else []


def _sold(sold: Sold, indent: int) -> list[Block]:
    """One line of the receipt; its price is that of all its units, options included."""
    place, width = MARGIN + indent, INNER - indent - _PRICE
    price = _right(sold.unit_price * sold.quantity, font(*_PLAIN))
    options: list[Block] = [
        Text(option.name + (f"  {money(option.price)}" if option.price else ""), font(*_SMALL), place, width)
        for option in sold.modifiers
    ]
    name = Text(sold.name, font(28, _SEMI), place, width)
    return [Row(_left(_count(sold), font(*_COUNT)), name, price), *options, Gap(8)]


def _sums(receipt: Receipt) -> list[Block]:
    totals = receipt.totals
    rows: list[Block] = [_sum("Subtotal", totals.subtotal, font(*_PLAIN))]
    if totals.discount:
        rows += [Gap(4), _sum(receipt.offer or "Discount", ZERO - totals.discount, font(*_PLAIN))]
    rows += [Gap(4), _sum("Tax", totals.tax, font(*_PLAIN)), Gap(14), Rule(4), Gap(12)]
    return [*rows, _sum("Total", totals.total, font(46, _BOLD))]


def _paid(receipt: Receipt) -> list[Block]:
    payment = receipt.payment
    if payment is None:
        words = "Please pay at the counter" if receipt.totals.total else "Nothing to pay"
        return [_centred(words, font(28, _SEMI)), Gap(12)]
    approval: list[Block] = [_pair("Approval", payment.auth_code, font(*_SMALL))] if payment.auth_code else []
    return [_sum(_card(payment), payment.amount, font(*_PLAIN)), *approval, Gap(16)]


def _card(payment: Payment) -> str:
    return f"{payment.brand.title()} \u2022\u2022\u2022\u2022 {payment.last4}"


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


def _right(amount: Money, style: QFont) -> Text:
    return Text(money(amount), style, align=_RIGHT)


def _sum(words: str, amount: Money, style: QFont) -> Row:
    wide = 220 if style.pixelSize() > 40 else _PRICE
    return Row(Text(words, style, MARGIN, INNER - wide), _right(amount, style))


def _pair(left: str, right: str, style: QFont) -> Row:
    return Row(_left(left, style), Text(right, style, align=_RIGHT))
