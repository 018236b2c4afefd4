"""What a nexo terminal's answers mean. Whatever is not said clearly is UNKNOWN."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from kiosk.devices.terminal.nexo.messages import BETWEEN, CURRENCY
from kiosk.domain.health import Condition, Health
from kiosk.domain.money import Money
from kiosk.domain.payment import DeclineReason, Outcome, Payment, SaleResult

UNKNOWN = SaleResult(Outcome.UNKNOWN)

# NotAllowed, MessageFormat and InProgress also answer a message that came twice: they prove nothing.
_FAILURES = {
    "Aborted": SaleResult(Outcome.CANCELLED),
    "Cancel": SaleResult(Outcome.CANCELLED),
    "Busy": SaleResult(Outcome.BUSY),
    "DeviceOut": SaleResult(Outcome.NOT_STARTED),
    "LoggedOut": SaleResult(Outcome.NOT_STARTED),
    "UnavailableDevice": SaleResult(Outcome.NOT_STARTED),
    "UnavailableService": SaleResult(Outcome.NOT_STARTED),
    "UnreachableHost": SaleResult(Outcome.NOT_STARTED),
    "Refusal": SaleResult(Outcome.DECLINED, reason=DeclineReason.BANK),
    "WrongPIN": SaleResult(Outcome.DECLINED, reason=DeclineReason.PIN),
    "InsertedCard": SaleResult(Outcome.DECLINED, reason=DeclineReason.CARD),
    "InvalidCard": SaleResult(Outcome.DECLINED, reason=DeclineReason.CARD),
    "PaymentRestriction": SaleResult(Outcome.DECLINED, reason=DeclineReason.CARD),
}
_CONDITIONS = {"OK": Condition.READY, "Busy": Condition.BUSY}
# The terminal's words for a brand, which may go on ("visa_applepay"), and Thanx's.
_BRANDS = {
    "visa": "visa", "mc": "mastercard", "mastercard": "mastercard", "maestro": "maestro", "amex": "amex",
    "discover": "discover",
}  # fmt: skip


def outcome_of(answer: dict[str, Any], now: datetime) -> SaleResult:
    """How a payment or a reversal ended, from its response; Partial is an approval of less."""
    said = part(answer, "Response")
    result = said.get("Result")
    if result == "Failure":
        return _FAILURES.get(str(said.get("ErrorCondition")), UNKNOWN)
    if result not in ("Success", "Partial"):
        return UNKNOWN
    amount = _taken(answer)
    return UNKNOWN if amount is None else SaleResult(Outcome.APPROVED, _payment(answer, amount, now))


def story_of(answer: dict[str, Any], attempt_id: str, now: datetime) -> SaleResult:
    """What a status answer tells: the repeated answer, InProgress (UNKNOWN) or NotFound (NOT_STARTED)."""
    said = part(answer, "Response")
    if said.get("Result") == "Failure" and said.get("ErrorCondition") == "NotFound":
        return SaleResult(Outcome.NOT_STARTED)
    repeated = part(answer, "RepeatedMessageResponse")
    if said.get("Result") != "Success" or part(repeated, "MessageHeader").get("ServiceID") != attempt_id:
        return UNKNOWN
    body = part(repeated, "RepeatedResponseMessageBody")
    return outcome_of(part(body, "PaymentResponse") or part(body, "ReversalResponse"), now)


def health_of(answer: dict[str, Any]) -> Health:
    """From a diagnosis."""
    said, status = part(answer, "Response"), part(answer, "POIStatus").get("GlobalStatus")
    if said.get("Result") == "Success":
        return Health(_CONDITIONS.get(str(status), Condition.AWAY), f"nexo: {status}")
    fault = str(said.get("ErrorCondition"))
    return Health(_CONDITIONS.get(fault, Condition.AWAY), f"nexo: {fault}")


def part(of: dict[str, Any], name: str) -> dict[str, Any]:
    """The object of that name; an empty one if there is none."""
    inner = of.get(name)
    return inner if isinstance(inner, dict) else {}


def _taken(answer: dict[str, Any]) -> Money | None:
    amounts = part(part(answer, "PaymentResult"), "AmountsResp")
    amount = amounts.get("AuthorizedAmount", answer.get("ReversedAmount"))
    if amounts.get("Currency", CURRENCY) != CURRENCY or not isinstance(amount, int | Decimal):
        return None
    try:
        money = Money.of(amount)
    except ValueError:
        return None
    return money if money.dollars == amount and money.cents > 0 else None


def _payment(answer: dict[str, Any], amount: Money, now: datetime) -> Payment:
    result = part(answer, "PaymentResult")
    card = part(part(result, "PaymentInstrumentData"), "CardData")
    transaction = part(part(answer, "POIData"), "POITransactionID")
    reference, taken_at = str(transaction.get("TransactionID", "")), str(transaction.get("TimeStamp", ""))
    approval = str(part(result, "PaymentAcquirerData").get("ApprovalCode", ""))
    return Payment(
        _brand(str(card.get("PaymentBrand", ""))), _last4(str(card.get("MaskedPan", ""))), amount,
        _moment(taken_at) or now, f"{reference}{BETWEEN}{taken_at}".strip(), approval,
    )  # fmt: skip


def _brand(word: str) -> str:
    lower = word.lower()
    return next((ours for theirs, ours in _BRANDS.items() if lower.startswith(theirs)), lower)


def _last4(masked: str) -> str:
    found = re.search(r"(?<!\d)\d{4}$|\*\d{4}$", masked.strip())
    return found[0][-4:] if found else ""


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
