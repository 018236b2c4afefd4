"""For how long something has been so, by a clock that nobody sets (reliability G9)."""

from collections.abc import Collection
from typing import Generic, TypeVar

from kiosk.ports import Clock

K = TypeVar("K")


class Since(Generic[K]):
    """Memory only: a restart begins to count anew. What is not named any more is forgotten."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen_s: dict[K, float] = {}

    def of(self, names: Collection[K]) -> dict[K, float]:
        """Seconds since each of them was named for the first time."""
        now_s = self._clock.monotonic_s()
        self._seen_s = {name: self._seen_s.get(name, now_s) for name in names}
        return {name: now_s - seen_s for name, seen_s in self._seen_s.items()}
