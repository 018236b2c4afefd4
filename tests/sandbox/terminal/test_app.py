import json
from typing import Any

import httpx
import pytest

from kiosk.sandbox.terminal.seal import Seal, SharedKey
from kiosk.sandbox.terminal.serving import TerminalServing, running_terminal
from tests.devices.terminal.nexo.protocol import faults

SEAL = Seal(SharedKey())
PAYMENT = {
    "SaleData": {"SaleTransactionID": {"TransactionID": "order-1", "TimeStamp": "2026-03-02T12:00:00Z"}},
    "PaymentTransaction": {"AmountsReq": {"Currency": "USD", "RequestedAmount": 12.85}},
}
STATUS = {"MessageReference": {"MessageCategory": "Payment", "SaleID": "Kiosk1", "ServiceID": "A1"}}
BACK = {
    "OriginalPOITransaction": {
        "POITransactionID": {"TransactionID": "pretend-A1", "TimeStamp": "2026-03-02T12:00:00Z"}
    },
    "ReversedAmount": 5.5,
    "ReversalReason": "MerchantCancel",
}


def message(category: str, service_id: str, body: dict[str, Any]) -> dict[str, Any]:
    header = {
        "ProtocolVersion": "3.0", "MessageClass": "Service", "MessageCategory": category,
        "MessageType": "Request", "ServiceID": service_id, "SaleID": "Kiosk1", "POIID": "PRETEND-000000001",
    }  # fmt: skip
    return {"SaleToPOIRequest": {"MessageHeader": header, f"{category}Request": body}}


def plainly(serving: TerminalServing, sent: dict[str, Any]) -> httpx.Response:
    return httpx.post(serving.cloud_url, json=sent, headers={"X-API-Key": serving.api_key}, trust_env=False)


@pytest.mark.parametrize("words", ["approve", "decline", "cancel", "busy", "not_started", "partial:500"])
def test_every_answer_keeps_the_protocols_rules(words: str) -> None:
    with running_terminal(words) as (_, serving):
        for sent in (
            message("Payment", "A1", PAYMENT),
            message("TransactionStatus", "Q1", STATUS),
            message("Reversal", "R1", BACK),
            message("Diagnosis", "D1", {}),
        ):
            reply = plainly(serving, sent)
            assert faults("TerminalAPIRequest", json.dumps(sent).encode()) == []
            assert faults("TerminalAPIResponse", reply.content) == []
            header = reply.json()["SaleToPOIResponse"]["MessageHeader"]
            assert header == sent["SaleToPOIRequest"]["MessageHeader"] | {"MessageType": "Response"}


def test_an_abort_has_no_response() -> None:
    with running_terminal() as (_, serving):
        reply = plainly(serving, message("Abort", "B1", STATUS | {"AbortReason": "MerchantAbort"}))
        assert (reply.status_code, reply.text) == (200, "ok")


def test_the_cloud_wants_its_key() -> None:
    with running_terminal() as (reader, serving):
        reply = httpx.post(serving.cloud_url, json=message("Payment", "A1", PAYMENT), trust_env=False)
        assert reply.status_code == 401
        assert reader.received == []


def test_on_the_local_network_only_sealed_messages_are_heard() -> None:
    sent = message("Payment", "A1", PAYMENT)
    with running_terminal() as (reader, serving):
        assert httpx.post(serving.url, json=sent, trust_env=False).status_code == 400
        assert httpx.post(serving.url, content=b"<", trust_env=False).status_code == 400
        assert reader.received == []
        sealed = {"SaleToPOIRequest": SEAL.close({}, json.dumps(sent).encode())}
        answer = httpx.post(serving.url, json=sealed, trust_env=False).json()["SaleToPOIResponse"]
        assert b'"AuthorizedAmount":12.85' in SEAL.open(answer)
        assert faults("SecurityTrailer", json.dumps(answer["SecurityTrailer"]).encode()) == []


def test_a_line_is_cut_and_the_payment_goes_on() -> None:
    with running_terminal("lose_answer") as (reader, serving):
        with pytest.raises(httpx.RemoteProtocolError):
            plainly(serving, message("Payment", "A1", PAYMENT))
        assert reader.charges == [1285]
