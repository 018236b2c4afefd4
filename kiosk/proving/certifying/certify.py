"""`kiosk certify`: plays, judges, tells each item, writes the report."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.ending import Misuse
from kiosk.proving.certifying import demo_call, reporting
from kiosk.proving.certifying.cast import Cast
from kiosk.proving.certifying.items import ITEMS
from kiosk.proving.certifying.masking import Masks
from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.running import Told, Wish, certified
from kiosk.proving.certifying.verdict import Judged, Result, judged


@dataclass(frozen=True, slots=True)
class Outcome:
    """Every item with its verdict, and where the report is."""

    found: tuple[Judged, ...]
    masks: Masks

    @property
    def has_failed(self) -> bool:
        return any(each.verdict.result is Result.FAIL for each in self.found)


def certify(wish: Wish, folder: Path, progress: Told, told: Callable[[Judged, Masks], None]) -> Outcome:
    """Raises Ending. `told` hears of each item, in their order."""
    _make(folder)
    record, cast = certified(wish, progress)
    outcome = judge(record, cast)
    for each in outcome.found:
        told(each, outcome.masks)
    write(outcome, record, folder)
    return outcome


def judge(record: Record, cast: Cast) -> Outcome:
    """What the judges say of that record."""
    return Outcome(judged(ITEMS, record), Masks(record, cast))


def write(outcome: Outcome, record: Record, folder: Path) -> None:
    """report.html, report.json and the script of the demo call. Raises Misuse."""
    at = record.calls[0].wire.at if record.calls else datetime.fromtimestamp(0, UTC)
    when = f"{at:%Y-%m-%d %H:%M} UTC"
    files = {
        "report.json": reporting.as_json(outcome.found, record, outcome.masks),
        "report.html": reporting.as_page(outcome.found, record, outcome.masks, when),
        "demo-call.md": demo_call.script(outcome.found, when, outcome.masks.text),
    }
    for name, text in files.items():
        try:
            (folder / name).write_text(text, "utf-8")
        except OSError as fault:
            raise Misuse(f"the report {folder / name} can't be written: {fault.strerror}") from fault


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Misuse(f"no report can be kept in {folder}: {fault.strerror}") from fault
