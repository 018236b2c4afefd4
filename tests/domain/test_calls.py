from datetime import timedelta

from kiosk.domain.calls import Call, Calls
from tests.builders import NOON

SOON = NOON + timedelta(minutes=1)


def test_who_calls_twice_before_anybody_comes_has_called_once() -> None:
    called = Calls().begun(NOON).begun(SOON)
    assert called.latest == (Call(NOON),)
    assert called.is_open


def test_a_call_ends_once_with_who_came() -> None:
    seen = Calls().begun(NOON).ended(SOON, "Maya R.")
    assert seen.latest == (Call(NOON, SOON, "Maya R."),)
    assert not seen.is_open
    assert seen.ended(SOON, "Jo") == seen
    assert Calls().ended(NOON) == Calls()


def test_only_the_latest_are_kept_newest_first() -> None:
    calls = Calls()
    for minute in range(30):
        calls = calls.begun(NOON + timedelta(minutes=minute)).ended(NOON + timedelta(minutes=minute))
    assert len(calls.latest) == 20
    assert calls.latest[0].at == NOON + timedelta(minutes=29)
