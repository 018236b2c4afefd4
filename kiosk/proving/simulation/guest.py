"""A guest: what is ordered, by whom, with which reward, and what they do at the reader."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.basket import Basket
from kiosk.domain.member import MemberId, OfferId, OfferKind
from kiosk.domain.menu import CategoryId, Item, ItemId, TaxRate
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Order, OrderId, Redemption
from kiosk.domain.pricing import totals
from kiosk.domain.trouble import Code
from kiosk.domain.visit import PayStep
from kiosk.domain.words import Words
from kiosk.proving.simulation.luck import Luck
from kiosk.proving.simulation.story import Story
from kiosk.proving.simulation.thanx import PRODUCT_CENTS
from kiosk.proving.simulation.world import PEOPLE, Task, World
from kiosk.services.checkout import Draft, Sale

_TAXES = {"food": TaxRate(8_000, 6_000)}
_PRICES = (290, 450, 650, 1190, 1490, 2350)
_TASKS = (
    (Task.TAKE_MONEY,), (Task.RELEASE,), (Task.REFUND,), (Task.TAKE_MONEY, Task.REFUND),
    (Task.SERVE_FOUND,), (Task.RETURN_FOUND,), (Task.REFUND, Task.REFUND),
)  # fmt: skip
_REWARDS = (300, 500, 1000, 9900)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a guest will do. `again` answers one decline after the other; after the last they go on.

    `reward` is how much it takes off in cents, `cancels_s` when they ask the reader to stop, `tasks` what
    staff do about the order afterwards.
    """

    prices: tuple[int, ...] = (1190,)
    person: str | None = None
    reward: int = 0
    is_points: bool = False
    again: tuple[bool, ...] = ()
    cancels_s: float | None = None
    thinks_s: float = 5.0
    tasks: tuple[Task, ...] = ()
    is_unproven: bool = False

    @property
    def at_counter(self) -> bool:
        return not {Task.TAKE_MONEY, Task.RELEASE}.isdisjoint(self.tasks)


def drawn(luck: Luck) -> Plan:
    """Half are members, half of those redeem something."""
    prices = tuple(luck.one_of(_PRICES) for _ in range(luck.random.randint(1, 3)))
    is_member, redeems = luck.chance(0.7), luck.chance(0.6)
    cancels_s = luck.between(0.5, 12) if luck.strikes("guest_cancels") else None
    again = (True, True) if not luck.strikes("guest_leaves") else (luck.chance(0.5), False)
    is_unproven = luck.chance(0.05)
    person = f"person-{luck.random.randrange(PEOPLE)}" if luck.chance(0.8) or not is_unproven else "stranger"
    return Plan(
        prices, person if is_member else None,
        luck.one_of(_REWARDS) if is_member and redeems and not is_unproven else 0, luck.chance(0.25), again,
        cancels_s, luck.between(1, 45), luck.one_of(_TASKS) if luck.chance(0.2) else (), is_unproven,
    )  # fmt: skip


class Guest:
    """One guest with their draft; the order's story begins here."""

    def __init__(self, world: World, plan: Plan, order_id: OrderId) -> None:
        self.plan = plan
        self._again = list(plan.again)
        basket = Basket()
        for price in plan.prices:
            item = Item(ItemId(f"item-{price}"), Words("Dish"), Money(price), CategoryId("mains"))
            basket = basket.adding(item, frozenset())
        redemption = self._redemption(world)
        off = Money(PRODUCT_CENTS if plan.is_points else plan.reward) if redemption else ZERO
        member_id = MemberId(plan.person) if plan.person else None
        agreed = totals(basket, _TAXES, off)
        self.draft = Draft(
            order_id, basket, agreed, member_id, redemption,
            at_counter=plan.at_counter, is_unproven=plan.is_unproven,
        )  # fmt: skip
        self.story = Story(
            order_id, len(world.stories) + 1, agreed, member_id, redemption, plan.at_counter, plan.is_unproven
        )
        world.stories[order_id] = self.story

    def show(
        self, step: PayStep, later: Callable[[float, Callable[[], None]], None], sale: Sale,
        abort: Callable[[], None],
    ) -> None:  # fmt: skip
        """What this guest does when the screen shows that."""
        if step is PayStep.DECLINED:
            again = self._again.pop(0) if self._again else True
            later(self.plan.thinks_s, lambda: sale.choose(again))
        elif step is PayStep.PRESENT_CARD and self.plan.cancels_s is not None:
            later(self.plan.cancels_s, abort)

    def _redemption(self, world: World) -> Redemption | None:
        if not self.plan.person or not self.plan.reward:
            return None
        if self.plan.is_points:
            return Redemption(OfferKind.POINTS_PRODUCT, OfferId("product"), "$5")
        reward = world.give_reward(self.plan.person, self.plan.reward)
        return Redemption(OfferKind.REWARD, OfferId(reward), "Off")


def shown(step: PayStep, order: Order, code: Code | None) -> str:
    """What the screen says, for the chronicle."""
    return f"shows {step} {order.state}" + (f" {code}" if code else "")
