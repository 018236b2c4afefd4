import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.member import OfferId, OfferKind
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Modifier, OrderId, OrderState, Redemption, Report, Sold
from kiosk.domain.payment import Payment
from kiosk.thanx.baskets import head, stamp, written
from tests.builders import LOCATION, NOON, a_paid_order

PIZZA = Sold(
    "pizza",
    "Cheese Pizza",
    "mains",
    Money(845),
    Money(995),
    2,
    (Modifier("mod-1", "Extra Cheese", Money(150)),),
)
COFFEE = Sold("coffee", "Coffee", "", Money(10), Money(10), 1)
CARD = Payment("VISA", "4242", Money(2170), NOON, "ref-1", "123456")
REWARD = Redemption(OfferKind.REWARD, OfferId("threeoff01"), "$3 off")
PRODUCT = Redemption(OfferKind.POINTS_PRODUCT, OfferId("fiveoff150"))


def _report(state: OrderState = OrderState.BILLED, **parts: Any) -> Report:
    report = Report(
        OrderId("order-1"), state, (PIZZA, COFFEE), Money(2000), Money(1700), LOCATION, NOON, REWARD, CARD
    )
    return replace(report, **parts)


def _read(body: bytes) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(body, parse_float=Decimal)
    return found


def test_a_billed_basket_to_the_byte() -> None:
    line = (
        '{"id":"pizza","name":"Cheese Pizza","price":9.95,"categories":["mains"],'
        '"modifiers":[{"id":"mod-1","name":"Extra Cheese","price":1.50,"item_base_price":8.45}]}'
    )
    assert written(_report()).decode() == (
        '{"id":"order-1","state":"billed","location_uid":"92b7b0dac4",'
        '"rewards":["threeoff01"],"points_products":[],'
        f'"items":[{line},{line},'
        '{"id":"coffee","name":"Coffee","price":0.10,"categories":[],"modifiers":[]}],'
        '"subtotal":20.00,"redemption_venue":"instore","order_timestamp":"2026-03-02T12:00:00Z",'
        '"payments":[{"issuer":"visa","last4":"4242","amount":17.00,"authorized_at":"2026-03-02T12:00:00Z"}]}'
    )


@pytest.mark.parametrize("state", [state for state in OrderState if state is not OrderState.BILLED])
def test_only_billed_names_a_payment_but_every_state_the_redemption(state: OrderState) -> None:
    said = _read(written(_report(state)))
    assert "payments" not in said
    assert said["state"] == state.value
    assert said["rewards"] == ["threeoff01"]


def test_a_points_product_has_its_own_list() -> None:
    said = _read(written(_report(redemption=PRODUCT)))
    assert (said["rewards"], said["points_products"]) == ([], ["fiveoff150"])


def test_without_a_redemption_both_lists_are_there_and_empty() -> None:
    said = _read(written(_report(OrderState.CHECKOUT, redemption=None, ordered_at=None)))
    assert (said["rewards"], said["points_products"]) == ([], [])
    assert "order_timestamp" not in said


def test_nothing_to_pay_is_still_one_payment_of_nothing() -> None:
    said = _read(written(_report(payment=None, eligible=ZERO)))
    assert said["payments"] == [
        {
            "issuer": "other",
            "last4": "0000",
            "amount": Decimal("0.00"),
            "authorized_at": "2026-03-02T12:00:00Z",
        }
    ]
    timeless = _read(written(_report(payment=None, eligible=ZERO, ordered_at=None)))
    assert "authorized_at" not in timeless["payments"][0]


def test_the_amount_is_without_tax_though_the_card_paid_more() -> None:
    order = a_paid_order()
    assert order.payment is not None
    assert order.payment.amount > order.totals.eligible
    said = _read(written(Report.of(order)))
    assert Money.of(said["payments"][0]["amount"]) == order.totals.subtotal - order.totals.discount


def test_times_are_told_in_utc() -> None:
    east = timezone(timedelta(hours=2))
    assert stamp(datetime(2026, 3, 2, 14, 0, 0, 999, tzinfo=east)) == "2026-03-02T12:00:00Z"


def test_state_and_subtotal_are_read_again_from_the_bytes() -> None:
    assert head(written(_report())) == ("billed", Money(2000))


@pytest.mark.parametrize(
    "body", [b"", b"{}", b'{"state": 1}', b"\xff", b'{"state": "placed", "subtotal": "x"}']
)
def test_other_bytes_are_no_report(body: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        head(body)


MONEY = st.integers(0, 10**8).map(Money)
TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
MODIFIERS = st.lists(st.builds(Modifier, TEXT, TEXT, MONEY), max_size=2).map(tuple)
LINES = st.lists(
    st.builds(Sold, TEXT, TEXT, TEXT, MONEY, MONEY, st.integers(1, 4), MODIFIERS), max_size=4
).map(tuple)
REPORTS = st.builds(
    Report,
    TEXT.map(OrderId),
    st.sampled_from(OrderState),
    LINES,
    MONEY,
    MONEY,
    st.just(LOCATION),
    st.none() | st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from([None, REWARD, PRODUCT]),
    st.sampled_from([None, CARD]),
)


@given(REPORTS)
def test_every_report_keeps_its_cents_and_its_bytes(report: Report) -> None:
    body = written(report)
    assert body == written(report)
    assert head(body) == (report.state.value, report.subtotal)
    said = _read(body)
    units = [line for line in report.lines for _ in range(line.quantity)]
    assert [Money.of(item["price"]) for item in said["items"]] == [unit.unit_price for unit in units]
    assert [each["name"] for each in said["items"]] == [unit.name for unit in units]
    assert len(said["rewards"] + said["points_products"]) == (report.redemption is not None)
    payments = said.get("payments", [])
    assert [Money.of(each["amount"]) for each in payments] == [report.eligible] * (
        report.state is OrderState.BILLED
    )
    numbers = [item["price"] for item in said["items"]] + [said["subtotal"]]
    assert all(number.as_tuple().exponent == -2 for number in numbers)
