"""The poster that starts an order (look: 01)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.menu import Dining
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels.hours import open_until
from kiosk.viewmodels.languages import LanguageRow, language_rows
from kiosk.viewmodels.showing import Showing, flag, listed, text


@dataclass(frozen=True, slots=True)
class DiningRow:
    """A way to eat, and so a way to start: `eat_in` or `take_away`."""

    code: str


@dataclass(frozen=True, slots=True)
class AttractShown:
    """One way to eat means one button, "Start order"."""

    merchant: str = ""
    is_single_start: bool = False
    is_scanner_ready: bool = False
    open_until: str = ""
    dinings: tuple[DiningRow, ...] = ()
    languages: tuple[LanguageRow, ...] = ()


def present(snapshot: Snapshot) -> AttractShown:
    return AttractShown(
        merchant=snapshot.menu.name,
        is_single_start=len(snapshot.dinings) == 1,
        is_scanner_ready=snapshot.scanner.is_ready,
        open_until=open_until(snapshot),
        dinings=tuple(DiningRow(dining.value) for dining in snapshot.dinings),
        languages=language_rows(snapshot.visit.language, snapshot.languages),
    )


class AttractViewModel(Showing):
    """Start an order, choose a language."""

    presenting = staticmethod(present)
    blank = AttractShown()
    changed = Signal()
    merchant = text("merchant", changed)
    isSingleStart = flag("is_single_start", changed)
    isScannerReady = flag("is_scanner_ready", changed)
    openUntil = text("open_until", changed)
    dinings = listed("dinings")
    languages = listed("languages")

    @Slot(str)
    def start(self, dining: str) -> None:
        self._intents.start(Dining(dining))

    @Slot()
    def signIn(self) -> None:
        """An order begins as when a code is held up: eaten here, until the guest says otherwise."""
        for first in self.shown("dinings")[:1]:
            self.start(first.code)
            self._intents.open_sign_in()

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        self._intents.set_language(code)

    @Slot()
    def callHelp(self) -> None:
        self._intents.call_help()
