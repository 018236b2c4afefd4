from kiosk.services.since import Since
from tests.clock import TurnedClock


def test_it_counts_from_when_something_was_first_named() -> None:
    clock = TurnedClock()
    since: Since[str] = Since(clock)
    assert since.of(["a"]) == {"a": 0}
    clock.turn(5)
    assert since.of(["a", "b"]) == {"a": 5, "b": 0}


def test_what_is_gone_begins_anew() -> None:
    clock = TurnedClock()
    since: Since[str] = Since(clock)
    since.of(["a"])
    clock.turn(5)
    since.of([])
    assert since.of(["a"]) == {"a": 0}
