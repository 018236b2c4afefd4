"""The screen that sends guests to the counter (look: 09, 09b)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels.languages import LanguageRow, language_rows
from kiosk.viewmodels.showing import Showing, listed, text


@dataclass(frozen=True, slots=True)
class ClosedShown:
    """`reason` is a trouble's code, empty after hours; staff read `K-KITCHEN-SILENT`.

    `number` is that of an order whose payment nobody knows about yet.
    """

    merchant: str = ""
    reason: str = ""
    staff_code: str = ""
    number: str = ""
    languages: tuple[LanguageRow, ...] = ()


_DOUBTS = ("payment_unknown", "payment_owed", "paid_unwritten")


def present(snapshot: Snapshot) -> ClosedShown:
    reason = snapshot.closed_for.code.value if snapshot.closed_for else ""
    return ClosedShown(
        merchant=snapshot.menu.name,
        reason=reason,
        number=snapshot.closed_for.subject if snapshot.closed_for and reason in _DOUBTS else "",
        staff_code=f"K-{reason.upper().replace('_', '-')}" if reason else "",
        languages=language_rows(snapshot.visit.language, snapshot.languages),
    )


class ClosedViewModel(Showing):
    """Nothing to order; languages and help still work."""

    presenting = staticmethod(present)
    blank = ClosedShown()
    changed = Signal()
    merchant = text("merchant", changed)
    reason = text("reason", changed)
    staffCode = text("staff_code", changed)
    number = text("number", changed)
    languages = listed("languages")

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        self._intents.set_language(code)

    @Slot()
    def callHelp(self) -> None:
        self._intents.call_help()
