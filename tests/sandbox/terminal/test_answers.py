from decimal import Decimal

from kiosk.sandbox.terminal.answers import Taken, dollars, failed, payment, reversal

REQUEST = {
    "SaleData": {"SaleTransactionID": {"TransactionID": "order-1", "TimeStamp": "2026-03-02T12:00:00Z"}}
}
ORIGINAL = {"POITransactionID": {"TransactionID": "ref-1"}}


def test_dollars_have_two_places() -> None:
    assert str(dollars(1200)) == "12.00"
    assert str(dollars(5)) == "0.05"


def test_only_a_payment_that_took_something_has_a_result() -> None:
    assert "PaymentResult" not in payment(REQUEST, "ref-1", failed("Refusal"))
    body = payment(REQUEST, "ref-1", {"Result": "Success"}, Taken("ref-1", 1285, "visa", "0077"))
    assert body["PaymentResult"]["AmountsResp"]["AuthorizedAmount"] == Decimal("12.85")
    assert body["SaleData"] == REQUEST["SaleData"]


def test_only_a_reversal_that_worked_tells_an_amount() -> None:
    assert "ReversedAmount" not in reversal(ORIGINAL, "back-1", failed("Refusal"), 500)
    assert reversal(ORIGINAL, "back-1", {"Result": "Success"}, 500)["ReversedAmount"] == Decimal("5.00")
