from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from kiosk.devices.terminal.nexo.messages import Message, Messages, stamp
from kiosk.devices.terminal.nexo.text import read, written
from kiosk.domain.money import Money
from kiosk.domain.payment import AttemptId, RefundRequest, SaleRequest
from tests.devices.terminal.nexo.protocol import faults

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MESSAGES = Messages("Kiosk1", "PRETEND-000000001")
ATTEMPT = AttemptId("A000000001")
REFUND = RefundRequest(AttemptId("R000000001"), ATTEMPT, "ref-1 2026-03-02T11:00:00Z", Money(500))

ALL = {
    "payment": MESSAGES.payment(SaleRequest(ATTEMPT, "order-1", Money(1200)), NOW),
    "reversal": MESSAGES.reversal(REFUND, NOW),
    "status": MESSAGES.status("Q000000001", ATTEMPT, "Payment"),
    "abort": MESSAGES.abort("Q000000002", ATTEMPT),
    "diagnosis": MESSAGES.diagnosis("Q000000003"),
}


@pytest.mark.parametrize("message", ALL.values(), ids=list(ALL))
def test_every_message_keeps_the_protocols_rules(message: Message) -> None:
    assert faults("TerminalAPIRequest", written(message.whole)) == []


def test_the_rules_can_be_broken() -> None:
    broken = Messages("", "PRETEND").diagnosis("eleven-long")
    assert len(faults("TerminalAPIRequest", written(broken.whole))) == 2


def test_the_attempt_names_the_payment_and_the_amount_is_exact() -> None:
    text = written(ALL["payment"].whole)
    assert b'"ServiceID":"A000000001"' in text
    assert b'"RequestedAmount":12.00' in text
    assert b'"SaleTransactionID":{"TransactionID":"order-1","TimeStamp":"2026-03-02T12:00:00Z"}' in text


def test_a_refund_names_the_terminals_own_transaction() -> None:
    body = read(written(ALL["reversal"].whole))["SaleToPOIRequest"]["ReversalRequest"]
    transaction = body["OriginalPOITransaction"]["POITransactionID"]
    assert transaction == {"TransactionID": "ref-1", "TimeStamp": "2026-03-02T11:00:00Z"}
    assert body["ReversedAmount"] == Decimal("5.00")


def test_an_enquiry_names_the_attempt_and_what_it_was() -> None:
    reference = ALL["status"].body["MessageReference"]
    assert reference == {"MessageCategory": "Payment", "SaleID": "Kiosk1", "ServiceID": "A000000001"}


def test_times_are_utc() -> None:
    assert stamp(NOW.astimezone(timezone(timedelta(hours=-5)))) == "2026-03-02T12:00:00Z"
