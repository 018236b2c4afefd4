import asyncio

import pytest

from kiosk.proving.waiting import NeverCame, until


def test_it_returns_as_soon_as_it_holds() -> None:
    seen: list[int] = []

    def holds() -> bool:
        seen.append(1)
        return len(seen) == 3

    asyncio.run(until(holds))
    assert len(seen) == 3


def test_it_gives_up_with_a_name() -> None:
    with pytest.raises(NeverCame, match="the moon"):
        asyncio.run(until(lambda: False, within_s=0.02, what="the moon"))
