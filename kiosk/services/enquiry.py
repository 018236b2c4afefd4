"""What became of an attempt that gave no answer: ask until it is certain, never charge again meanwhile."""

from kiosk.domain.payment import Attempt, Outcome, SaleResult
from kiosk.services.house import House

# A terminal may accept late: before its own limit has passed, "never heard of it" proves nothing.
_TERMINAL_LIMIT_S = 150.0
_FIRST_WAIT_S = 3.0
_LONGEST_WAIT_S = 15.0


async def enquire(house: House, attempt: Attempt) -> SaleResult:
    """The definitive result of the attempt (reliability P1). Takes as long as it takes."""
    started = house.clock.monotonic_s()
    await house.terminal.abort(attempt.id)
    wait = _FIRST_WAIT_S
    while True:
        result = await house.terminal.enquire(attempt.id)
        late = house.clock.monotonic_s() - started >= _TERMINAL_LIMIT_S
        if result.outcome not in (Outcome.UNKNOWN, Outcome.NOT_STARTED):
            return result
        if result.outcome is Outcome.NOT_STARTED and late:
            return result
        await house.clock.sleep(wait)
        wait = min(wait * 1.5, _LONGEST_WAIT_S)
