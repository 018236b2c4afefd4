"""The machine's clocks. The only place that reads them."""

import asyncio
import os
import time
from datetime import UTC, datetime


def show_times_of(zone: str) -> None:
    """Whatever this program shows or prints in local time is of that zone; empty: the machine's."""
    if zone:
        os.environ["TZ"] = zone
        time.tzset()


class SystemClock:
    """Implements `ports.Clock` with the wall clock and the monotonic clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
