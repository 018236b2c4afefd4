"""Points arrive at billed only, for exactly what was paid, and leave again on a refund (contract 3.5, C8)."""

from decimal import Decimal

from kiosk.sandbox.due import run_due
from tests.sandbox.desk import BAKERY_KEY, Guest, a_world, balance, paid, person

MILLER = "milldough7701"


def test_only_billed_earns() -> None:
    world = a_world()
    guest = Guest(world)
    seen = []
    for state in ("checkout", "placed", "billed", "completed"):
        guest.posts(state=state, payments=paid(15.5))
        run_due(world)
        seen.append(balance(world))
    assert seen == [248, 248, 263.5, 263.5]


def test_no_payment_no_purchase() -> None:
    world = a_world()
    guest = Guest(world)
    guest.posts(state="placed")
    assert guest.posts(state="billed").status == 201
    run_due(world)
    assert balance(world) == 248
    assert world.state.baskets["k2lye10h32l5wzo/b-1"].purchase is None
    assert any("no purchase" in note for note in guest.notes)


def test_a_free_order_is_a_purchase_of_nothing() -> None:
    world = a_world()
    Guest(world).posts(state="billed", payments=paid(0))
    purchase = world.state.baskets["k2lye10h32l5wzo/b-1"].purchase
    assert purchase is not None
    assert purchase.amount == 0


def test_a_refund_claws_back() -> None:
    world = a_world()
    guest = Guest(world)
    guest.posts(state="billed", payments=paid(15.5))
    run_due(world)
    guest.posts(state="refunded")
    run_due(world)
    assert balance(world) == 248


def test_points_come_late_when_told_to() -> None:
    world = a_world(accrual_delay_s=900)
    Guest(world).posts(state="billed", payments=paid(10))
    assert run_due(world) == 0
    world.clock.turn(899)
    assert run_due(world) == 0
    world.clock.turn(1)
    assert run_due(world) == 1
    assert balance(world) == 258


def test_a_test_need_not_wait() -> None:
    world = a_world(accrual_delay_s=900, clawback_delay_s=900)
    guest = Guest(world)
    guest.posts(state="billed", payments=paid(10))
    assert run_due(world, all_of_it=True) == 1
    guest.posts(state="refunded")
    assert balance(world) == 258
    assert run_due(world, all_of_it=True) == 1
    assert balance(world) == 248


def test_a_refund_before_the_points_came() -> None:
    world = a_world(accrual_delay_s=900)
    guest = Guest(world)
    guest.posts(state="billed", payments=paid(10))
    guest.posts(state="refunded")
    assert balance(world) == 248
    run_due(world, all_of_it=True)
    assert balance(world) == 248


def test_a_clawback_stops_at_zero() -> None:
    world = a_world()
    guest = Guest(world)
    guest.posts(state="billed", payments=paid(10))
    run_due(world)
    member = person(world).membership("k2lye10h32l5wzo")
    assert member is not None
    member.balance = Decimal(4)
    guest.posts(state="refunded")
    run_due(world)
    assert balance(world) == 0


def test_progress_fills_and_becomes_a_reward() -> None:
    world = a_world()
    guest = Guest(world, MILLER, BAKERY_KEY)
    assert guest.account()["progress"] == {"percentage": 20, "towards": "$4 off next purchase"}
    guest.posts(state="billed", payments=paid(40))
    run_due(world)
    account = guest.account()
    assert account["progress"]["percentage"] == 20
    assert "$4 off next purchase" in [shown["label"] for shown in account["rewards"]]
    assert "points" not in account


def test_progress_goes_back_on_a_refund() -> None:
    world = a_world()
    guest = Guest(world, MILLER, BAKERY_KEY)
    guest.posts(state="billed", payments=paid(8))
    run_due(world)
    assert guest.account()["progress"]["percentage"] == 40
    guest.posts(state="refunded")
    run_due(world)
    assert guest.account()["progress"]["percentage"] == 20
