"""Reading aloud: whether it is on, and what the screens want to be said."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.ease import LOUDEST, Ease
from kiosk.domain.search import found
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage
from kiosk.viewmodels import wording
from kiosk.viewmodels.receipt import receipt_words
from kiosk.viewmodels.showing import Showing, flag, number, text


@dataclass(frozen=True, slots=True)
class ReadingShown:
    """`typed` is how many letters or figures were typed: what they are is never said.

    What dishes are `sought` by is nobody's secret, and `found` is how many there are. `turns` counts
    how often the guest asked for another `volume`, `receipt` is what an order that is done has on it.
    """

    is_on: bool = False
    typed: int = 0
    count: int = 0
    total: str = ""
    sought: str = ""
    found: int = 0
    discount: str = ""
    receipt: str = ""
    volume: int = 0
    loudest: int = LOUDEST
    turns: int = 0


def present(snapshot: Snapshot) -> ReadingShown:
    visit = snapshot.visit
    typed = (visit.signing_in.typed, visit.handover.typed, visit.joining.typed, visit.resuming.typed)
    is_on = Ease.SPOKEN in visit.eases
    sought = visit.sought.strip() if is_on and visit.stage is Stage.SEARCH else ""
    return ReadingShown(
        is_on=is_on,
        typed=max(map(len, typed)),
        count=visit.basket.count,
        total=wording.money(snapshot.totals.total, visit.language),
        discount=wording.money(snapshot.totals.discount, visit.language) if snapshot.totals.discount else "",
        receipt=receipt_words(visit.finished, visit.language) if is_on and visit.finished else "",
        sought=sought,
        found=len(found(snapshot.offered, sought, visit.language)),
        volume=snapshot.volume,
        turns=snapshot.turns,
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
    sought = text("sought", changed)
    found = number("found", changed)
    discount = text("discount", changed)
    receipt = text("receipt", changed)
    volume = number("volume", changed)
    loudest = number("loudest", changed)
    turns = number("turns", changed)

    @Slot(str)
    def say(self, words: str) -> None:
        self._intents.say(words)
