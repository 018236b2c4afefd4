from kiosk.domain.order import OrderId, OrderState
from kiosk.services.fence import Fence
from tests.clock import TurnedClock

A, B = OrderId("a"), OrderId("b")
PLACED, BILLED, VOIDED = OrderState.PLACED, OrderState.BILLED, OrderState.VOIDED


def test_a_lost_answer_holds_its_basket_for_so_long() -> None:
    clock = TurnedClock()
    fence = Fence(clock, 120)
    assert fence.soonest_s() is None
    fence.hold(A, PLACED)
    assert fence.standing() == ((A, PLACED),)
    assert (fence.left_s(A, BILLED), fence.left_s(A, PLACED), fence.left_s(B, BILLED)) == (120, 0, 0)
    clock.turn(119)
    assert (fence.left_s(A, BILLED), fence.soonest_s()) == (1, 1)
    clock.turn(1)
    assert fence.standing() == ()
    assert fence.left_s(A, BILLED) == 0


def test_another_lost_answer_holds_it_anew() -> None:
    clock = TurnedClock()
    fence = Fence(clock, 120)
    fence.hold(A, PLACED)
    clock.turn(100)
    fence.hold(A, PLACED)
    fence.hold(B, BILLED)
    clock.turn(100)
    assert fence.left_s(A, VOIDED) == 20
    assert set(fence.standing()) == {(A, PLACED), (B, BILLED)}


def test_two_states_hold_each_other_but_not_themselves() -> None:
    clock = TurnedClock()
    fence = Fence(clock, 120)
    fence.hold(A, PLACED)
    clock.turn(60)
    fence.hold(A, VOIDED)
    assert (fence.left_s(A, VOIDED), fence.left_s(A, PLACED)) == (60, 120)


def test_the_wall_clock_means_nothing_to_it() -> None:
    class Jumping(TurnedClock):
        def now(self):  # type: ignore[no-untyped-def]
            raise AssertionError("a fence asked for the time of day")

    fence = Fence(Jumping(), 120)
    fence.hold(A, PLACED)
    assert fence.left_s(A, BILLED) == 120
