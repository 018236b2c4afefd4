"""What must hold whatever a guest chooses, and at every hour of the week."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from kiosk.domain.menu import Item, Menu, OptionGroup
from kiosk.domain.money import ZERO, Money, total
from kiosk.menus.finding import Findings
from kiosk.menus.marks import RULED_OUT

_MONDAY = datetime(2024, 1, 1, tzinfo=UTC)
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def prove_all(menu: Menu, findings: Findings) -> None:
    """Notes a fault for what can't be sold as it is, a warning for what is worth a look."""
    for item in menu.items:
        _prove_price(item, findings)
        _prove_marks(item, findings)
    for product in menu.reward_products:
        if menu.item(product) is None:
            findings.warning(
                f"reward_products, {product}", "no item has this id: its reward takes nothing off"
            )
    for offered in menu.suggestions:
        dish = menu.item(offered.item)
        if dish is not None and dish.has_choices:
            findings.warning(f"suggestion {dish.id}", "it is never offered: something must be chosen for it")
    if menu.dayparts:
        _prove_hours(menu, findings)


def cheapest(item: Item) -> Money:
    """The least that one unit can cost, by any choice of its options, as a meal or on its own."""
    least = item.price + total([_least(group) for group in item.groups])
    meal = item.meal
    return least if meal is None else min(least, least + meal.price + total([_least(s) for s in meal.slots]))


def _least(group: OptionGroup) -> Money:
    """Of as many options as may be chosen the cheapest; those that are free are the dearest of them."""
    prices = sorted(option.price for option in group.options)
    sums = (_sum(prices[:count], group.free) for count in range(group.minimum, group.maximum + 1))
    return min(sums, default=ZERO)


def _sum(prices: list[Money], free: int) -> Money:
    paid = [price for price in prices if price > ZERO]
    return total([price for price in prices if price <= ZERO] + paid[: max(0, len(paid) - free)])


def _prove_price(item: Item, findings: Findings) -> None:
    least = cheapest(item)
    if least < ZERO:
        findings.fault(f"item {item.id}, price", f"some choice of options makes it cost ${least.dollars}")
    elif least == ZERO and item.price > ZERO:
        findings.warning(f"item {item.id}, price", "some choice of options makes it cost nothing")


def _prove_marks(item: Item, findings: Findings) -> None:
    for mark in sorted(item.marks):
        for allergen in sorted(item.allergens & RULED_OUT[mark]):
            findings.fault(f"item {item.id}, marks", f"with {allergen} it is not {mark}")
        for group in item.groups:
            for option in group.options:
                if option.allergens & RULED_OUT[mark] and mark not in option.spoils:
                    findings.fault(
                        f"option {option.id}", f"with it {item.id} is not {mark}: add it to spoils"
                    )


def _prove_hours(menu: Menu, findings: Findings) -> None:
    served: set[str] = set()
    bare: list[datetime] = []
    moments = sorted(set(_moments(menu)))
    for moment in moments:
        items = menu.without(menu.over_at(moment)).items
        served.update(item.id for item in items)
        if not items:
            bare.append(moment)
    for moment in bare:
        until = min((each for each in moments if each > moment), default=_MONDAY + timedelta(days=7))
        day = _NAMES[moment.weekday()]
        findings.warning("dayparts", f"nothing is served on {day} from {moment:%H:%M} to {until:%H:%M}")
    for item in menu.items:
        if item.id not in served:
            findings.warning(f"item {item.id}, daypart", "it is never served")


def _moments(menu: Menu) -> Iterator[datetime]:
    """Every moment of a week at which the menu may change."""
    times = {time(0)}.union(*({part.start, part.end} for part in menu.dayparts.values()))
    for day in range(7):
        for at in times:
            yield datetime.combine(_MONDAY.date() + timedelta(days=day), at, UTC)
