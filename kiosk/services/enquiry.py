"""What became of an attempt that gave no answer: ask until it is certain, never charge again meanwhile."""

from contextlib import suppress

from kiosk.domain.payment import AttemptId, Outcome, SaleResult
from kiosk.domain.trouble import Outage
from kiosk.services.house import House

# A terminal may accept late: before its own limit has passed, "never heard of it" proves nothing.
_TERMINAL_LIMIT_S = 150.0
_FIRST_WAIT_S = 3.0
_LONGEST_WAIT_S = 15.0


async def enquire(house: House, attempt_id: AttemptId, most_s: float | None = None) -> SaleResult | None:
    """The definitive result of the attempt, however long it takes; None if it is not known after `most_s`.

    That it never began is believed only when the terminal's own limit is over and it says so twice, a while
    apart (reliability P1, 2.4).
    """
    started = house.clock.monotonic_s()
    with suppress(Outage):
        await house.terminal.abort(attempt_id)
    wait, denials = _FIRST_WAIT_S, 0
    while True:
        result = await asked(house, attempt_id)
        passed = house.clock.monotonic_s() - started
        if result.outcome not in (Outcome.UNKNOWN, Outcome.NOT_STARTED, Outcome.BUSY):
            return result
        denies = result.outcome is Outcome.NOT_STARTED and passed >= _TERMINAL_LIMIT_S
        denials = denials + 1 if denies else 0
        if denials == 2:
            return result
        if most_s is not None and passed >= most_s:
            return None
        await house.clock.sleep(wait)
        wait = min(wait * 1.5, _LONGEST_WAIT_S)


async def asked(house: House, attempt_id: AttemptId) -> SaleResult:
    """What is known of it now. A terminal that can't be reached knows nothing."""
    try:
        return await house.terminal.enquire(attempt_id)
    except Outage:
        return SaleResult(Outcome.UNKNOWN)
