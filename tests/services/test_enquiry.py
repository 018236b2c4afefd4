import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.domain.money import Money
from kiosk.domain.payment import Attempt, AttemptId, Outcome, SaleResult
from kiosk.services.enquiry import enquire
from kiosk.services.house import House
from tests.clock import TurnedClock
from tests.walk import Walk, at_the_kiosk

ATTEMPT = Attempt(AttemptId("A000000001"), "order-1", Money(500))


class Doubtful:
    """A terminal that answers enquiries by a list, then always the last."""

    def __init__(self, *outcomes: Outcome) -> None:
        self._outcomes: Iterator[Outcome] = iter(outcomes)
        self._last = outcomes[-1]
        self.aborted: list[AttemptId] = []
        self.asked = 0

    async def abort(self, attempt_id: AttemptId) -> None:
        self.aborted.append(attempt_id)

    async def enquire(self, attempt_id: AttemptId) -> SaleResult:
        self.asked += 1
        return SaleResult(next(self._outcomes, self._last))


def _asked(tmp_path: Path, terminal: Doubtful) -> tuple[SaleResult, float]:
    clock = TurnedClock()

    async def scene() -> SaleResult:
        async with at_the_kiosk(tmp_path) as walk:
            return await enquire(_with(walk, clock, terminal), ATTEMPT)

    return asyncio.run(scene()), clock.monotonic_s()


def _with(walk: Walk, clock: TurnedClock, terminal: Doubtful) -> House:
    return replace(walk.house, clock=clock, terminal=terminal)  # type: ignore[arg-type]


def test_it_asks_until_the_terminal_knows(tmp_path: Path) -> None:
    terminal = Doubtful(Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.APPROVED)
    result, _ = _asked(tmp_path, terminal)
    assert result.outcome is Outcome.APPROVED
    assert terminal.asked == 3
    assert terminal.aborted == [ATTEMPT.id]


def test_never_heard_of_it_is_believed_only_after_the_terminals_own_limit(tmp_path: Path) -> None:
    terminal = Doubtful(Outcome.NOT_STARTED)
    result, took_s = _asked(tmp_path, terminal)
    assert result.outcome is Outcome.NOT_STARTED
    assert took_s >= 150


def test_what_was_accepted_late_is_found(tmp_path: Path) -> None:
    terminal = Doubtful(*[Outcome.NOT_STARTED] * 5, Outcome.APPROVED)
    result, _ = _asked(tmp_path, terminal)
    assert result.outcome is Outcome.APPROVED
