from kiosk.domain.money import Money
from kiosk.domain.payment import Attempt, AttemptId, Outcome, RefundRequest, SaleRequest, SaleResult
from tests.builders import a_payment


def test_an_attempt_without_an_outcome_is_open() -> None:
    attempt = Attempt(AttemptId("A000000001"), "order-1", Money(1285))
    assert attempt.outcome is None


def test_a_result_carries_a_payment_only_if_there_is_one() -> None:
    assert SaleResult(Outcome.DECLINED).payment is None
    assert SaleResult(Outcome.APPROVED, a_payment()).payment == a_payment()


def test_a_refund_has_an_id_of_its_own() -> None:
    sale = SaleRequest(AttemptId("A000000001"), "order-1", Money(1285))
    refund = RefundRequest(AttemptId("A000000002"), sale.attempt_id, "ref-1", sale.amount)
    assert refund.attempt_id != refund.sale == sale.attempt_id


def test_of_a_card_only_its_brand_and_last_digits_are_known() -> None:
    assert set(a_payment().__slots__) == {
        "brand", "last4", "amount", "authorized_at", "provider_ref", "auth_code",
    }  # fmt: skip
