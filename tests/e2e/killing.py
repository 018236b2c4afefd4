"""Kills the kiosk, again and again, at random and when those around it have seen a given thing."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from tests.e2e.commands import started
from tests.e2e.outside import Outside, people_file

_LOOK_S = 0.004
_LONGEST_S = 40.0
_SETTLED_WITHIN_S = 600.0
# Which of the demo's visits comes first: seldom nobody's, mostly one that signs in by code, which is quick.
_VISITS = (1, 2, 2, 2, 2, 3, 4, 5, 5, 5)


@dataclass(frozen=True, slots=True)
class Seen:
    """How much those around the kiosk had seen at some moment."""

    calls: int
    payments: int
    charges: int
    tickets: int

    @classmethod
    def by(cls, around: Outside) -> "Seen":
        payments = sum(category == "Payment" for category, _ in around.reader.received)
        return cls(
            around.sandbox.world.journal.last, payments, len(around.reader.charges), len(around.tickets)
        )


def _state(state: str, is_answered: bool) -> Callable[[Outside, Seen], bool]:
    def holds(around: Outside, before: Seen) -> bool:
        since = around.sandbox.journal(since=before.calls)
        return any(call["state"] == state and (not is_answered or call["status"]) for call in since)

    return holds


# Where a kiosk dies: Thanx is told or has answered, the reader is asked, a card is charged, food is ordered.
POINTS: dict[str, Callable[[Outside, Seen], bool]] = {
    "quoted": _state("checkout", is_answered=True),
    "placed told": _state("placed", is_answered=False),
    "placed answered": _state("placed", is_answered=True),
    "card asked": lambda around, before: Seen.by(around).payments > before.payments,
    "card charged": lambda around, before: len(around.reader.charges) > before.charges,
    "ticket taken": lambda around, before: len(around.tickets) > before.tickets,
    "billed told": _state("billed", is_answered=False),
    "billed answered": _state("billed", is_answered=True),
    "completed told": _state("completed", is_answered=False),
    "completed answered": _state("completed", is_answered=True),
}


@dataclass(slots=True)
class Tally:
    """What became of the kiosks. `ready_s`: from the start of the process until it was open again.

    `ended`: those that were gone before the point was reached.
    """

    kills: int = 0
    ended: int = 0
    ready_s: list[float] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    points: Counter[str] = field(default_factory=Counter)

    @property
    def ready_p95_s(self) -> float:
        return sorted(self.ready_s)[int(len(self.ready_s) * 0.95)] if self.ready_s else 0.0


class Killer:
    """Starts a kiosk with a guest before it, watches, kills."""

    def __init__(self, around: Outside, config: Path, chance: random.Random) -> None:
        self.tally = Tally()
        self._around = around
        self._config = config
        self._chance = chance
        self._guests = 0

    def kills(self, point: str) -> None:
        """One life of a kiosk, until the point is reached; `random` is anywhere, also while it starts."""
        before = Seen.by(self._around)
        with self._alive() as (process, opened):
            if point == "random":
                self._waits(process, lambda: False, self._chance.uniform(0.2, 9.0))
            elif point == "starting":
                self._waits(process, opened.is_set, _LONGEST_S, self._chance.uniform(0.0, 0.05))
            else:
                self._waits(process, lambda: POINTS[point](self._around, before), _LONGEST_S)
            if process.poll() is not None:
                # Its guests had gone, or could not do what they came for.
                self.tally.ended += 1
                return
        self.tally.kills += 1
        self.tally.points[point] += 1

    @contextmanager
    def _alive(self) -> Iterator[tuple["subprocess.Popen[str]", threading.Event]]:
        self._guests += 1
        folder = self._config.parent
        people = people_file(folder, self._around.guest(self._guests))
        visit = self._chance.choice(_VISITS)
        words = ("demo", "--orders", "3", "--first", visit, "--seed", self._guests, "--json")
        started = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *map(str, words), "--config", self._config, "--people", people],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True,
            env={**os.environ, **self._around.environment()},
        )  # fmt: skip
        opened = threading.Event()

        def listen() -> None:
            assert process.stderr is not None
            for line in process.stderr:
                self.tally.log.append(line)
                if line.startswith("{") and json.loads(line).get("event") == "the kiosk is open":
                    self.tally.ready_s.append(time.monotonic() - started)
                    opened.set()

        listening = threading.Thread(target=listen, daemon=True)
        listening.start()
        try:
            yield process, opened
        finally:
            # The kiosk, not what it started: that must see by itself that its parent is gone.
            process.send_signal(signal.SIGKILL)
            process.wait()
            listening.join(10)
            assert process.stderr is not None
            process.stderr.close()

    def _waits(
        self, process: "subprocess.Popen[str]", holds: Callable[[], bool], most_s: float, more_s: float = 0.0
    ) -> None:
        ends = time.monotonic() + most_s
        while time.monotonic() < ends and process.poll() is None and not holds():
            threading.Event().wait(_LOOK_S)
        threading.Event().wait(more_s)

    def settles(self) -> None:
        """A last kiosk that nobody kills, until nothing is open any more."""
        store, ends = self._config.parent / "orders.db", time.monotonic() + _SETTLED_WITHIN_S
        with started("run", "--windowed", "--config", self._config, **self._around.environment()) as process:
            while still_open := open_things(store):
                assert process.poll() is None, "it ended by itself"
                assert time.monotonic() < ends, still_open
                threading.Event().wait(0.1)


def open_things(store: Path) -> list[tuple[object, ...]]:
    """Orders that are neither paid nor voided, reports that wait, and members who are not forgotten yet."""
    if not store.exists():
        return []
    connection = apsw.Connection(str(store), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        orders = connection.execute("SELECT id, state FROM orders WHERE state = 'placed'").fetchall()
        reports = connection.execute("SELECT order_id, state FROM outbox WHERE status = 'waiting'").fetchall()
        members = connection.execute("SELECT 'remembered' FROM identity").fetchall()
        return [*orders, *reports, *members]
    except apsw.BusyError:
        return [("the store is busy",)]
    finally:
        connection.close(True)
