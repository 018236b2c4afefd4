import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.answer import Applied
from kiosk.domain.member import Member, OfferId, OfferKind
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Modifier, OrderId, OrderState, Quote, Redemption, Report, Sold
from kiosk.domain.payment import Payment
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.baskets import head, stamp, written
from tests.builders import LOCATION, NOON, a_paid_order
from tests.thanx.visits import (
    FIVE_OFF,
    JANE,
    PLACED,
    THREE,
    THREE_OFF,
    Visit,
    basket,
    billed,
    deliver,
    order,
    report,
    settings_of,
    visit,
)

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


def _report(state: OrderState = OrderState.BILLED, **parts: Any) -> Report:
    report = Report(
        OrderId("order-1"), state, (PIZZA, COFFEE), Money(2000), Money(1700), LOCATION, NOON, THREE_OFF, CARD
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
    said = _read(written(_report(redemption=FIVE_OFF)))
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
    st.sampled_from([None, THREE_OFF, FIVE_OFF]),
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


@pytest.mark.parametrize("redemption", [THREE_OFF, FIVE_OFF, None])
def test_an_order_in_all_its_states(thanx: RunningSandbox, redemption: Redemption | None) -> None:
    discount = {THREE_OFF: THREE, FIVE_OFF: Money(500), None: ZERO}[redemption]
    placed = order("order-7", discount, redemption)
    quoting = Report.quoting(placed.id, basket(), LOCATION, redemption)

    async def scene(one: Visit) -> None:
        assert await one.loyalty.quote(JANE, quoting) == Quote(discount)
        for state in (OrderState.PLACED, OrderState.BILLED, OrderState.COMPLETED, OrderState.REFUNDED):
            bearer = placed if state is OrderState.PLACED else billed(placed)
            assert await deliver(one, report(bearer, state)) == Applied(Quote(discount))

    visit(settings_of(thanx), scene)
    kept = thanx.world.state.baskets[f"{thanx.credentials.merchant_id}/order-7"]
    assert kept.state == "refunded"
    assert kept.purchase is not None
    assert Money.of(kept.purchase.amount) == Money(3020) - discount
    assert [call["note"] for call in thanx.journal("order-7")] == [""] * 5
    assert {call["basket_id"] for call in thanx.journal() if "baskets" in call["path"]} == {"order-7"}


def test_voiding_gives_the_reward_back(thanx: RunningSandbox) -> None:
    async def scene(one: Visit) -> Member:
        await deliver(one, report(PLACED, OrderState.PLACED))
        assert (await one.loyalty.member(JANE)).offer(THREE_OFF.id) is None
        assert isinstance(await deliver(one, report(PLACED, OrderState.VOIDED)), Applied)
        return await one.loyalty.member(JANE)

    assert visit(settings_of(thanx), scene).offer(THREE_OFF.id) is not None


def test_an_order_that_costs_nothing_still_uses_its_reward(thanx: RunningSandbox) -> None:
    free = Redemption(OfferKind.REWARD, OfferId("freefries01"))
    fries = replace(basket(), lines=basket().lines[1:])
    placed = replace(
        order("order-8", ZERO, free), lines=PLACED.lines[1:],
        totals=replace(PLACED.totals, subtotal=Money(400), discount=Money(400), tax=ZERO),
    )  # fmt: skip

    async def scene(one: Visit) -> Member:
        assert await one.loyalty.quote(JANE, Report.quoting(placed.id, fries, LOCATION, free)) == Quote(
            Money(400)
        )
        for bearer in (placed, billed(placed)):
            assert isinstance(await deliver(one, Report.of(bearer)), Applied)
        return await one.loyalty.member(JANE)

    assert visit(settings_of(thanx), scene).offer(free.id) is None
    kept = thanx.world.state.baskets[f"{thanx.credentials.merchant_id}/order-8"]
    assert kept.purchase is not None
    assert kept.purchase.amount == 0
