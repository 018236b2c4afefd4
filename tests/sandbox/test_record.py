"""Records are strict: what they do not know is a mistake."""

import msgspec
import pytest

from kiosk.sandbox.record import Name, Record, Weekday


class Day(Record, kw_only=True):
    name: Name
    weekday: Weekday = 0


def test_fields_are_what_they_say() -> None:
    assert msgspec.convert({"name": "x", "weekday": 6}, Day) == Day(name="x", weekday=6)


@pytest.mark.parametrize("wrong", [{}, {"name": ""}, {"name": "x", "weekday": 7}, {"name": "x", "day": 1}])
def test_anything_else_is_a_mistake(wrong: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, Day)
