"""The requests that a kiosk sends to a nexo terminal (Terminal API, protocol version 3.0)."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.payment import AttemptId, RefundRequest, SaleRequest

CURRENCY = "USD"
# Between the two halves of a reference: the terminal's number of the payment and when it was.
BETWEEN = " "


@dataclass(frozen=True, slots=True)
class Message:
    """One request: its header, and the body under the name of its category."""

    header: dict[str, Any]
    body: dict[str, Any]

    @property
    def category(self) -> str:
        return str(self.header["MessageCategory"])

    @property
    def whole(self) -> dict[str, Any]:
        """As it is sent without an envelope."""
        name = f"{self.category}Request"
        return {"SaleToPOIRequest": {"MessageHeader": self.header, name: self.body}}


@dataclass(frozen=True, slots=True)
class Messages:
    """Writes requests from one kiosk to one terminal. A `service_id` names a message: never used twice."""

    sale_id: str
    poi_id: str

    def payment(self, request: SaleRequest, now: datetime) -> Message:
        """The attempt's id is the message's."""
        amounts = {"Currency": CURRENCY, "RequestedAmount": request.amount.dollars}
        return self._message("Payment", request.attempt_id, {
            "SaleData": {"SaleTransactionID": _transaction(request.order_id, now)},
            "PaymentTransaction": {"AmountsReq": amounts},
        })  # fmt: skip

    def reversal(self, request: RefundRequest, now: datetime) -> Message:
        """Gives back by the terminal's own reference of the payment, never by amount."""
        reference, _, taken_at = request.provider_ref.partition(BETWEEN)
        original = {"TransactionID": reference, "TimeStamp": taken_at or stamp(now)}
        return self._message("Reversal", request.attempt_id, {
            "SaleData": {
                "SaleTransactionID": _transaction(request.attempt_id, now),
                "SaleToAcquirerData": f"currency={CURRENCY}",
            },
            "OriginalPOITransaction": {"POITransactionID": original},
            "ReversedAmount": request.amount.dollars,
            "ReversalReason": "MerchantCancel",
        })  # fmt: skip

    def status(self, service_id: str, attempt_id: AttemptId, category: str) -> Message:
        """What became of an earlier message of that category."""
        reference = self._reference(attempt_id, category)
        return self._message("TransactionStatus", service_id, {"MessageReference": reference})

    def abort(self, service_id: str, attempt_id: AttemptId) -> Message:
        body = {"MessageReference": self._reference(attempt_id, "Payment"), "AbortReason": "MerchantAbort"}
        return self._message("Abort", service_id, body)

    def diagnosis(self, service_id: str) -> Message:
        return self._message("Diagnosis", service_id, {"HostDiagnosisFlag": False})

    def _reference(self, attempt_id: AttemptId, category: str) -> dict[str, Any]:
        return {"MessageCategory": category, "SaleID": self.sale_id, "ServiceID": attempt_id}

    def _message(self, category: str, service_id: str, body: dict[str, Any]) -> Message:
        header = {
            "ProtocolVersion": "3.0",
            "MessageClass": "Service",
            "MessageCategory": category,
            "MessageType": "Request",
            "ServiceID": service_id,
            "SaleID": self.sale_id,
            "POIID": self.poi_id,
        }
        return Message(header, body)


def stamp(moment: datetime) -> str:
    """As nexo writes it: UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _transaction(name: str, now: datetime) -> dict[str, str]:
    return {"TransactionID": name, "TimeStamp": stamp(now)}
