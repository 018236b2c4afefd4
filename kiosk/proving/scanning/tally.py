"""Counts what a decoder made of single frames."""

import time
from dataclasses import dataclass, field
from statistics import median

from kiosk.proving.frames.mix import Sample
from kiosk.proving.scanning.peers import Read


@dataclass(slots=True)
class Tally:
    """One decoder over many frames. Times are of the processor, in ms: other programs do not count."""

    decoder: str
    read: Read
    ms: list[float] = field(default_factory=list)
    ms_without: list[float] = field(default_factory=list)
    by_severity: dict[int, list[bool]] = field(default_factory=dict)
    wrong: int = 0
    false: int = 0

    def look(self, sample: Sample) -> None:
        """Wrong is a text that the frame does not show, false any text where there is none."""
        before = time.thread_time()
        texts = self.read(sample.frame)
        spent = (time.thread_time() - before) * 1000
        if not sample.shown:
            self.ms_without.append(spent)
            self.false += bool(texts)
            return
        self.ms.append(spent)
        self.wrong += any(text not in sample.shown for text in texts)
        self.by_severity.setdefault(sample.severity, []).append(sample.text in texts)

    def line(self) -> dict[str, object]:
        """For JSON: rates in percent; null where nothing was measured."""
        found = [was_read for severity in self.by_severity.values() for was_read in severity]
        return {
            "decoder": self.decoder,
            "frames": len(self.ms) + len(self.ms_without),
            "with_code": len(self.ms),
            "read": sum(found),
            "rate": percent(found),
            "rate_by_severity": {
                str(key): percent(self.by_severity[key]) for key in sorted(self.by_severity)
            },
            "wrong": self.wrong,
            "false": self.false,
            "ms_median": rounded(self.ms, 0.5),
            "ms_p95": rounded(self.ms, 0.95),
            "ms_median_without": rounded(self.ms_without, 0.5),
            "ms_p95_without": rounded(self.ms_without, 0.95),
        }


def percent(found: list[bool]) -> float | None:
    return round(100 * sum(found) / len(found), 1) if found else None


def rounded(values: list[float], part: float) -> float | None:
    """The value that this part of all does not exceed."""
    if not values:
        return None
    if part == 0.5:
        return round(median(values), 2)
    ordered = sorted(values)
    return round(ordered[min(int(part * len(ordered)), len(ordered) - 1)], 2)
