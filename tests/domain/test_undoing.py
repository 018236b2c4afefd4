from dataclasses import replace

from kiosk.domain.course import Course, Duty, Phase
from kiosk.domain.member import OfferKind
from kiosk.domain.order import Order, Redemption
from kiosk.domain.payment import Attempt, AttemptId, Outcome
from kiosk.domain.undoing import Consequence, follows, may_refund, may_void
from tests.builders import a_paid_order, a_points_product, a_reward, an_order

C = Consequence


def by_card(order: Order) -> Order:
    attempt = Attempt(AttemptId("A000000001"), order.id, order.totals.total, Outcome.APPROVED)
    return order.following(attempt=attempt)


def told(order: Order) -> list[Consequence]:
    return [each.what for each in follows(order)]


def test_a_guest_who_paid_by_card_gets_the_money_on_the_card() -> None:
    guest = by_card(replace(a_paid_order(), member_id=None, is_reported=False))
    assert told(guest) == [C.MONEY_TO_CARD, C.NO_POINTS]
    assert follows(guest)[0].amount == guest.totals.total


def test_a_reward_comes_back_and_points_are_taken_later() -> None:
    order = replace(by_card(a_paid_order()), redemption=Redemption.of(a_reward()))
    assert told(order) == [C.MONEY_TO_CARD, C.REWARD_BACK, C.POINTS_TAKEN_LATER]
    assert follows(order)[1].subject == "$5 off"


def test_points_that_were_spent_stay_spent() -> None:
    redemption = Redemption.of(a_points_product())
    assert redemption.offer is OfferKind.POINTS_PRODUCT
    assert C.POINTS_STAY_SPENT in told(replace(a_paid_order(), redemption=redemption))


def test_money_of_the_counter_goes_back_at_the_counter() -> None:
    assert told(a_paid_order())[0] is C.MONEY_AT_COUNTER


def test_a_held_order_has_taken_nothing() -> None:
    held = an_order(course=Course(Phase.HELD))
    assert told(held) == [C.NOTHING_WAS_TAKEN]
    assert (may_void(held), may_refund(held)) == (True, False)


def test_whose_order_is_forgotten_shows_the_code_again() -> None:
    assert C.SHOW_THE_CODE in told(replace(a_paid_order(), member_id=None))


def test_the_kitchen_that_cooks_is_told() -> None:
    cooking = by_card(a_paid_order()).following(phase=Phase.SERVED, ticket=Duty.DONE)
    assert told(cooking)[-1] is C.TELL_THE_KITCHEN
    assert may_refund(cooking)
    assert C.TELL_THE_KITCHEN not in told(cooking.following(phase=Phase.DONE))
