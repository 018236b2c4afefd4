"""Virtual time: it jumps to whatever happens next, in the world or in the kiosk, and never waits."""

import asyncio
import heapq
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_START = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


# No honest instant holds more callbacks.
_MOST_AT_ONCE = 50_000


class Stalled(Exception):
    """Nothing will ever happen again: a fault of the simulation."""


class Spinning(Exception):
    """Something is done again and again, and no time passes."""


class Timeline:
    """What the world still has in store, by the second; it outlives every life of the kiosk."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self.wall_ahead_s = 0.0
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._count = 0

    def after(self, seconds: float, work: Callable[[], None]) -> None:
        """Let something happen in the world; at the same second in the order in which it was said."""
        self._count += 1
        heapq.heappush(self._events, (self.now_s + seconds, self._count, work))

    @property
    def next_s(self) -> float | None:
        return self._events[0][0] if self._events else None

    def happen(self) -> None:
        """The next event of the world."""
        at_s, _, work = heapq.heappop(self._events)
        self.now_s = max(self.now_s, at_s)
        work()

    def pass_by(self, seconds: float) -> None:
        """Time without a kiosk: the world goes on."""
        until_s = self.now_s + seconds
        while self.next_s is not None and self.next_s <= until_s:
            self.happen()
        self.now_s = until_s


class VirtualClock:
    """ports.Clock on the timeline. The wall clock may be wrong; the monotonic one never is."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline

    def now(self) -> datetime:
        return _START + timedelta(seconds=self._timeline.now_s + self._timeline.wall_ahead_s)

    def monotonic_s(self) -> float:
        return self._timeline.now_s

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class VirtualLoop(asyncio.BaseEventLoop):
    """One callback at a time, so that a kill is exact; when none is ready, time jumps to the next timer."""

    # The base class's own queues.
    _ready: deque[asyncio.Handle]
    _scheduled: list[asyncio.TimerHandle]

    def __init__(self, timeline: Timeline) -> None:
        super().__init__()
        self._timeline = timeline
        self._at_s = 0.0
        self._at_once = 0

    def time(self) -> float:
        return self._timeline.now_s

    def bury(self) -> None:
        """End every task where it stands, as a power cut would: nothing is awaited any more."""
        for task in asyncio.all_tasks(self):
            setattr(task, "_log_destroy_pending", False)  # noqa: B010  not in the type
            _close(task)
        self.close()

    def _run_once(self) -> None:
        if not self._ready:
            self._jump()
        else:
            self._count()
            handle = self._ready.popleft()
            if not handle.cancelled():
                handle._run()

    def _count(self) -> None:
        self._at_once = self._at_once + 1 if self._at_s == self.time() else 0
        self._at_s = self.time()
        if self._at_once > _MOST_AT_ONCE:
            raise Spinning

    def _jump(self) -> None:
        while self._scheduled and self._scheduled[0].cancelled():
            heapq.heappop(self._scheduled)
        timer_s = self._scheduled[0].when() if self._scheduled else None
        world_s = self._timeline.next_s
        if world_s is not None and (timer_s is None or world_s <= timer_s):
            self._timeline.happen()
        elif timer_s is not None:
            self._timeline.now_s = max(self._timeline.now_s, timer_s)
            self._ready.append(heapq.heappop(self._scheduled))
        else:
            raise Stalled

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """Cancelled timers are dropped when their time comes."""

    def _write_to_self(self) -> None:
        """No other thread waits for this loop."""


def _close(task: "asyncio.Task[object]") -> None:
    coroutine = task.get_coro()
    try:
        getattr(coroutine, "close")()  # noqa: B009  a generator in the types of the library
    except (RuntimeError, asyncio.CancelledError):
        # It wished to await something in its last moments: the dead don't.
        return
