"""The order drawer (look: 02c)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.basket import LineId
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import wording
from kiosk.viewmodels.lines import LineRow, line_rows
from kiosk.viewmodels.offering import Offering
from kiosk.viewmodels.rewards import OfferRow, best_rows
from kiosk.viewmodels.showing import flag, listed, number, text
from kiosk.viewmodels.sums import SumRow, sum_rows


@dataclass(frozen=True, slots=True)
class CartShown:
    """The lines, what they cost, whether signing in is still offered, and its best reward, if any."""

    is_empty: bool = True
    count: int = 0
    total: str = ""
    offers_sign_in: bool = False
    lines: tuple[LineRow, ...] = ()
    sums: tuple[SumRow, ...] = ()
    best: tuple[OfferRow, ...] = ()


def present(snapshot: Snapshot) -> CartShown:
    visit = snapshot.visit
    return CartShown(
        is_empty=visit.basket.is_empty,
        count=visit.basket.count,
        total=wording.money(snapshot.totals.total, visit.language),
        offers_sign_in=visit.member is None,
        lines=line_rows(snapshot),
        sums=sum_rows(snapshot),
        best=best_rows(snapshot),
    )


class CartViewModel(Offering):
    """Count, change and remove lines."""

    presenting = staticmethod(present)
    blank = CartShown()
    changed = Signal()
    isEmpty = flag("is_empty", changed)
    count = number("count", changed)
    total = text("total", changed)
    offersSignIn = flag("offers_sign_in", changed)
    lines = listed("lines")
    sums = listed("sums")
    best = listed("best")

    @Slot(int, int)
    def setQuantity(self, line_id: int, quantity: int) -> None:
        self._intents.count_line(LineId(line_id), quantity)

    @Slot(int)
    def remove(self, line_id: int) -> None:
        self._intents.remove_line(LineId(line_id))

    @Slot(int)
    def edit(self, line_id: int) -> None:
        self._intents.edit_line(LineId(line_id))

    @Slot()
    def clear(self) -> None:
        self._intents.clear_basket()

    @Slot()
    def close(self) -> None:
        self._intents.close_cart()

    @Slot()
    def review(self) -> None:
        self._intents.review()

    @Slot()
    def openSignIn(self) -> None:
        self._intents.open_sign_in()
