import asyncio
from datetime import UTC

from kiosk.devices.clock import SystemClock


def test_the_wall_clock_is_in_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_the_monotonic_clock_never_goes_back_over_a_sleep() -> None:
    clock = SystemClock()
    before = clock.monotonic_s()
    asyncio.run(clock.sleep(0.001))
    assert clock.monotonic_s() > before
