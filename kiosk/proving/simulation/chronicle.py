"""Everything that happened in a world, in order, as a hash chain; each entry is judged at once."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.proving.simulation.story import Story
from kiosk.proving.simulation.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken invariant, in which order of which world, and how far the chronicle was then."""

    rule: str
    why: str
    order: int
    at_s: float
    entry: int


class Chronicle:
    """Entries are told with the order they are about; `judge` names what a step has broken."""

    def __init__(self, timeline: Timeline, judge: Callable[[Story], dict[str, str]]) -> None:
        self._timeline = timeline
        self._judge = judge
        self._chain = hashlib.sha256()
        self.entries: list[str] = []
        self.violations: list[Violation] = []
        self._known: set[tuple[str, int]] = set()

    @property
    def hash(self) -> str:
        return self._chain.hexdigest()

    def tell(self, what: str, story: Story | None = None) -> None:
        """Add an entry, and look whether the order's story still holds."""
        about = f"order {story.number} " if story is not None else ""
        entry = f"{self._timeline.now_s:10.3f} {about}{what}"
        self._chain.update(entry.encode() + b"\n")
        self.entries.append(entry)
        if story is not None:
            for rule, why in self._judge(story).items():
                self.blame(rule, why, story)

    def blame(self, rule: str, why: str, story: Story | None = None) -> None:
        """A rule is broken; told once for each order."""
        number = story.number if story is not None else 0
        if (rule, number) not in self._known:
            self._known.add((rule, number))
            at_s = self._timeline.now_s
            self.violations.append(Violation(rule, why, number, at_s, len(self.entries)))

    def about(self, order: int) -> list[str]:
        """The entries of one order, and those that are about all."""
        return [each for each in self.entries if " order " not in each or f" order {order} " in each]
