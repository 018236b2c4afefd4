"""Reading aloud: whether it is on, and what the screens want to be said."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.ease import Ease
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import wording
from kiosk.viewmodels.showing import Showing, flag, number, text


@dataclass(frozen=True, slots=True)
class ReadingShown:
    """`typed` is how many letters or figures were typed: what they are is never said."""

    is_on: bool = False
    typed: int = 0
    count: int = 0
    total: str = ""


def present(snapshot: Snapshot) -> ReadingShown:
    visit = snapshot.visit
    typed = (visit.signing_in.typed, visit.handover.typed, visit.joining.typed)
    return ReadingShown(
        is_on=Ease.SPOKEN in visit.eases,
        typed=max(map(len, typed)),
        count=visit.basket.count,
        total=wording.money(snapshot.totals.total),
    )


class ReadingViewModel(Showing):
    """Say this."""

    presenting = staticmethod(present)
    blank = ReadingShown()
    changed = Signal()
    isOn = flag("is_on", changed)
    typed = number("typed", changed)
    count = number("count", changed)
    total = text("total", changed)

    @Slot(str)
    def say(self, words: str) -> None:
        self._intents.say(words)
