"""Looks over the whole kiosk: check by check, each within its time, none able to stop the others."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass

from kiosk.domain.finding import Finding, Level, Seen
from kiosk.domain.trouble import Outage, Refusal

_log = logging.getLogger(__name__)

_WITHIN_S = 15.0


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at; `meaning` and `remedy` are told where it is not good."""

    name: str
    look: Callable[[], Awaitable[Seen]]
    meaning: str
    remedy: str


async def examined(checks: Iterable[Check], within_s: float = _WITHIN_S) -> AsyncIterator[Finding]:
    """A finding a check, in their order, as soon as it is there."""
    for check in checks:
        seen = await _seen(check, within_s)
        if seen.level is Level.GOOD:
            yield Finding(check.name, seen.level, seen.words)
        else:
            yield Finding(check.name, seen.level, seen.words, check.meaning, check.remedy)


async def _seen(check: Check, within_s: float) -> Seen:
    try:
        async with asyncio.timeout(within_s):
            return await check.look()
    except TimeoutError:
        return Seen(Level.FAULT, f"no answer within {within_s:.0f} seconds")
    except (Refusal, Outage) as said:
        return Seen(Level.FAULT, f"{said.code.value}: {said.detail}" if said.detail else said.code.value)
    except Exception as broken:  # noqa: BLE001  a check that breaks is a finding, the others go on
        _log.exception("check broken")
        return Seen(Level.FAULT, f"the check itself broke: {type(broken).__name__}")
