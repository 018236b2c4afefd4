"""Who and what the prepared states are made of: one basket, one member, rewards of every kind."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

from kiosk.domain.basket import Basket
from kiosk.domain.diet import Needs
from kiosk.domain.holdings import GiftCard, GiftCardId
from kiosk.domain.location import Location
from kiosk.domain.member import (
    Balance,
    LocationId,
    Member,
    MemberId,
    OfferId,
    OfferKind,
    PointsProduct,
    Progress,
    Reward,
    RewardKind,
)
from kiosk.domain.menu import Item, Menu
from kiosk.domain.money import Money
from kiosk.domain.order import Order, OrderId, OrderState, Sold
from kiosk.domain.pricing import totals

# A Saturday at lunch, by the clock on the wall.
NOW = datetime(2026, 11, 21, 12, 26).astimezone()
PLACE = LocationId("harbor-street")
_PROGRAMME = "leaves"
_FAR = ("Lunch is on us", "A free side", "A free drink", "A free dessert")


@dataclass(frozen=True, slots=True)
class Stock:
    """Everything a state may need, chosen from any menu by what it is, not by its name."""

    menu: Menu

    @property
    def plain(self) -> Item:
        """The first dish: the one that leads its category."""
        return self.menu.items[0]

    @property
    def choosy(self) -> Item:
        """A dish that can't be added before something is chosen."""
        return next((item for item in self.menu.items if item.has_choices and not item.sold_out), self.plain)

    @property
    def missing(self) -> Item:
        """A drink that is not in the basket."""
        drinks = self.menu.categories[-1].items
        return next((item for item in drinks if not item.sold_out and not item.has_choices), drinks[0])

    @property
    def dishes(self) -> tuple[Item, ...]:
        """One ready dish of each of the first three categories."""
        ready = (
            next((item for item in category.items if not item.sold_out and not item.has_choices), None)
            for category in self.menu.categories[:3]
        )
        return tuple(item for item in ready if item is not None)

    @property
    def basket(self) -> Basket:
        basket = Basket()
        for item in self.dishes:
            basket = basket.adding(item, item.presets)
        return basket.counting(basket.lines[0].id, 2)

    @property
    def feast(self) -> Basket:
        """The leading dish as a meal, and what stays on its own."""
        chosen = self.plain.presets | Needs().meal(self.plain)
        return Basket().adding(self.plain, chosen).adding(self.dishes[-1], self.dishes[-1].presets)

    @property
    def mixed(self) -> Item:
        """A dish that has options of all kinds, fit and unfit."""
        return max(self.menu.items, key=lambda item: sum(len(group.options) for group in item.groups))

    @property
    def dated(self) -> Basket:
        """The basket as it was chosen when the last dish cost less."""
        line = self.basket.lines[-1]
        return self.basket.renewing(line.id, replace(line.item, price=line.item.price - Money(50)))

    @property
    def faded(self) -> Basket:
        """One of its dishes has sold out since."""
        sold = next((item for item in self.menu.items if item.sold_out), self.plain)
        line = self.basket.lines[-1]
        return self.basket.renewing(line.id, replace(sold, sold_out=False))

    @property
    def member(self) -> Member:
        """Two rewards that can be used, two that can't, a points product within reach and one beyond."""
        rewards = (self.free_dish, self.three_off, self.free_drink, self.a_fifth_off)
        balance = Balance(_PROGRAMME, "leaf", "leaves", Decimal(248))
        return Member(MemberId("m0000001"), rewards, (_product(5, 150), _product(12, 300)), (balance,))

    @property
    def gift_cards(self) -> tuple[GiftCard, ...]:
        return (GiftCard(GiftCardId("card"), "0017", Money(2500)),)

    @property
    def collector(self) -> Member:
        """Of a merchant without points: on the way to a reward."""
        return Member(MemberId("m0000002"), progress=Progress(60, "$5 off next purchase"))

    @property
    def free_dish(self) -> Reward:
        dish = self.dishes[-1]
        return _reward("free-dish", f"Free {dish.name.text}", RewardKind.ITEM, products=frozenset({dish.id}))

    @property
    def three_off(self) -> Reward:
        ends = NOW + timedelta(days=1)
        reward = _reward("three-off", "$3 off your order", RewardKind.AMOUNT, value=Decimal(3))
        return replace(reward, retire_at=ends)

    @property
    def free_drink(self) -> Reward:
        drink = self.missing
        return _reward(
            "free-drink", f"Free {drink.name.text}", RewardKind.ITEM, products=frozenset({drink.id})
        )

    @property
    def elsewhere(self) -> Member:
        """Everything it has is good at one other place, at two, at many, and at one that nobody knows."""
        far = list(self.places)
        ways: tuple[list[LocationId], ...] = (far[:1], far[:2], far, [LocationId("gone")])
        rewards = tuple(
            replace(self.on_us, id=OfferId(f"far-{number}"), label=label, locations=frozenset(way))
            for number, (label, way) in enumerate(zip(_FAR, ways, strict=True))
        )
        return replace(self.member, rewards=rewards, points_products=())

    @property
    def places(self) -> dict[LocationId, Location]:
        """The merchant's other places; the last has no name."""
        named = ("Harbor Street", "Mill Lane", "Old Town", "Riverside", "")
        names = (name and f"{self.menu.name} {name}" for name in named)
        made = (
            Location(LocationId(f"place-{number}"), "merchant", name, "140 Station Road")
            for number, name in enumerate(names)
        )
        return {each.id: each for each in made}

    @property
    def on_us(self) -> Reward:
        """Nothing is left to pay."""
        return _reward("on-us", "Lunch is on us", RewardKind.PERCENT, value=Decimal(100))

    @property
    def a_fifth_off(self) -> Reward:
        minimum = self.basket.subtotal + Money(1180)
        label = f"20% off ${minimum.dollars} or more"
        return _reward("fifth-off", label, RewardKind.PERCENT, value=Decimal(20), minimum=minimum)

    def order(self, number: int = 47, *, is_member: bool = False) -> Order:
        """The basket as it was sold."""
        basket = self.basket
        return Order(
            OrderId("order-47"), number, OrderState.PLACED, basket.dining,
            tuple(Sold.of(line) for line in basket.lines), totals(basket, self.menu.taxes), PLACE, NOW,
            self.member.id if is_member else None,
        )  # fmt: skip


def product(member: Member) -> PointsProduct:
    """The points product that the member can afford."""
    return member.points_products[0]


def _reward(
    key: str, label: str, kind: RewardKind, *, value: Decimal | None = None,
    minimum: Money | None = None, products: frozenset[str] = frozenset(),
) -> Reward:  # fmt: skip
    return Reward(OfferId(key), label, kind, value=value, minimum=minimum, products=products)


def _product(dollars: int, points: int) -> PointsProduct:
    return Reward(
        OfferId(f"product-{dollars}"), f"${dollars} off for {points} leaves", RewardKind.AMOUNT,
        OfferKind.POINTS_PRODUCT, Decimal(dollars), points=Decimal(points), experience_id=_PROGRAMME,
    )  # fmt: skip
