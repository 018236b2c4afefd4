"""Small values for tests: each builder gives a sound one, and every part of it can be replaced by name."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from kiosk.domain.basket import Basket, Line, LineId
from kiosk.domain.course import Course
from kiosk.domain.member import (
    Balance,
    IdentifiedBy,
    Identifier,
    LocationId,
    Member,
    MemberId,
    OfferId,
    OfferKind,
    PointsProduct,
    Reward,
    RewardKind,
)
from kiosk.domain.menu import (
    Category,
    CategoryId,
    GroupId,
    GroupKind,
    Item,
    ItemId,
    Meal,
    Menu,
    Option,
    OptionGroup,
    OptionId,
    TaxRate,
)
from kiosk.domain.money import Money
from kiosk.domain.order import ENTERED, Order, OrderId, OrderState, Sold
from kiosk.domain.payment import Payment
from kiosk.domain.pricing import totals
from kiosk.domain.words import Words

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
LOCATION = LocationId("92b7b0dac4")
MEMBER = MemberId("wroeiu2304hfwf")
TAXES = {"food": TaxRate(8_000, 6_000), "alcohol": TaxRate(10_000, 10_000)}


def an_option(key: str = "cheddar", price: str = "1.20", /, **parts: Any) -> Option:
    return replace(Option(OptionId(key), Words(key.capitalize()), Money.of(price)), **parts)


def a_group(key: str = "extras", options: Iterable[Option] | None = None, /, **parts: Any) -> OptionGroup:
    """Extras that may be left alone; `minimum=1` makes it a required choice."""
    held = (an_option(), an_option("bacon", "2.00")) if options is None else tuple(options)
    group = OptionGroup(GroupId(key), Words(key.capitalize()), held, GroupKind.EXTRA, 0, len(held))
    return replace(group, **parts)


def a_size(**parts: Any) -> OptionGroup:
    """A required choice with nothing preset."""
    options = (an_option("small", "0"), an_option("large", "1.00"))
    return a_group("size", options, **{"kind": GroupKind.CHOICE, "minimum": 1, "maximum": 1} | parts)


def a_meal(*slots: OptionGroup, **parts: Any) -> Meal:
    """A meal for $5.50 more; without slots there is one, of fries."""
    side = a_group("side", (an_option("fries", "0", item=ItemId("fries"), alone=Money(420)),), minimum=1)
    return replace(Meal(OptionId("meal"), Words("Make it a meal"), Money(550), slots or (side,)), **parts)


def an_item(key: str = "burger", price: str = "11.90", /, **parts: Any) -> Item:
    """An item without options, taxed as food."""
    item = Item(ItemId(key), Words(key.capitalize()), Money.of(price), CategoryId("mains"))
    return replace(item, **parts)


def a_menu(*items: Item, **parts: Any) -> Menu:
    """One category, "mains", of the items given: else a burger with extras and a soda that needs a size."""
    given = items or (an_item(groups=(a_group(),)), an_item("soda", "2.90", groups=(a_size(),)))
    mains = CategoryId("mains")
    held = tuple(replace(item, category=mains) for item in given)
    category = Category(mains, Words("Mains"), Words("Mains"), "hamburger", "apricot", held)
    return replace(Menu("Sorrel & Rye", "1", (category,), TAXES), **parts)


def a_line(item: Item | None = None, *chosen: str, number: int = 1, quantity: int = 1) -> Line:
    return Line(LineId(number), item or an_item(), frozenset(map(OptionId, chosen)), quantity)


def a_basket(*items: Item, **parts: Any) -> Basket:
    """One unit of each item, with what is preset on it; without items: one burger."""
    basket = Basket()
    for item in items or (an_item(),):
        basket = basket.adding(item, item.presets)
    return replace(basket, **parts)


def a_reward(key: str = "reward-five", /, **parts: Any) -> Reward:
    """$5 off any order."""
    reward = Reward(OfferId(key), "$5 off", RewardKind.AMOUNT, value=Decimal(5))
    return replace(reward, **parts)


def a_points_product(key: str = "product-five", /, **parts: Any) -> PointsProduct:
    """$5 off for 150 of the leaves of the experience "exp"."""
    product = Reward(
        OfferId(key), "$5 for 150 leaves", RewardKind.AMOUNT, OfferKind.POINTS_PRODUCT,
        Decimal(5), points=Decimal(150), experience_id="exp",
    )  # fmt: skip
    return replace(product, **parts)


def a_member(**parts: Any) -> Member:
    """One reward, one points product, 248 leaves."""
    balance = Balance("exp", "leaf", "leaves", Decimal(248))
    return replace(Member(MEMBER, (a_reward(),), (a_points_product(),), (balance,)), **parts)


def an_identifier(value: str = MEMBER, by: IdentifiedBy = IdentifiedBy.USER_ID) -> Identifier:
    return Identifier(by, value)


def a_payment(**parts: Any) -> Payment:
    """A card that paid for one burger with tax."""
    payment = Payment("visa", "4242", Money(1285), NOON, provider_ref="ref-1", auth_code="123456")
    return replace(payment, **parts)


def an_order(key: str = "order-1", basket: Basket | None = None, /, **parts: Any) -> Order:
    """A member's placed order of one burger. `state` alone moves it without a payment."""
    sold = basket or a_basket()
    order = Order(
        OrderId(key), 1, OrderState.PLACED, sold.dining, tuple(Sold.of(line) for line in sold.lines),
        totals(sold, TAXES), LOCATION, NOON, MEMBER,
    )  # fmt: skip
    if "state" in parts:
        parts.setdefault("course", Course(ENTERED[parts["state"]]))
    parts.setdefault("is_reported", parts.get("member_id", MEMBER) is not None)
    return replace(order, **parts)


def a_paid_order(key: str = "order-1", basket: Basket | None = None, /, **parts: Any) -> Order:
    """The same order, billed by a card."""
    placed = an_order(key, basket)
    return replace(placed.paid_with(a_payment(amount=placed.totals.total)), **parts)
