"""The bodies that a terminal answers with (Terminal API). All cards are invented; money is whole cents."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

Body = dict[str, Any]

MOMENT = "2026-03-02T12:00:00Z"
CARDS = (("visa", "0077"), ("mc", "0305"), ("amex", "1006"), ("discover", "0123"))


@dataclass(frozen=True, slots=True)
class Taken:
    """What a payment took from which card; `reference` is the terminal's own number for it."""

    reference: str
    cents: int
    brand: str
    last4: str


def dollars(cents: int) -> Decimal:
    """Exactly two places."""
    return Decimal(cents).scaleb(-2).quantize(Decimal("0.01"))


def failed(error: str) -> Body:
    """The heart of every no; `AdditionalResponse` is in the terminal's own style."""
    return {"Result": "Failure", "ErrorCondition": error, "AdditionalResponse": f"message={error}"}


def payment(request: Body, reference: str, said: Body, taken: Taken | None = None) -> Body:
    """A PaymentResponse; with `taken`, how it was paid."""
    body = {
        "Response": said,
        "SaleData": {"SaleTransactionID": request["SaleData"]["SaleTransactionID"]},
        "POIData": {"POITransactionID": transaction(reference)},
    }
    return body | {"PaymentResult": _result(taken)} if taken else body


def reversal(original: Body, reference: str, said: Body, cents: int) -> Body:
    """A ReversalResponse."""
    body = {
        "Response": said,
        "POIData": {"POITransactionID": transaction(reference)},
        "OriginalPOITransaction": original,
    }
    return body | {"ReversedAmount": dollars(cents)} if said["Result"] == "Success" else body


def transaction(reference: str) -> Body:
    return {"TransactionID": reference, "TimeStamp": MOMENT}


def _result(taken: Taken) -> Body:
    card = {
        "PaymentBrand": taken.brand,
        "MaskedPan": f"000000 **** {taken.last4}",
        "EntryMode": ["Contactless"],
    }
    return {
        "PaymentType": "Normal",
        "PaymentInstrumentData": {"PaymentInstrumentType": "Card", "CardData": card},
        "AmountsResp": {"Currency": "USD", "AuthorizedAmount": dollars(taken.cents)},
        "OnlineFlag": True,
        "PaymentAcquirerData": {
            "MerchantID": "PretendMerchant",
            "AcquirerPOIID": "pretend",
            "AcquirerTransactionID": transaction(taken.reference),
            "ApprovalCode": "000000",
        },
    }
