"""What can be said of the kiosk itself: journal, reports that wait, devices, menu, panel, supervisor."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import timedelta

from kiosk.domain.finding import Seen, fault, good, untested, warning
from kiosk.domain.health import Condition, Health
from kiosk.ports import Clock, Ledger, Outbox, Scanner

_FREE_BAD, _FREE_POOR = 100 * 1024**2, 1024**3
_WAITS_LONG = timedelta(hours=1)
# Signs smaller than this can't be drawn sharply, panels denser than that are not built in.
_PIXELS_PER_MM = (1.5, 15.0)
_LOOKS, _LOOK_EVERY_S = 40, 0.1


async def journal(ledger: Ledger) -> Seen:
    """A real write, and the chain of the whole history."""
    await ledger.prove()
    broken = await ledger.faults()
    if broken:
        return fault(f"the history was changed: {broken[0]}")
    return good("written, and its history is whole")


async def reports(outbox: Outbox, clock: Clock) -> Seen:
    """What Thanx has still to hear."""
    parked, waiting = await outbox.parked(), await outbox.waiting()
    if parked:
        return fault(f"{len(parked)} set aside for staff, {len(waiting)} waiting")
    old = [each for each in waiting if each.ordered_at and clock.now() - each.ordered_at > _WAITS_LONG]
    if old:
        return warning(f"{len(old)} of {len(waiting)} wait for more than an hour")
    return good(f"{len(waiting)} waiting")


def disk(free_bytes: int) -> Seen:
    words = f"{free_bytes // 1024**2:,} MB free"
    if free_bytes < _FREE_BAD:
        return fault(words)
    return warning(words) if free_bytes < _FREE_POOR else good(words)


async def device(asked: Callable[[], Awaitable[Health]], is_simulated: bool = False) -> Seen:
    """A device says how it is. A simulated one is never good: nobody can pay with it."""
    health = await asked()
    words = health.detail or health.condition.value
    if not health.is_there:
        return fault(words)
    return warning("simulated: only for trying out") if is_simulated else good(words)


async def scanner(eye: Scanner) -> Seen:
    """Whether pictures come."""
    await eye.start()
    try:
        for _ in range(_LOOKS):
            if eye.health().condition is Condition.READY:
                return good(eye.health().detail or "pictures come")
            await asyncio.sleep(_LOOK_EVERY_S)
        return fault(eye.health().detail or eye.health().condition.value)
    finally:
        await eye.stop()


def menu(findings: Iterable[tuple[bool, str]]) -> Seen:
    """`findings` are (is it a fault, what it is) of the menu's own proof."""
    told = list(findings)
    faults = [words for is_fault, words in told if is_fault]
    if faults:
        return fault(f"{len(faults)} faults, first: {faults[0]}")
    return warning(f"{len(told)} warnings, first: {told[0][1]}") if told else good("proven")


def panel(width_px: int, width_mm: float) -> Seen:
    """Sizes on the screens are millimetres: a wrong width makes everything wrong."""
    density = width_px / width_mm
    low, high = _PIXELS_PER_MM
    words = f"{width_px} pixels on {width_mm:.0f} mm"
    return good(words) if low <= density <= high else fault(f"{words}: no panel is built so")


def resources(missing: Iterable[str]) -> Seen:
    """Fonts, words and sounds that travel with the kiosk."""
    names = list(missing)
    return fault(f"missing: {', '.join(names)}") if names else good("all there")


def supervisor(environment: Mapping[str, str]) -> Seen:
    """Whether somebody starts the kiosk again when it hangs."""
    if not environment.get("NOTIFY_SOCKET"):
        return untested("not started by systemd here")
    if not environment.get("WATCHDOG_USEC"):
        return warning("systemd starts it, but its unit has no WatchdogSec")
    return good("systemd watches over it")


def secrets(complaints: Iterable[str]) -> Seen:
    """What was remarked upon when the credentials were read."""
    told = list(complaints)
    return warning("; ".join(told)) if told else good("nobody else can read them")
