"""Client and pretend Thanx agree, over random orders: what is taken off, what is earned, what may follow."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import count
from typing import TypeVar

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kiosk.domain.answer import Applied, Refused
from kiosk.domain.basket import Basket
from kiosk.domain.member import OfferId, OfferKind, RewardKind
from kiosk.domain.menu import Item, ItemId, Menu
from kiosk.domain.money import ZERO
from kiosk.domain.offers import Hindrance, standing
from kiosk.domain.order import _MOVES, Order, OrderId, OrderState, Redemption, Report
from kiosk.domain.pricing import totals
from kiosk.menus.file import MenuFile
from kiosk.places import resources
from kiosk.sandbox.records import Person, PointsProduct, Reward, RewardType
from kiosk.sandbox.running import RunningSandbox
from tests.builders import LOCATION, a_payment, an_order
from tests.thanx.visits import JANE, Visit, deliver, settings_of, visit

T = TypeVar("T")
OURS = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
KINDS: tuple[RewardType, ...] = ("amount", "percent", "item")
ELSEWHERE = "5d1c77e0ab"
_numbers = count(1)


@cache
def menu() -> Menu:
    return asyncio.run(MenuFile(resources() / "menu" / "demo.toml").load())


def _chosen(item: Item) -> st.SearchStrategy[frozenset[str]]:
    options = [option.id for group in item.groups for option in group.options]
    return st.frozensets(st.sampled_from(options), max_size=3) if options else st.just(frozenset())


@st.composite
def baskets(draw: st.DrawFn) -> Basket:
    basket = Basket()
    for item in draw(st.lists(st.sampled_from(menu().items), min_size=1, max_size=5)):
        basket = basket.adding(item, draw(_chosen(item)), draw(st.integers(1, 3)))  # type: ignore[arg-type]
    return basket


@st.composite
def rewards(draw: st.DrawFn) -> Reward:
    """Of every kind, with every limit that Thanx has."""
    kind: RewardType = draw(st.sampled_from(KINDS))
    dollars = st.integers(1, 4_000).map(lambda cents: Decimal(cents) / 100)
    values = {"amount": dollars, "percent": st.integers(1, 100).map(Decimal), "item": st.none()}
    products = draw(
        st.lists(st.sampled_from([str(item.id) for item in menu().items]), max_size=3, unique=True)
    )
    return Reward(
        id="drawn01",
        label="A drawn reward",
        type=kind,
        value=draw(values[kind]),
        minimum=draw(st.none() | dollars),
        maximum=draw(st.none() | dollars),
        products=products,
        restriction_location_ids=draw(st.sampled_from([[], [LOCATION], [ELSEWHERE]])),
        merchant_id="k2lye10h32l5wzo",
    )


def _jane(thanx: RunningSandbox) -> Person:
    return next(each for each in thanx.world.state.people if each.user_id == JANE.value)


def _balance(thanx: RunningSandbox) -> Decimal:
    return _jane(thanx).memberships[0].balance


def _play(thanx: RunningSandbox, scene: Callable[[Visit], Awaitable[T]]) -> T:
    thanx.reset()
    try:
        return visit(settings_of(thanx), scene)
    finally:
        thanx.reset()


def _order(basket: Basket, redemption: Redemption | None, discount: object = ZERO) -> Order:
    order_id = f"order-{next(_numbers)}"
    sums = totals(basket, menu().taxes, discount)  # type: ignore[arg-type]
    return an_order(order_id, basket, totals=sums, redemption=redemption)


def _paid(order: Order) -> Order:
    if not order.totals.total:
        return order.free()
    return order.paid_with(a_payment(amount=order.totals.total))


@OURS
@given(basket=baskets(), reward=rewards())
def test_what_a_reward_takes_off(serving_thanx: RunningSandbox, basket: Basket, reward: Reward) -> None:
    """What the kiosk shows before the quote is the quote; what it does not offer takes nothing off."""

    async def scene(one: Visit) -> None:
        _jane(serving_thanx).rewards = [reward]
        member = await one.loyalty.member(JANE)
        if reward.restriction_location_ids == [ELSEWHERE]:
            # Told of this place, Thanx leaves out what is for another.
            assert member.rewards == ()
            return
        (offer,) = member.rewards
        assert offer.kind is RewardKind(reward.type)
        found = standing(offer, member, basket, LOCATION, one.clock.now())
        wanted = Redemption.of(offer)
        quote = await one.loyalty.quote(
            JANE, Report.quoting(OrderId(f"order-{next(_numbers)}"), basket, LOCATION, wanted)
        )
        assert quote.flaw == ""
        if found.hindrance in (Hindrance.ITEM_MISSING, Hindrance.SPEND_MORE):
            assert quote.discount == ZERO
        else:
            assert found.hindrance is None
            assert quote.discount == found.saving
        assert quote.discount <= basket.subtotal

    _play(serving_thanx, scene)


@OURS
@given(basket=baskets(), points=st.integers(1, 400), cents=st.integers(1, 3_000))
def test_what_points_buy(serving_thanx: RunningSandbox, basket: Basket, points: int, cents: int) -> None:
    """Affordable here is affordable there; `placed` takes the points and gives what was shown."""

    async def scene(one: Visit) -> None:
        merchant = serving_thanx.world.state.merchants[0]
        merchant.points_products = [
            PointsProduct(
                id="drawn02", label="Drawn", type="amount", value=Decimal(cents) / 100, points=Decimal(points)
            )
        ]
        member = await one.loyalty.member(JANE)
        (offer,) = member.points_products
        assert offer.offer is OfferKind.POINTS_PRODUCT
        found = standing(offer, member, basket, LOCATION, one.clock.now())
        before = _balance(serving_thanx)
        assert (found.hindrance is Hindrance.POINTS_SHORT) == (before < points)
        order = _order(basket, Redemption.of(offer))
        if before < points:
            said = await deliver(one, Report.of(order))
            assert isinstance(said, Refused)
            assert _balance(serving_thanx) == before
            return
        said = await deliver(one, Report.of(order))
        assert isinstance(said, Applied)
        assert said.value.discount == found.saving
        assert _balance(serving_thanx) == before - points

    _play(serving_thanx, scene)


@OURS
@given(basket=baskets(), reward=st.none() | rewards())
def test_what_is_earned_and_what_a_refund_takes_back(
    serving_thanx: RunningSandbox, basket: Basket, reward: Reward | None
) -> None:
    """Points come once for what was paid before tax, and go with the refund; the reward comes back."""

    async def scene(one: Visit) -> None:
        jane = _jane(serving_thanx)
        jane.rewards = [reward] if reward is not None else []
        wanted = Redemption(OfferKind.REWARD, OfferId("drawn01")) if reward is not None else None
        placed = _order(basket, wanted)
        said = await deliver(one, Report.of(placed))
        assert isinstance(said, Applied)
        order = _paid(replace(placed, totals=totals(basket, menu().taxes, said.value.discount)))
        before = _balance(serving_thanx)
        for _ in range(2):
            assert isinstance(await deliver(one, Report.of(order)), Applied)
        assert _balance(serving_thanx) - before == order.totals.eligible.dollars
        remarks = [call["note"] for call in serving_thanx.journal() if call["state"] == "billed"]
        assert [each for each in remarks if "payments[0].amount" in each] == []
        assert [each.state for each in jane.rewards] == ["used"] * len(jane.rewards)
        refunded = order.moving_to(OrderState.REFUNDED)
        assert isinstance(await deliver(one, Report.of(refunded)), Applied)
        serving_thanx.run_due()
        assert _balance(serving_thanx) == before
        assert [each.state for each in jane.rewards] == ["available"] * len(jane.rewards)

    _play(serving_thanx, scene)


@OURS
@given(moves=st.lists(st.sampled_from(list(OrderState)), min_size=1, max_size=6), is_rewarded=st.booleans())
def test_what_may_follow(serving_thanx: RunningSandbox, moves: list[OrderState], is_rewarded: bool) -> None:
    """A move that our orders make is taken; any other is refused, or a repeat without effect."""

    async def scene(one: Visit) -> None:
        basket = Basket().adding(_burger(), frozenset())
        wanted = Redemption(OfferKind.REWARD, OfferId("threeoff01")) if is_rewarded else None
        order, now = _order(basket, wanted), None
        for state in moves:
            said = await deliver(
                one,
                Report.of(_paid(order))
                if state is OrderState.BILLED
                else replace(Report.of(order), state=state),
            )
            if now is None:
                assume(state in (OrderState.CHECKOUT, OrderState.PLACED))
            if now is None or state in _MOVES[now]:
                assert isinstance(said, Applied), (now, state)
                now = state
            elif state is now or (now, state) == (OrderState.COMPLETED, OrderState.BILLED):
                assert isinstance(said, Applied)
                assert "no second effect" in serving_thanx.journal()[-1]["note"]
            else:
                assert isinstance(said, Refused), (now, state)
            kept = serving_thanx.world.state.baskets[f"k2lye10h32l5wzo/{order.id}"]
            assert kept.state == now.value

    _play(serving_thanx, scene)


def _burger() -> Item:
    found = menu().item(ItemId("burger-sorrel"))
    assert found is not None
    return found
