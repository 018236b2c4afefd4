"""How long a hand waits: time from the first frame of a sequence to the text."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median

from kiosk.proving.frames.phone import Grey
from kiosk.proving.frames.sequence import FRAMES, FRAMES_A_SECOND
from kiosk.proving.scanning.peers import Read
from kiosk.proving.scanning.tally import percent, rounded

_NEVER_S = float("inf")


@dataclass(slots=True)
class Delay:
    """One decoder over many sequences; `start` gives a reader that knows nothing of earlier ones.

    Frames come on time: one that came while the decoder was at work is passed over for the newest. `spent_s`
    counts what this thread has worked.
    """

    decoder: str
    start: Callable[[], Read]
    seconds: dict[int, list[float]] = field(default_factory=dict)
    ms: list[float] = field(default_factory=list)
    wrong: int = 0
    spent_s: Callable[[], float] = time.thread_time

    def watch(self, frames: list[Grey], text: str, severity: int) -> None:
        self.seconds.setdefault(severity, []).append(self._until_read(frames, text))

    def _until_read(self, frames: list[Grey], text: str) -> float:
        read, free_s = self.start(), 0.0
        for number, frame in enumerate(frames):
            came_s = number / FRAMES_A_SECOND
            if came_s + 1 / FRAMES_A_SECOND <= free_s:
                continue
            before = self.spent_s()
            texts = read(frame)
            spent = self.spent_s() - before
            self.ms.append(spent * 1000)
            free_s = max(came_s, free_s) + spent
            self.wrong += any(found != text for found in texts)
            if text in texts:
                return free_s
        return _NEVER_S

    @property
    def median_s(self) -> float:
        """Infinite when more than half were never read."""
        return median(value for values in self.seconds.values() for value in values)

    def line(self) -> dict[str, object]:
        """For JSON: ms from the first frame to the text, null for never."""
        every = [value for values in self.seconds.values() for value in values]
        return {
            "decoder": self.decoder,
            "sequences": len(every),
            "frames_each": FRAMES,
            "decoded": sum(value < _NEVER_S for value in every),
            "rate": percent([value < _NEVER_S for value in every]),
            "wrong": self.wrong,
            "ms_to_decode": in_ms(self.median_s),
            "ms_to_decode_by_severity": {
                str(key): in_ms(median(self.seconds[key])) for key in sorted(self.seconds)
            },
            "ms_a_frame_median": rounded(self.ms, 0.5),
            "ms_a_frame_p95": rounded(self.ms, 0.95),
        }


def in_ms(seconds: float) -> int | None:
    return None if seconds == _NEVER_S else round(seconds * 1000)
