"""The screen that sends guests to the counter (look: 09, 09b)."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal, Slot

from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Code, Trouble
from kiosk.viewmodels import wording
from kiosk.viewmodels.hours import HoursRow, back_at, hours_rows, is_after_hours, is_night
from kiosk.viewmodels.languages import LanguageRow, language_rows
from kiosk.viewmodels.showing import Showing, flag, listed, text


@dataclass(frozen=True, slots=True)
class ClosedShown:
    """`reason` is a trouble's code, empty after hours; staff read `K-KITCHEN-SILENT`.

    `number` is that of an order whose payment nobody knows about yet. `cause` is why staff pause, by their
    own code; `resumes` the time at which such a pause ends, empty when it ends by hand. `back_at` is the
    time at which the shop opens today or tomorrow, `back_on` else the weekday; `week` are its opening hours,
    `is_split` if it rests between them.
    """

    merchant: str = ""
    reason: str = ""
    staff_code: str = ""
    number: str = ""
    cause: str = ""
    resumes: str = ""
    is_night: bool = True
    back_at: str = ""
    back_on: str = ""
    week: tuple[HoursRow, ...] = ()
    is_split: bool = False
    languages: tuple[LanguageRow, ...] = ()


_DOUBTS = ("payment_unknown", "payment_owed", "paid_unwritten")


def present(snapshot: Snapshot) -> ClosedShown:
    code = snapshot.closed_for.code.value if snapshot.closed_for else ""
    # After hours nobody is sent to a counter where nobody stands; staff read the code all the same.
    reason = "" if is_after_hours(snapshot) and code not in _DOUBTS else code
    at, on = back_at(snapshot)
    pause = snapshot.closed_for if reason == Code.PAUSED else None
    return ClosedShown(
        merchant=snapshot.menu.name,
        reason=reason,
        number=snapshot.closed_for.subject if snapshot.closed_for and reason in _DOUBTS else "",
        staff_code=f"K-{code.upper().replace('_', '-')}" if code else "",
        cause=pause.subject if pause else "",
        resumes=_resumes(pause, snapshot.visit.language) if pause else "",
        is_night=is_night(snapshot),
        back_at=at,
        back_on=on,
        week=hours_rows(snapshot),
        is_split=any(len(days.spans) > 1 for days in snapshot.opening.week()),
        languages=language_rows(snapshot.visit.language, snapshot.languages),
    )


def _resumes(pause: Trouble, language: str) -> str:
    until = next(iter(pause.details), "")
    return wording.time_of(datetime.fromisoformat(until), language) if until else ""


class ClosedViewModel(Showing):
    """Nothing to order; languages and help still work."""

    presenting = staticmethod(present)
    blank = ClosedShown()
    changed = Signal()
    merchant = text("merchant", changed)
    reason = text("reason", changed)
    staffCode = text("staff_code", changed)
    number = text("number", changed)
    cause = text("cause", changed)
    resumes = text("resumes", changed)
    isNight = flag("is_night", changed)
    backAt = text("back_at", changed)
    backOn = text("back_on", changed)
    week = listed("week")
    isSplit = flag("is_split", changed)
    languages = listed("languages")

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        self._intents.set_language(code)

    @Slot()
    def callHelp(self) -> None:
        self._intents.call_help()
