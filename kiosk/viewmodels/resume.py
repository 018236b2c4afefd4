"""An order that waits: where the guest is told of it, the way to it, and the sheet for its figures."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot

from kiosk.domain.parking import FIGURES
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage
from kiosk.viewmodels.showing import Showing, flag, number, text


@dataclass(frozen=True, slots=True)
class ResumeShown:
    """`code` is where this guest's order would wait; `is_offered` is the way on the poster."""

    code: str = field(default="", repr=False)
    minutes: int = 0
    may_choose: bool = False
    is_offered: bool = False
    typed: str = field(default="", repr=False)
    may_type: bool = True
    may_take: bool = False
    is_wrong: bool = False
    closed_s: int = 0


def present(snapshot: Snapshot) -> ResumeShown:
    parking, visit = snapshot.parking, snapshot.visit
    is_open = not parking.closed_s
    typed = visit.resuming.typed
    return ResumeShown(
        code=parking.code,
        minutes=parking.minutes,
        may_choose=parking.may_choose,
        is_offered=visit.stage is Stage.ATTRACT and parking.has_others,
        typed=typed,
        may_type=is_open,
        may_take=is_open and len(typed) == FIGURES,
        is_wrong=visit.resuming.is_wrong,
        closed_s=parking.closed_s if visit.stage is Stage.RESUME else 0,
    )


class ResumeViewModel(Showing):
    """Have it kept, come back, type, take it."""

    presenting = staticmethod(present)
    blank = ResumeShown()
    changed = Signal()
    code = text("code", changed)
    minutes = number("minutes", changed)
    mayChoose = flag("may_choose", changed)
    isOffered = flag("is_offered", changed)
    typed = text("typed", changed)
    mayType = flag("may_type", changed)
    mayTake = flag("may_take", changed)
    isWrong = flag("is_wrong", changed)
    closedS = number("closed_s", changed)

    @Slot()
    def keep(self) -> None:
        self._intents.keep_parked()

    @Slot()
    def open(self) -> None:
        self._intents.open_parked()

    @Slot()
    def close(self) -> None:
        self._intents.close_parked()

    @Slot(str)
    def type(self, figure: str) -> None:
        self._intents.write_code(self.shown("typed") + figure)

    @Slot()
    def erase(self) -> None:
        self._intents.write_code(self.shown("typed")[:-1])

    @Slot()
    def clear(self) -> None:
        self._intents.write_code("")

    @Slot()
    def take(self) -> None:
        self._intents.take_parked()
