"""What every command of `kiosk partner` does: opens the office, and says plainly why it could not."""

import argparse
import asyncio
import os
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kiosk.domain.answer import Answer, Applied, Refused, Unknown
from kiosk.domain.ending import Ending, Misuse, Unreachable
from kiosk.domain.trouble import Code, Outage, Refusal

if TYPE_CHECKING:
    from kiosk.office import Archive, Office

T = TypeVar("T")


def common() -> argparse.ArgumentParser:
    """What each of the commands takes."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--config", type=Path, help="the site's TOML file; without one the environment holds")
    parser.add_argument(
        "--merchant", metavar="ID", default="", help="another merchant than the configured one"
    )
    parser.add_argument("--json", action="store_true", help="print JSON lines")
    return parser


def in_office(arguments: argparse.Namespace, work: "Callable[[Office], Awaitable[int]]") -> int:
    """The exit code of the work. Raises Ending."""
    # Loaded late: the other commands need none of it.
    from kiosk.config.loading import load
    from kiosk.logs import configure
    from kiosk.office import partner_house

    config = load(arguments.config, os.environ)
    configure("error")

    async def main() -> int:
        async with partner_house(config, arguments.merchant) as office:
            return await work(office)

    try:
        return asyncio.run(main())
    except Refusal as refusal:
        raise Ending(f"Thanx refused: {refusal.detail or refusal.code}") from refusal
    except Outage as outage:
        raise _ending(outage) from outage


def opened(arguments: argparse.Namespace, work: "Callable[[Archive], Awaitable[int]]") -> int:
    """The exit code of work that only reads the journal. Raises Ending."""
    from kiosk.config.loading import load
    from kiosk.logs import configure
    from kiosk.office import archive_of

    config = load(arguments.config, os.environ)
    configure("error")

    async def main() -> int:
        async with archive_of(config) as archive:
            return await work(archive)

    try:
        return asyncio.run(main())
    except Outage as outage:
        raise _ending(outage) from outage


def applied(answer: Answer[T]) -> T:
    """What came of it. Raises Refusal or Outage."""
    if isinstance(answer, Applied):
        return answer.value
    if isinstance(answer, Refused):
        raise Refusal(answer.code, answer.detail)
    raise Outage(answer.code, answer.detail, may_have_happened=isinstance(answer, Unknown))


def ago(at: datetime, now: datetime) -> str:
    """An age in words."""
    minutes = int((now - at) / timedelta(minutes=1))
    for size, word in ((24 * 60, "day"), (60, "hour"), (1, "minute")):
        if (count := minutes // size) > 0:
            return f"{count} {word}{'s' if count > 1 else ''} ago"
    return "just now"


def _ending(outage: Outage) -> Ending:
    if outage.code is Code.STORE_FAILED:
        return Unreachable(f"the store can't be used: {outage.detail}")
    if outage.code is Code.LOYALTY_CREDENTIALS:
        return Misuse(f"Thanx does not let these credentials do that: {outage.detail}")
    doubt = "; it may have happened all the same" if outage.may_have_happened else ""
    return Unreachable(f"Thanx can't be reached: {outage.detail or outage.code}{doubt}")
