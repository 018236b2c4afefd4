"""Switches: named, typed, and the rest stays as it was."""

from typing import Any

import msgspec
import pytest

from kiosk.sandbox.switches import Switches, changed


def test_the_defaults_are_lenient_and_limited() -> None:
    switches = Switches()
    assert (switches.strict, switches.rate_limit, switches.refund_recredits_points) == (False, True, False)


def test_some_change_and_the_others_stay() -> None:
    first = changed(Switches(), {"strict": True})
    second = changed(first, {"item_pick": "lowest"})
    assert (second.strict, second.item_pick, first.item_pick) == (True, "lowest", "highest")


@pytest.mark.parametrize(
    "wanted",
    [{"stricter": True}, {"strict": "yes"}, {"item_pick": "cheapest"}, {"accrual_delay_s": -1}, [], None],
)
def test_nonsense_is_refused(wanted: Any) -> None:
    with pytest.raises(msgspec.ValidationError):
        changed(Switches(), wanted)
