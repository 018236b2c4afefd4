import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.domain.payment import AttemptId, Outcome, SaleResult
from kiosk.domain.trouble import Code, Outage
from kiosk.services.enquiry import enquire
from kiosk.services.house import House
from tests.clock import TurnedClock
from tests.walk import Walk, at_the_kiosk

ATTEMPT = AttemptId("A000000001")


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


def _asked(
    tmp_path: Path, terminal: Doubtful, most_s: float | None = None
) -> tuple[SaleResult | None, float]:
    clock = TurnedClock()

    async def scene() -> SaleResult | None:
        async with at_the_kiosk(tmp_path) as walk:
            return await enquire(_with(walk, clock, terminal), ATTEMPT, most_s)

    return asyncio.run(scene()), clock.monotonic_s()


def _with(walk: Walk, clock: TurnedClock, terminal: Doubtful) -> House:
    return replace(walk.house, clock=clock, terminal=terminal)  # type: ignore[arg-type]


def test_it_asks_until_the_terminal_knows(tmp_path: Path) -> None:
    terminal = Doubtful(Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.APPROVED)
    result, _ = _asked(tmp_path, terminal)
    assert result is not None
    assert result.outcome is Outcome.APPROVED
    assert terminal.asked == 3
    assert terminal.aborted == [ATTEMPT]


def test_never_heard_of_it_is_believed_only_after_the_terminals_own_limit(tmp_path: Path) -> None:
    terminal = Doubtful(Outcome.NOT_STARTED)
    result, took_s = _asked(tmp_path, terminal)
    assert result is not None
    assert result.outcome is Outcome.NOT_STARTED
    assert took_s >= 150


def test_what_was_accepted_late_is_found(tmp_path: Path) -> None:
    terminal = Doubtful(*[Outcome.NOT_STARTED] * 5, Outcome.APPROVED)
    result, _ = _asked(tmp_path, terminal)
    assert result is not None
    assert result.outcome is Outcome.APPROVED


def test_never_heard_of_it_must_be_said_twice_after_the_limit(tmp_path: Path) -> None:
    late = [Outcome.UNKNOWN] * 12
    terminal = Doubtful(*late, Outcome.NOT_STARTED, Outcome.APPROVED)
    result, took_s = _asked(tmp_path, terminal)
    assert result is not None
    assert result.outcome is Outcome.APPROVED
    assert took_s >= 150


def test_a_guest_does_not_wait_for_ever(tmp_path: Path) -> None:
    result, took_s = _asked(tmp_path, Doubtful(Outcome.UNKNOWN), 180)
    assert result is None
    assert 180 <= took_s < 200


def test_a_terminal_that_cannot_be_reached_knows_nothing(tmp_path: Path) -> None:
    class Unreachable(Doubtful):
        async def abort(self, attempt_id: AttemptId) -> None:
            raise Outage(Code.TERMINAL_AWAY)

        async def enquire(self, attempt_id: AttemptId) -> SaleResult:
            if (await super().enquire(attempt_id)).outcome is Outcome.UNKNOWN:
                raise Outage(Code.TERMINAL_AWAY)
            return SaleResult(Outcome.DECLINED)

    result, _ = _asked(tmp_path, Unreachable(Outcome.UNKNOWN, Outcome.DECLINED))
    assert result == SaleResult(Outcome.DECLINED)
