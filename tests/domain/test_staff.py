import random

import pytest

from kiosk.domain.money import Money
from kiosk.domain.staff import (
    DAY_S,
    FREE_TRIES,
    MOST_A_DAY,
    Officer,
    Role,
    Tries,
    is_guessable,
    may_approve,
    may_void,
    needs_second,
)

MAYA, JO = Officer("Maya", Role.MANAGER), Officer("Jo", Role.CREW)


def test_only_a_manager_takes_money_back() -> None:
    assert {role: may_void(role) for role in Role} == {Role.CREW: False, Role.MANAGER: True}


def test_who_needs_somebody_else() -> None:
    limit = Money(5_000)
    assert not needs_second(MAYA, limit, limit)
    assert needs_second(MAYA, Money(5_001), limit)
    assert needs_second(JO, Money(1), limit)


def test_nobody_approves_their_own_wish() -> None:
    sam = Officer("Sam", Role.MANAGER)
    assert [may_approve(second, MAYA) for second in (MAYA, JO, sam)] == [False, False, True]


@pytest.mark.parametrize("pin", ["000000", "123456", "987654", "890123"])
def test_what_anybody_would_try(pin: str) -> None:
    assert is_guessable(pin)


def test_a_pin_that_is_none_of_those() -> None:
    assert not is_guessable("271828")


def test_five_tries_then_thirty_seconds_and_twice_as_long_each_time() -> None:
    tries, waits, now_s = Tries(), [], 0.0
    for _ in range(8):
        tries = tries.counted(now_s)
        waits.append(tries.wait_s(now_s))
        now_s += tries.wait_s(now_s)
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240]


def test_a_right_pin_is_no_guess() -> None:
    tries = Tries()
    for now_s in range(1_000):
        tries = tries.counted(float(now_s)).forgiven()
    assert tries.wait_s(1_000.0) == 0
    assert tries.wrong == 0


def test_fifty_a_day_also_for_who_knows_one_pin() -> None:
    """Right PINs in between start the doubling anew, never the day."""
    tries, wrong_at = Tries(), []
    now_s = 0.0
    while now_s < 3 * DAY_S:
        if (wait_s := tries.wait_s(now_s)) > 0:
            now_s += wait_s
            continue
        tries = tries.counted(now_s)
        wrong_at.append(now_s)
        if tries.wrong == FREE_TRIES - 1:
            tries = tries.counted(now_s).forgiven()
        now_s += 1.0
    most = max(sum(at - DAY_S < other <= at for other in wrong_at) for at in wrong_at)
    assert most == MOST_A_DAY


def test_a_week_of_guessing() -> None:
    """Somebody guesses without a pause for a week, pulls the plug at will, and sets the clock: of no use."""
    whims, tries = random.Random(7), Tries()
    now_s, lost_s, at = 0.0, 0.0, []
    while now_s + lost_s < 7 * DAY_S:
        if whims.random() < 0.05:
            # Started anew: what it ran since it last wrote that down is lost, and has to be waited for again.
            lost_s, now_s = lost_s + (now_s - tries.ran_s), tries.ran_s
        wait_s = tries.wait_s(now_s)
        if wait_s > 0:
            now_s += min(wait_s, whims.uniform(1, 600))
            tries = tries.running(now_s) if whims.random() < 0.5 else tries
            continue
        tries = tries.counted(now_s)
        at.append(now_s + lost_s)
        now_s += 0.5
    assert max(sum(one - DAY_S < other <= one for other in at) for one in at) <= MOST_A_DAY
    # Five, then each wait twice as long, at most a day: of a million PINs that is nothing.
    assert FREE_TRIES < len(at) <= FREE_TRIES + 12 + 7
