from collections.abc import Callable

import pytest

from kiosk.domain.member import OfferKind
from kiosk.domain.money import Money
from kiosk.domain.visit import PayStep
from kiosk.proving.simulation.guest import Guest, Plan, drawn
from kiosk.proving.simulation.luck import Luck
from kiosk.services.checkout import Sale
from tests.proving.simulation.pieces import a_world


def _guest(plan: Plan) -> Guest:
    world = a_world()
    return Guest(world, plan, world.ids.order_id())


def test_a_guest_pays_what_the_dishes_cost_with_tax() -> None:
    guest = _guest(Plan(prices=(1_190, 290)))
    assert guest.draft.totals.subtotal == Money(1_480)
    assert guest.draft.totals.total == Money(1_598)
    assert (guest.draft.member_id, guest.draft.redemption) == (None, None)


@pytest.mark.parametrize(
    ("plan", "kind", "off"),
    [
        (Plan(person="person-0", reward=300), OfferKind.REWARD, 300),
        (Plan(person="person-0", reward=9_900), OfferKind.REWARD, 1_190),
        (Plan(person="person-0", reward=300, is_points=True), OfferKind.POINTS_PRODUCT, 500),
    ],
)
def test_a_member_redeems(plan: Plan, kind: OfferKind, off: int) -> None:
    guest = _guest(plan)
    redemption = guest.draft.redemption
    assert redemption is not None
    assert (redemption.offer, guest.draft.totals.discount) == (kind, Money(off))
    assert guest.story.agreed == guest.draft.totals


def test_after_a_decline_the_guest_thinks_and_then_does_as_planned() -> None:
    guest = _guest(Plan(again=(True, False), thinks_s=7.0))
    later: list[tuple[float, Callable[[], None]]] = []
    chosen: list[bool] = []

    class Chosen(Sale):
        def choose(self, again: bool) -> None:
            chosen.append(again)

    sale = Chosen(lambda _step, _order, _code: None)
    for _ in range(3):
        guest.show(PayStep.DECLINED, lambda *wish: later.append(wish), sale, lambda: None)
    assert [seconds for seconds, _ in later] == [7.0] * 3
    for _, work in later:
        work()
    assert chosen == [True, False, True]


def test_a_guest_who_cancels_does_so_while_the_reader_waits() -> None:
    guest = _guest(Plan(cancels_s=2.0))
    later: list[float] = []
    sale = Sale(lambda _step, _order, _code: None)
    for step in (PayStep.PREPARING, PayStep.PRESENT_CARD, PayStep.APPROVED):
        guest.show(step, lambda seconds, _work: later.append(seconds), sale, lambda: None)
    assert later == [2.0]


def test_plans_are_of_every_kind_and_by_the_seed() -> None:
    plans = [drawn(Luck(seed)) for seed in range(200)]
    assert plans == [drawn(Luck(seed)) for seed in range(200)]
    assert {bool(plan.person) for plan in plans} == {True, False}
    assert {bool(plan.reward) for plan in plans} == {True, False}
    assert {plan.is_points for plan in plans} == {True, False}
