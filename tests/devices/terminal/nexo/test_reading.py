from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from kiosk.devices.terminal.nexo.reading import UNKNOWN, health_of, outcome_of, story_of
from kiosk.domain.health import Condition
from kiosk.domain.money import Money
from kiosk.domain.payment import DeclineReason, Outcome, SaleResult

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SUCCESS = {"Result": "Success"}


def approved(
    amount: Any = Decimal("12.85"), card: dict[str, Any] | None = None, **amounts: Any
) -> dict[str, Any]:
    instrument = {"PaymentInstrumentType": "Card", "CardData": card or {}}
    return {
        "Response": SUCCESS,
        "POIData": {"POITransactionID": {"TransactionID": "ref-1", "TimeStamp": "2026-03-02T11:59:58Z"}},
        "PaymentResult": {
            "PaymentInstrumentData": instrument,
            "AmountsResp": {"AuthorizedAmount": amount, **amounts},
            "PaymentAcquirerData": {"ApprovalCode": "123456"},
        },
    }


def failure(error: str) -> dict[str, Any]:
    return {"Response": {"Result": "Failure", "ErrorCondition": error}}


def test_an_approval_tells_what_was_taken_and_how_to_give_it_back() -> None:
    result = outcome_of(approved(card={"PaymentBrand": "mc", "MaskedPan": "000000 **** 0305"}), NOW)
    payment = result.payment
    assert payment is not None
    assert (payment.brand, payment.last4, payment.amount) == ("mastercard", "0305", Money(1285))
    assert payment.provider_ref == "ref-1 2026-03-02T11:59:58Z"
    assert payment.authorized_at == datetime(2026, 3, 2, 11, 59, 58, tzinfo=UTC)
    assert payment.auth_code == "123456"


@pytest.mark.parametrize(
    ("error", "outcome", "reason"),
    [
        ("Aborted", Outcome.CANCELLED, None),
        ("Cancel", Outcome.CANCELLED, None),
        ("Busy", Outcome.BUSY, None),
        ("DeviceOut", Outcome.NOT_STARTED, None),
        ("LoggedOut", Outcome.NOT_STARTED, None),
        ("UnavailableDevice", Outcome.NOT_STARTED, None),
        ("UnavailableService", Outcome.NOT_STARTED, None),
        ("UnreachableHost", Outcome.NOT_STARTED, None),
        ("Refusal", Outcome.DECLINED, DeclineReason.BANK),
        ("WrongPIN", Outcome.DECLINED, DeclineReason.PIN),
        ("InvalidCard", Outcome.DECLINED, DeclineReason.CARD),
        ("InsertedCard", Outcome.DECLINED, DeclineReason.CARD),
        ("PaymentRestriction", Outcome.DECLINED, DeclineReason.CARD),
        ("InProgress", Outcome.UNKNOWN, None),
        ("MessageFormat", Outcome.UNKNOWN, None),
        ("NotAllowed", Outcome.UNKNOWN, None),
        ("NotFound", Outcome.UNKNOWN, None),
        ("SomethingNew", Outcome.UNKNOWN, None),
    ],
)
def test_every_condition_has_its_outcome(error: str, outcome: Outcome, reason: DeclineReason | None) -> None:
    assert outcome_of(failure(error), NOW) == SaleResult(outcome, reason=reason)


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"Response": None},
        {"Response": {"Result": "Perhaps"}},
        {"Response": SUCCESS},
        approved("12.85"),
        approved(None),
        approved(Decimal("12.855")),
        approved(Decimal("-1")),
        approved(0),
        approved(Decimal("1e30")),
        approved(Decimal("12.85"), Currency="EUR"),
    ],
)
def test_what_is_not_clear_is_unknown(answer: dict[str, Any]) -> None:
    assert outcome_of(answer, NOW) == UNKNOWN


def test_a_part_is_an_approval_of_that_part() -> None:
    payment = outcome_of(approved(5) | {"Response": {"Result": "Partial"}}, NOW).payment
    assert payment is not None
    assert payment.amount == Money(500)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [("VISA", "visa"), ("visa_applepay", "visa"), ("mc_googlepay", "mastercard"), ("Amex", "amex"),
     ("discover", "discover"), ("jcb", "jcb"), ("", "")],
)  # fmt: skip
def test_brands_are_thanxs_words(theirs: str, ours: str) -> None:
    payment = outcome_of(approved(card={"PaymentBrand": theirs}), NOW).payment
    assert payment is not None
    assert payment.brand == ours


@pytest.mark.parametrize(
    ("masked", "last4"),
    [("000000 **** 0077", "0077"), ("************0077", "0077"), ("0" * 12, ""), ("", "")],
)
def test_only_the_last_four_digits_are_kept(masked: str, last4: str) -> None:
    payment = outcome_of(approved(card={"MaskedPan": masked}), NOW).payment
    assert payment is not None
    assert payment.last4 == last4


def repeated(service_id: str, **body: Any) -> dict[str, Any]:
    told = {"MessageHeader": {"ServiceID": service_id}, "RepeatedResponseMessageBody": body}
    return {"Response": SUCCESS, "RepeatedMessageResponse": told}


def test_a_status_answer_tells_the_repeated_answer_of_that_attempt_only() -> None:
    assert story_of(repeated("A1", PaymentResponse=approved()), "A1", NOW) == outcome_of(approved(), NOW)
    assert story_of(repeated("A2", PaymentResponse=approved()), "A1", NOW) == UNKNOWN
    back = {"Response": SUCCESS, "ReversedAmount": Decimal("5.00")}
    payment = story_of(repeated("A1", ReversalResponse=back), "A1", NOW).payment
    assert payment is not None
    assert (payment.amount, payment.authorized_at) == (Money(500), NOW)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [("NotFound", Outcome.NOT_STARTED), ("InProgress", Outcome.UNKNOWN), ("Busy", Outcome.UNKNOWN)],
)
def test_only_not_found_means_that_it_never_began(error: str, outcome: Outcome) -> None:
    assert story_of(failure(error), "A1", NOW) == SaleResult(outcome)


@pytest.mark.parametrize(
    ("answer", "condition"),
    [
        ({"Response": SUCCESS, "POIStatus": {"GlobalStatus": "OK"}}, Condition.READY),
        ({"Response": SUCCESS, "POIStatus": {"GlobalStatus": "Busy"}}, Condition.BUSY),
        ({"Response": SUCCESS, "POIStatus": {"GlobalStatus": "Maintenance"}}, Condition.AWAY),
        (failure("Busy"), Condition.BUSY),
        (failure("LoggedOut"), Condition.AWAY),
        ({}, Condition.AWAY),
    ],
)
def test_a_diagnosis_tells_how_the_terminal_is(answer: dict[str, Any], condition: Condition) -> None:
    assert health_of(answer).condition is condition
