"""Items 44 to 51: what a basket says: place, ids, money, at most one redemption (contract 3.2 to 3.8)."""

from decimal import Decimal

from kiosk.domain.order import Order, Sold
from kiosk.proving.certifying.record import Call, Record
from kiosk.proving.certifying.verdict import Item, Verdict, every, failed, passed, unplayed, untested

_SOLD = ("phone", "email", "code", "points", "points item", "plain")


def placed_right(record: Record) -> Verdict:
    """Every basket names this place, and is of the counter, not of the web (contract C33)."""
    place, venue = record.facts.get("place") or record.expected.location_id, "instore"
    wrong_account = [
        call for scene in _SOLD for call in record.accounts(scene)
        if ("location_id", place) not in call.query or ("redemption_venue", venue) not in call.query
    ]  # fmt: skip
    if wrong_account:
        return failed("an account was read for another place or venue", wrong_account)
    return every(
        record.baskets(),
        lambda call: call.said.get("location_uid") == place and call.said.get("redemption_venue") == venue,
        f"each basket is of location {place}, in store", "location_uid or redemption_venue is wrong",
    )  # fmt: skip


def mapped(record: Record) -> Verdict:
    """Get Locations was asked, and finds the shop by its name and address alone."""
    asked = [call for call in record.calls if call.path.endswith("/partner/locations") and call.is_good]
    if not asked:
        return failed("Get Locations was never asked")
    sight = record.facts.get("place in sight")
    if not sight:
        return failed("the shop's place is not among the locations of Thanx", asked)
    place, found = sight
    if found is None:
        return untested("name and address of the place do not tell it from others: it must be configured")
    if found != place:
        return failed(f"name and address lead to {found} instead of {place}", asked)
    return passed(f"name and address lead to {place}; looked up every day beside the business", asked)


def one_id(record: Record) -> Verdict:
    """One id through all states of an order, another for each order."""
    if (not_played := unplayed(record, "phone")) is not None:
        return not_played
    for scene in _SOLD:
        placed = record.baskets(scene, "placed")
        later = record.baskets(scene, "placed", "billed", "completed")
        quoted = [call for call in record.baskets(scene, "checkout") if call.is_good][-1:]
        ids = {str(call.said.get("id") or "") for call in (*later, *quoted)}
        if placed and (len(ids) != 1 or "" in ids):
            return failed(f"scene {scene} has {len(ids)} basket ids", record.baskets(scene))
    orders = [str(call.said.get("id")) for call in record.baskets("", "placed")]
    if len(orders) != len(set(orders)):
        return failed("two orders share an id", record.baskets("", "placed"))
    return passed(f"{len(orders)} orders, each with one id of its own", record.baskets("phone"))


def paid_right(record: Record) -> Verdict:
    """One payment on billed: subtotal less discount, without tax and tip."""
    return every(
        record.baskets("", "billed"), lambda call: _is_paid_right(record, call),
        "each amount is the subtotal less the discount", "payments is missing, or its amount is wrong",
    )  # fmt: skip


def priced_with_modifiers(record: Record) -> Verdict:
    """Each unit's price is its base with all its modifiers; one of the orders has some."""
    baskets = [call for call in record.baskets("", "placed", "billed") if _order(record, call) is not None]
    with_some = [call for call in baskets if any(item.get("modifiers") for item in _items(call))]
    wrong = [call for call in baskets if not _is_priced_right(record, call)]
    if wrong:
        return failed("a price does not include its modifiers", wrong)
    if not with_some:
        return unplayed(record, "phone") or untested("no dish of the menu has an option that costs something")
    return passed("each price is the base with its modifiers", with_some)


def ids_fit(record: Record) -> Verdict:
    """The dish that the reward is for is in the basket by the reward's own id for it."""
    if (not_played := unplayed(record, "email")) is not None:
        return not_played
    products = _products_of_redeemed(record, "email")
    return every(
        record.baskets("email", "placed"),
        lambda call: products & {str(item.get("id")) for item in _items(call)},
        f"the basket holds one of {sorted(products)}", "no item of the basket is in the reward's products",
    )  # fmt: skip


def right_door(record: Record) -> Verdict:
    """Loyalty calls go to the Loyalty address, the others to the other; the key is a hashid."""
    it = record.expected
    wrong = [
        call for call in record.calls
        if not call.wire.url.startswith(it.loyalty_base if call.api == "loyalty" else it.api_base)
        or (call.api == "loyalty" and not _is_hashid(call.header("Merchant-Key")))
    ]  # fmt: skip
    if wrong:
        return failed("a wrong address, or a Merchant-Key that is no hashid", wrong)
    return every(record.calls[:1], bool, "every call went to its own address; the key is a hashid", "none")


def one_redemption(record: Record) -> Verdict:
    """Never more than one reward or points product in a basket."""
    return every(
        record.baskets(),
        lambda call: len([*(call.said.get("rewards") or ()), *(call.said.get("points_products") or ())]) <= 1,
        "no basket has more than one", "a basket has more than one",
    )  # fmt: skip


def _order(record: Record, call: Call) -> Order | None:
    return next((each.order for each in record.orders if each.order.id == call.said.get("id")), None)


def _items(call: Call) -> list[dict[str, object]]:
    return list(call.said.get("items") or ())


def _is_paid_right(record: Record, call: Call) -> bool:
    payments, order = call.said.get("payments") or [], _order(record, call)
    if len(payments) != 1 or order is None:
        return False
    amount = Decimal(payments[0].get("amount", -1))
    quotes = [each for each in record.baskets(call.scene, "checkout") if each.is_good]
    said = quotes[-1].answer.get("discount") if quotes and order.redemption else None
    discount = Decimal(str(said or 0))
    is_named = bool(payments[0].get("issuer")) and len(str(payments[0].get("last4", ""))) == 4
    return is_named and amount == max(Decimal(call.said["subtotal"]) - discount, Decimal(0))


def _is_priced_right(record: Record, call: Call) -> bool:
    order = _order(record, call)
    wanted = sorted(_unit(line) for line in order.lines for _ in range(line.quantity)) if order else []
    said = sorted((str(item.get("id")), Decimal(str(item.get("price")))) for item in _items(call))
    whole = sum((price for _, price in said), Decimal(0))
    return said == wanted and whole == Decimal(call.said.get("subtotal", -1))


def _unit(line: Sold) -> tuple[str, Decimal]:
    extras = sum((each.price.dollars for each in line.modifiers), Decimal(0))
    return line.item_id, line.base_price.dollars + extras


def _products_of_redeemed(record: Record, scene: str) -> set[str]:
    order = record.order(scene)
    on = order.redemption.id if order is not None and order.redemption else ""
    offers = (each for sight in record.shown(scene) for each in sight.offers if each.id == on)
    return set(next((each.products for each in offers), frozenset()))


def _is_hashid(key: str) -> bool:
    return bool(key) and not key.isdigit()


ITEMS = (
    Item("8.44", "Baskets carry the correct Thanx location_uid, in store", placed_right),
    Item("8.45", "Location mapping is automated from Get Locations", mapped),
    Item("8.46", "The same basket id through all states; a new one for each order", one_id),
    Item("8.47", "payments on billed; amount is subtotal less discounts, no tips, no tax", paid_right),
    Item("8.48", "items[].price includes modifiers", priced_with_modifiers),
    Item("8.49", "items[].id equals ids in the reward's products", ids_fit),
    Item("8.50", "Correct base URL and hashid Merchant-Key", right_door),
    Item("8.51", "At most one reward or points product per order", one_redemption),
)
