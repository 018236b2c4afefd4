from dataclasses import FrozenInstanceError

import pytest

from kiosk.domain.journal import Change, Outgoing, OutgoingId
from kiosk.domain.order import OrderId, OrderState
from tests.builders import MEMBER, an_order


def test_a_report_that_waits_was_not_tried_yet_and_never_changes() -> None:
    waiting = Outgoing(OutgoingId(1), OrderId("order-1"), OrderState.PLACED, b"{}", MEMBER)
    assert (waiting.attempts, waiting.maybe_sent, waiting.not_before) == (0, False, None)
    with pytest.raises(FrozenInstanceError):
        waiting.body = b""  # type: ignore[misc]


def test_a_change_alone_reports_nothing() -> None:
    change = Change(an_order(), "placed")
    assert (change.reports, change.attempt, change.delivered, change.detail) == ((), None, (), "")
