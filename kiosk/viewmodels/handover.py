"""How the food finds the guest: the number of a table, or a name that is called."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot

from kiosk.domain.menu import Dining
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage
from kiosk.viewmodels import typed, wording
from kiosk.viewmodels.showing import Showing, flag, text


@dataclass(frozen=True, slots=True)
class HandoverShown:
    """`asks` is `table` or `name`; `starts_word` is true where a name goes on with a capital."""

    asks: str = "table"
    typed: str = field(default="", repr=False)
    is_blank: bool = True
    starts_word: bool = True
    total: str = ""


def present(snapshot: Snapshot) -> HandoverShown:
    visit = snapshot.visit
    written = visit.handover.typed if visit.stage is Stage.HANDOVER else ""
    return HandoverShown(
        asks="table" if visit.basket.dining is Dining.EAT_IN else "name",
        typed=written,
        is_blank=not written.strip(),
        starts_word=typed.starts_word(written),
        total=wording.money(snapshot.totals.total, visit.language),
    )


class HandoverViewModel(Showing):
    """Type, take over, or leave it."""

    presenting = staticmethod(present)
    blank = HandoverShown()
    changed = Signal()
    asks = text("asks", changed)
    typed = text("typed", changed)
    isBlank = flag("is_blank", changed)
    startsWord = flag("starts_word", changed)
    total = text("total", changed)

    @Slot(str)
    def type(self, letter: str) -> None:
        self._intents.write_handover(self.shown("typed") + letter)

    @Slot()
    def erase(self) -> None:
        self._intents.write_handover(self.shown("typed")[:-1])

    @Slot()
    def clear(self) -> None:
        self._intents.write_handover("")

    @Slot()
    def confirm(self) -> None:
        self._intents.confirm_handover()

    @Slot()
    def close(self) -> None:
        self._intents.close_handover()
