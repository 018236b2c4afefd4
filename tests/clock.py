"""Time and names that a test turns by hand."""

import asyncio
from datetime import UTC, datetime, timedelta

from kiosk.domain.order import OrderId
from kiosk.domain.payment import AttemptId

_START = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class TurnedClock:
    """A ports.Clock that stands still until it is turned; sleeping turns it and lets others run."""

    def __init__(self, start: datetime = _START) -> None:
        self._start = start
        self._passed_s = 0.0

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._passed_s)

    def monotonic_s(self) -> float:
        return self._passed_s

    def turn(self, seconds: float) -> None:
        self._passed_s += seconds

    def set_back(self, seconds: float) -> None:
        """Somebody sets the wall clock; the other one goes on as it was."""
        self._start -= timedelta(seconds=seconds)

    async def sleep(self, seconds: float) -> None:
        self.turn(max(seconds, 0))
        await asyncio.sleep(0)


class CountedIds:
    """ports.Ids that count: order-1, order-2; A000000001, A000000002; key-1."""

    def __init__(self) -> None:
        self._orders = 0
        self._attempts = 0
        self._keys = 0
        self._codes = 0

    def order_id(self) -> OrderId:
        self._orders += 1
        return OrderId(f"order-{self._orders}")

    def attempt_id(self) -> AttemptId:
        self._attempts += 1
        return AttemptId(f"A{self._attempts:09}")

    def call_key(self) -> str:
        self._keys += 1
        return f"key-{self._keys}"

    def short_code(self) -> str:
        self._codes += 1
        return str(1_000 + self._codes)
