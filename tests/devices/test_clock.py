import asyncio
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from kiosk.devices.clock import SystemClock, show_times_of


def test_the_wall_clock_is_in_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_the_monotonic_clock_never_goes_back_over_a_sleep() -> None:
    clock = SystemClock()
    before = clock.monotonic_s()
    asyncio.run(clock.sleep(0.001))
    assert clock.monotonic_s() > before


@pytest.fixture
def _zone_of_the_machine() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    os.environ.pop("TZ", None)
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.usefixtures("_zone_of_the_machine")
def test_local_times_are_of_the_shop() -> None:
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    show_times_of("Pacific/Honolulu")
    assert noon.astimezone().hour == 2
    show_times_of("")
    assert noon.astimezone().hour == 2
    show_times_of("Asia/Tokyo")
    assert noon.astimezone().hour == 21
