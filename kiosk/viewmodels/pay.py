"""Paying at the terminal, the decline and the payment nobody knows about yet (look: 06, 06b, 06c)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import PayStep
from kiosk.viewmodels import wording
from kiosk.viewmodels.showing import Showing, flag, number, text


@dataclass(frozen=True, slots=True)
class PayShown:
    """`step` chooses the face; `trouble` says why a card was not taken; `kept` is the reward that is kept."""

    merchant: str = ""
    step: str = PayStep.PREPARING.value
    amount: str = ""
    may_cancel: bool = False
    trouble: str = ""
    order_number: str = ""
    placed_at: str = ""
    kept: str = ""
    tries: int = 0
    is_help_called: bool = False


def present(snapshot: Snapshot) -> PayShown:
    paying = snapshot.visit.paying
    if paying is None:
        return PayShown(merchant=snapshot.menu.name, is_help_called=snapshot.help_called)
    order, redemption = paying.order, snapshot.visit.redemption
    return PayShown(
        merchant=snapshot.menu.name,
        step=paying.step.value,
        amount=wording.money(paying.amount, snapshot.visit.language),
        may_cancel=paying.may_cancel,
        trouble=paying.trouble.code.value if paying.trouble else "",
        order_number=str(order.number) if order else "",
        placed_at=wording.time_of(order.placed_at, snapshot.visit.language) if order else "",
        kept=redemption.label if redemption else "",
        tries=paying.tries,
        is_help_called=snapshot.help_called,
    )


class PayViewModel(Showing):
    """Cancel, try again, change the order, call somebody."""

    presenting = staticmethod(present)
    blank = PayShown()
    changed = Signal()
    merchant = text("merchant", changed)
    step = text("step", changed)
    amount = text("amount", changed)
    mayCancel = flag("may_cancel", changed)
    trouble = text("trouble", changed)
    orderNumber = text("order_number", changed)
    placedAt = text("placed_at", changed)
    kept = text("kept", changed)
    tries = number("tries", changed)
    isHelpCalled = flag("is_help_called", changed)

    @Slot()
    def cancel(self) -> None:
        self._intents.cancel_payment()

    @Slot()
    def tryAgain(self) -> None:
        self._intents.try_again()

    @Slot()
    def changeOrder(self) -> None:
        self._intents.change_order()

    @Slot()
    def callHelp(self) -> None:
        self._intents.call_help()
