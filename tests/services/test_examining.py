import asyncio
from collections.abc import Awaitable, Callable

import pytest

from kiosk.domain.finding import Finding, Level, Seen, fault, good
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.services.examining import Check, examined


def found(*looks: Callable[[], Awaitable[Seen]], within_s: float = 5.0) -> list[Finding]:
    async def examine() -> list[Finding]:
        checks = [Check(f"check {number}", look, "no food", "cook") for number, look in enumerate(looks)]
        return [finding async for finding in examined(checks, within_s)]

    return asyncio.run(examine())


async def well() -> Seen:
    return good("all well")


async def ill() -> Seen:
    return fault("broken")


def raising(trouble: Exception) -> Callable[[], Awaitable[Seen]]:
    async def look() -> Seen:
        raise trouble

    return look


def test_what_is_good_needs_no_remedy() -> None:
    assert found(well, ill) == [
        Finding("check 0", Level.GOOD, "all well"),
        Finding("check 1", Level.FAULT, "broken", "no food", "cook"),
    ]


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (Outage(Code.LOYALTY_DOWN, "ConnectError"), "loyalty_down: ConnectError"),
        (Refusal(Code.UNKNOWN_MEMBER), "unknown_member"),
        (ZeroDivisionError("secret words"), "the check itself broke: ZeroDivisionError"),
    ],
)
def test_a_check_that_fails_stops_no_other(trouble: Exception, words: str) -> None:
    first, second = found(raising(trouble), well)
    assert (first.level, first.seen) == (Level.FAULT, words)
    assert second.level is Level.GOOD


def test_a_check_that_never_answers_ends() -> None:
    first, second = found(asyncio.Event().wait, well, within_s=0.05)  # type: ignore[arg-type]
    assert (first.level, first.seen) == (Level.FAULT, "no answer within 0 seconds")
    assert second.level is Level.GOOD
