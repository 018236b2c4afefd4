"""Which strikes count: the times are the events' own, so nothing here waits."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.shell.display import Keypad
from kiosk.shell.strikes import Strikes

KEY = Qt.Key
PRESS, LIFT = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
FIVE, SIX = KEY.Key_5, KEY.Key_6
Told = tuple[QEvent.Type, Qt.Key, int]


def event(kind: QEvent.Type, key: Qt.Key, at_ms: int, *, repeats: bool = False) -> QKeyEvent:
    made = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeats)
    made.setTimestamp(at_ms)
    return made


def counted(keypad: Keypad, *told: Told) -> list[tuple[Qt.Key, int]]:
    """Which of them count, each with its time."""
    strikes = Strikes(keypad)
    return [(key, at) for kind, key, at in told if strikes.counts(event(kind, key, at))]


def struck(key: Qt.Key, at_ms: int, held_ms: int = 60) -> Iterator[Told]:
    yield PRESS, key, at_ms
    yield LIFT, key, at_ms + held_ms


def test_the_same_key_too_soon_after_it_was_lifted_is_no_new_strike() -> None:
    told = (*struck(FIVE, 1000), *struck(FIVE, 1100), *struck(FIVE, 1300))
    assert counted(Keypad(double_strike_s=0.05), *told) == [(FIVE, 1000), (FIVE, 1300)]
    assert [at for _, at in counted(Keypad(), *told)] == [1000, 1100, 1300]


def test_for_trembling_hands_it_may_take_half_a_second() -> None:
    told = (*struck(FIVE, 1000), *struck(FIVE, 1550), *struck(FIVE, 2111))
    assert [at for _, at in counted(Keypad(double_strike_s=0.5), *told)] == [1000, 2111]


def test_quick_typing_is_not_hindered() -> None:
    """Twelve strikes a second of one key, and keys that overlap."""
    quick = [each for n in range(1, 13) for each in struck(FIVE, n * 83, held_ms=30)]
    assert len(counted(Keypad(double_strike_s=0.05), *quick)) == 12
    rolled = [(PRESS, FIVE, 100), (PRESS, SIX, 110), (LIFT, FIVE, 120), (LIFT, SIX, 130), (PRESS, FIVE, 140)]
    assert len(counted(Keypad(double_strike_s=0.5), *rolled)) == 3


def test_where_no_time_is_told_every_strike_counts() -> None:
    told = (*struck(FIVE, 0, held_ms=0), *struck(FIVE, 0, held_ms=0))
    assert len(counted(Keypad(double_strike_s=0.5), *told)) == 2


@pytest.mark.parametrize(("repeat_s", "counts"), [(0, []), (2, [3000, 3400, 3800]), (0.5, [1500, 1900])])
def test_a_held_key_repeats_itself_late_and_slowly_or_never(repeat_s: float, counts: list[int]) -> None:
    strikes = Strikes(Keypad(repeat_s=repeat_s))
    assert strikes.counts(event(PRESS, FIVE, 1000))
    held = range(1033, counts[-1] + 100 if counts else 9000, 1)
    found = [at for at in held if strikes.counts(event(PRESS, FIVE, at, repeats=True))]
    assert found == counts


def test_another_key_that_repeats_itself_was_never_struck() -> None:
    strikes = Strikes(Keypad(repeat_s=0.5))
    assert strikes.counts(event(PRESS, FIVE, 1000))
    assert not strikes.counts(event(PRESS, SIX, 4000, repeats=True))
    assert not strikes.counts(event(LIFT, FIVE, 4000, repeats=True))
