"""The switches that make the screens easier to use; they leave with the guest."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.ease import LOUDEST, Ease
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Dialog
from kiosk.viewmodels.showing import Showing, flag, listed, number


@dataclass(frozen=True, slots=True)
class EaseRow:
    """One switch: `reach`, `large_text`, `high_contrast`, `reduced_motion` or `spoken`."""

    code: str
    is_on: bool


@dataclass(frozen=True, slots=True)
class EasierShown:
    """The switches of this kiosk. `volume` is a step of `loudest`, 0 while nothing is read aloud."""

    is_open: bool = False
    eases: tuple[EaseRow, ...] = ()
    volume: int = 0
    loudest: int = LOUDEST


def present(snapshot: Snapshot) -> EasierShown:
    on = snapshot.visit.eases
    rows = (EaseRow(ease.value, ease in on) for ease in snapshot.eases_offered)
    return EasierShown(snapshot.visit.dialog is Dialog.EASIER, tuple(rows), snapshot.volume)


class EasierViewModel(Showing):
    """Switch on, switch off, louder, quieter, go back."""

    presenting = staticmethod(present)
    blank = EasierShown()
    changed = Signal()
    isOpen = flag("is_open", changed)
    eases = listed("eases")
    volume = number("volume", changed)
    loudest = number("loudest", changed)

    @Slot(str)
    def switch(self, code: str) -> None:
        self._intents.ease(Ease(code))

    @Slot()
    def louder(self) -> None:
        self._intents.louder()

    @Slot()
    def quieter(self) -> None:
        self._intents.quieter()

    @Slot()
    def close(self) -> None:
        self._intents.close_easier()
