"""The machine's clocks. The only place that reads them."""

import asyncio
import time
from datetime import UTC, datetime


class SystemClock:
    """Implements `ports.Clock` with the wall clock and the monotonic clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
