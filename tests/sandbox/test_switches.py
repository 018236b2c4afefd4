"""Switches: named, typed, and the rest stays as it was."""

from typing import Any

import msgspec
import pytest

from kiosk.sandbox.switches import Switches, changed, is_on_loopback


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


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8710/hooks", "http://localhost/x?key=1", "http://[::1]:9", "https://127.0.0.9"]
)
def test_webhooks_stay_on_this_machine(url: str) -> None:
    assert is_on_loopback(url)
    assert changed(Switches(), {"webhook_url": url}).webhook_url == url


@pytest.mark.parametrize(
    "url",
    ["http://192.0.2.7/", "https://hooks.example.com/", "ftp://127.0.0.1/", "127.0.0.1", "http://", "http://[",
     "http://127.0.0.1:99999/"],
)  # fmt: skip
def test_and_go_nowhere_else(url: str) -> None:
    assert not is_on_loopback(url)
    with pytest.raises(msgspec.ValidationError, match="on this machine"):
        changed(Switches(), {"webhook_url": url})
