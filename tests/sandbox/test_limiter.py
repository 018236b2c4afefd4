"""Both windows of contract 2.3."""

from kiosk.sandbox.limiter import Limiter


def passed(limiter: Limiter, count: int, start_s: float, step_s: float, client: str = "c") -> int:
    return sum(limiter.lets_through(client, start_s + number * step_s) for number in range(count))


def test_five_in_a_second() -> None:
    limiter = Limiter()
    assert passed(limiter, 7, 100.0, 0.01) == 5
    assert not limiter.lets_through("c", 100.9)
    assert limiter.lets_through("c", 101.0)


def test_two_thousand_in_fifteen_minutes() -> None:
    limiter = Limiter()
    assert passed(limiter, 2_100, 0.0, 0.3) == 2_000
    assert not limiter.lets_through("c", 899.9)
    assert limiter.lets_through("c", 900.1)


def test_a_call_turned_away_does_not_count() -> None:
    limiter = Limiter()
    passed(limiter, 50, 10.0, 0.001)
    assert passed(limiter, 5, 11.05, 0.001) == 5


def test_clients_are_counted_apart() -> None:
    limiter = Limiter()
    passed(limiter, 9, 10.0, 0.0)
    assert passed(limiter, 9, 10.0, 0.0, "other") == 5


def test_a_clock_turned_back_does_not_lock_anybody_out() -> None:
    limiter = Limiter()
    passed(limiter, 5, 1_000.0, 0.0)
    assert limiter.lets_through("c", 10.0)


def test_reset_forgets() -> None:
    limiter = Limiter()
    passed(limiter, 5, 10.0, 0.0)
    limiter.reset()
    assert limiter.lets_through("c", 10.0)
