"""What an order costs, row by row."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.money import ZERO
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import wording


class SumKind(StrEnum):
    """What a row adds or takes off."""

    SUBTOTAL = "subtotal"
    DISCOUNT = "discount"
    TAX = "tax"
    TIP = "tip"


@dataclass(frozen=True, slots=True)
class SumRow:
    """`label` names the reward of a discount; the other rows are named by their kind."""

    kind: str
    label: str
    amount: str


def sum_rows(snapshot: Snapshot) -> tuple[SumRow, ...]:
    """Subtotal, the discount and the tip if there are any, tax. The total is a property of its own."""
    totals, redemption = snapshot.totals, snapshot.visit.redemption
    language = snapshot.visit.language
    rows = [SumRow(SumKind.SUBTOTAL.value, "", wording.money(totals.subtotal, language))]
    if totals.discount != ZERO:
        label = redemption.label if redemption else ""
        rows.append(SumRow(SumKind.DISCOUNT.value, label, wording.less(totals.discount, language)))
    rows.append(SumRow(SumKind.TAX.value, "", wording.money(totals.tax, language)))
    if totals.tip != ZERO:
        rows.append(SumRow(SumKind.TIP.value, "", wording.money(totals.tip, language)))
    return tuple(rows)
