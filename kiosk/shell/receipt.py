"""The guest's receipt in the guest's language: words, figures, date, and the side where lines begin."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Sold
from kiosk.domain.payment import Payment
from kiosk.domain.ticket import Receipt
from kiosk.places import resources
from kiosk.shell.sheet import INNER, MARGIN, WIDTH, Block, Gap, Plate, Row, Rule, Text, font, reads_from_right
from kiosk.viewmodels import wording

_BOLD, _SEMI, _MEDIUM = QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Medium
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_AFTER = 14
# Sizes in dots. Thin strokes break up on thermal paper: nothing is lighter than medium.
_PLAIN, _SMALL = (28, _MEDIUM), (24, _MEDIUM)


def blocks_of(receipt: Receipt, at: datetime) -> list[Block]:
    """All of it, from the top; `at` by the clock on the wall."""
    return _Hand(words_in(receipt.language), receipt.language).written(receipt, at)


def words_in(language: str) -> Mapping[str, str]:
    """The words of one language, else the English ones."""
    return _words().get(language) or _words()["en"]


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads((resources() / "i18n" / "receipt.toml").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class _Hand:
    words: Mapping[str, str]
    language: str

    def written(self, receipt: Receipt, at: datetime) -> list[Block]:
        return [
            *self._head(receipt), *self._lines(receipt.lines),
            Gap(12), Rule(dashed=True), Gap(16), *self._sums(receipt),
            Gap(20), Rule(dashed=True), Gap(20), *self._paid(receipt),
            _centred(wording.stamp(at, self.language), font(*_SMALL)),
            *self._foot(receipt), Gap(72),
        ]  # fmt: skip

    @property
    def _mirrors(self) -> bool:
        return reads_from_right(self.words["total"])

    def _foot(self, receipt: Receipt) -> list[Block]:
        return [] if receipt.is_refund else [Gap(28), _centred(self.words["thanks"], font(*_PLAIN))]

    def _head(self, receipt: Receipt) -> list[Block]:
        told = [name for name, is_so in (("copy", receipt.is_copy), ("refund", receipt.is_refund)) if is_so]
        return [
            Gap(20), _centred(receipt.merchant, font(44, _BOLD, display=True)),
            *(block for each in told for block in self._plate(each)),
            Gap(18), _centred(self.words["number"], font(*_SMALL)),
            _centred(str(receipt.number), font(176, _BOLD, display=True)),
            Plate(self.words[receipt.dining.value], font(32, _BOLD)), Gap(24), Rule(dashed=True), Gap(12),
        ]  # fmt: skip

    def _plate(self, name: str) -> list[Block]:
        return [Gap(8), Plate(self.words[name], font(36, _BOLD)), Gap(8)]

    def _lines(self, lines: tuple[Sold, ...]) -> list[Block]:
        indent = max((Text(_count(sold), font(*_PLAIN)).width for sold in lines), default=0) + _AFTER
        return [block for sold in lines for block in self._sold(sold, indent)]

    def _sold(self, sold: Sold, indent: int) -> list[Block]:
        """One line; its price is that of all its units, options included."""
        price = self._figure(sold.unit_price * sold.quantity, font(*_PLAIN))
        room = INNER - indent - price.width - _AFTER
        options: list[Block] = [
            self._leading(_option(option.shown, option.price, self.language), font(*_SMALL), indent, room)
            for option in sold.modifiers
        ]
        name = self._leading(sold.shown, font(28, _SEMI), indent, room)
        return [Row(self._leading(_count(sold), font(*_PLAIN)), name, price), *options, Gap(8)]

    def _sums(self, receipt: Receipt) -> list[Block]:
        totals, plain, words = receipt.totals, font(*_PLAIN), self.words
        rows: list[Block] = [self._sum(words["subtotal"], totals.subtotal, plain)]
        if totals.discount:
            rows += [Gap(4), self._sum(receipt.offer or words["discount"], ZERO - totals.discount, plain)]
        rows += [Gap(4), self._sum(words["tax"], totals.tax, plain)]
        if totals.tip:
            rows += [Gap(4), self._sum(words["tip"], totals.tip, plain)]
        return [*rows, Gap(14), Rule(4), Gap(12), self._sum(words["total"], totals.total, font(46, _BOLD))]

    def _paid(self, receipt: Receipt) -> list[Block]:
        payment = receipt.payment
        if payment is None:
            words = self.words["at_counter" if receipt.totals.total else "nothing"]
            return [_centred(words, font(28, _SEMI)), Gap(12)]
        approval: list[Block] = [self._approval(payment.auth_code)] if payment.auth_code else []
        return [self._sum(_card(payment), payment.amount, font(*_PLAIN)), *approval, Gap(16)]

    def _approval(self, code: str) -> Row:
        return Row(self._leading(self.words["approval"], font(*_SMALL)), self._trailing(code, font(*_SMALL)))

    def _sum(self, words: str, amount: Money, style: QFont) -> Row:
        figure = self._figure(amount, style)
        return Row(self._leading(words, style, 0, INNER - figure.width - _AFTER), figure)

    def _figure(self, amount: Money, style: QFont) -> Text:
        return self._trailing(wording.money(amount, self.language), style)

    def _leading(self, words: str, style: QFont, indent: int = 0, room: int = INNER) -> Text:
        """Where a line begins: on the left, or mirrored."""
        left = WIDTH - MARGIN - indent - room if self._mirrors else MARGIN + indent
        return Text(words, style, left, room, _RIGHT if self._mirrors else _LEFT)

    def _trailing(self, words: str, style: QFont) -> Text:
        return Text(words, style, align=_LEFT if self._mirrors else _RIGHT)


def _option(name: str, price: Money, language: str) -> str:
    return f"{name}  {wording.money(price, language)}" if price else name


def _card(payment: Payment) -> str:
    return f"{payment.brand.title()} \u2022\u2022\u2022\u2022 {payment.last4}"


def _count(sold: Sold) -> str:
    return f"{sold.quantity}\u00d7"


def _centred(words: str, style: QFont) -> Text:
    return Text(words, style, align=_CENTRE)
