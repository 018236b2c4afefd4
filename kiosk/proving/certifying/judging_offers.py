"""Items 22 to 34: rewards and points products, seen, chosen, redeemed; and what must be demonstrated."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from kiosk.proving.certifying.record import Call, Record
from kiosk.proving.certifying.verdict import Item, Judge, Verdict, every, failed, passed, unplayed

_VISITS = ("phone", "email", "code", "points", "points item")


def rewards_seen(record: Record) -> Verdict:
    """What Get Account lists stands on the screen."""
    if (not_played := unplayed(record, "phone")) is not None:
        return not_played
    listed = {each["id"] for call in record.accounts("phone") for each in call.answer.get("rewards", ())}
    shown = {offer.id for sight in record.shown("phone") for offer in sight.offers if offer.kind == "reward"}
    if not listed or not listed <= shown:
        return failed("rewards of the account are not on the screen", record.accounts("phone"))
    return passed(f"all {len(listed)} rewards of the account are on the screen", _seen(record, "phone"))


def one_chosen(record: Record) -> Verdict:
    """A touch puts one reward on, and it is the one in the basket."""
    if (not_played := unplayed(record, "phone")) is not None:
        return not_played
    touched = {touch.what.removeprefix("useOffer-") for touch in record.done("phone", "useOffer-")}
    on = [call for call in record.baskets("phone") if call.said.get("rewards")]
    if not touched or not on or any(set(call.said["rewards"]) - touched for call in on):
        return failed("the chosen reward is not the one in the basket", on)
    return passed("the touched reward is in the basket", on)


def by_basket(record: Record) -> Verdict:
    """The redemption is in Create or Update Basket, and no call of the Consumer API redeems."""
    if (not_played := unplayed(record, "phone")) is not None:
        return not_played
    others = [call for call in record.calls if "/rewards/" in call.path or "/points_products/" in call.path]
    if others:
        return failed("a reward was redeemed past the basket", others)
    return every(
        record.baskets("phone", "placed", "billed"),
        lambda call: call.said.get("rewards") and call.wire.method == "POST" and call.is_good,
        "the basket carries the reward, and Thanx took it", "the basket does not carry the reward",
    )  # fmt: skip


def discounted(scene: str, kind: str, type_: str) -> Judge:
    """An offer of that type took something off, and the order was sold with Thanx's own discount."""

    def judge(record: Record) -> Verdict:
        if (not_played := unplayed(record, scene)) is not None:
            return not_played
        order = record.order(scene)
        on = order.redemption if order is not None else None
        offers = {each.id: each for sight in record.shown(scene) for each in sight.offers}
        offer = offers.get(on.id) if on is not None else None
        quotes = [call for call in record.baskets(scene, "checkout") if _redeemed(call)]
        if order is None or offer is None or (offer.kind, offer.type) != (kind, type_):
            return failed(f"no {type_} {kind} was used", record.shown(scene))
        quoted = _discount(quotes[-1]) if quotes else None
        if quoted is None or quoted <= 0 or quoted != order.totals.discount.dollars:
            return failed(f"${order.totals.discount.dollars} off, Thanx said {quoted}", quotes)
        evidence = (*quotes[-1:], *_seen(record, scene))
        return passed(f"Thanx took ${quoted} off, and so did the kiosk", evidence)

    return judge


def affordable_seen(record: Record) -> Verdict:
    """Points products whose price the balance covers can be used."""
    if (not_played := unplayed(record, "points")) is not None:
        return not_played
    products, balance = _products(record, "points")
    wanted = {each for each, price in products.items() if price <= balance}
    shown = {
        each.id for sight in record.shown("points") for each in sight.offers
        if each.kind == "points_product" and each.hindrance != "points_short"
    }  # fmt: skip
    if not wanted or not wanted <= shown:
        return failed(f"{sorted(wanted - shown)} can be afforded and can't be used", _seen(record, "points"))
    return passed(f"{sorted(wanted)} for a balance of {balance}", _seen(record, "points"))


def dear_not_offered(record: Record) -> Verdict:
    """Points products beyond the balance can't be used."""
    for scene in ("points", "points item", "phone", "plain"):
        products, balance = _products(record, scene)
        dear = {each for each, price in products.items() if price > balance}
        offers = [each for sight in record.shown(scene) for each in sight.offers if each.id in dear]
        if not offers:
            continue
        wrong = sorted({each.id for each in offers if each.is_usable})
        if wrong:
            return failed(f"{wrong} cost more than the balance of {balance}", _seen(record, scene))
        return passed(f"{sorted(dear)} are not to be had for {balance}", _seen(record, scene))
    return unplayed(record, "points") or unplayed(record, "points item") or failed("none was on a screen")


def product_submitted(record: Record) -> Verdict:
    """The product's id in the basket completes the exchange."""
    if (not_played := unplayed(record, "points")) is not None:
        return not_played
    order = record.order("points")
    product = order.redemption.id if order is not None and order.redemption else ""
    return every(
        record.baskets("points", "placed", "billed"),
        lambda call: call.said.get("points_products") == [product] and call.is_good,
        "the product is in the basket, and Thanx took it", "the points product is not in the basket",
    )  # fmt: skip


def without(record: Record) -> Verdict:
    """An order of a member that redeems nothing, through to its end."""
    if (not_played := unplayed(record, "plain")) is not None:
        return not_played
    placed = record.baskets("plain", "placed", "billed")
    return every(
        placed, lambda call: not _redeemed(call) and call.is_good,
        "an order without redemption was taken", "an order without redemption did not go through",
    )  # fmt: skip


def with_redemption(record: Record) -> Verdict:
    """Orders that redeem, through to their end."""
    played = [scene for scene in _VISITS if unplayed(record, scene) is None]
    if not played:
        return unplayed(record, *_VISITS) or failed("no scene redeems")
    billed = [call for scene in played for call in record.baskets(scene, "billed")]
    if len(billed) < len(played):
        return failed("an order with a redemption was not billed", billed)
    return every(
        billed, lambda call: _redeemed(call) and call.is_good,
        "orders with redemption were taken", "an order with redemption did not go through",
    )  # fmt: skip


def troubles_handled(record: Record) -> Verdict:
    """Unknown reward, expired token, network down: the guest is told or notices nothing, and goes on."""
    if (not_played := unplayed(record, "troubles", "expired")) is not None:
        return not_played
    told = {code for sight in record.shown("troubles") for code in sight.troubles}
    if not {"reward_gone", "loyalty_down"} <= told:
        return failed("a reward that is gone, or a network that is down, was not told", record.sights[-1:])
    planned = {each.what for each in record.planned}
    refused = [call for call in record.baskets("expired") if call.wire.status == 401]
    again = [
        call for call in record.baskets("expired") if call.is_good
        and any(call.wire.body == no.wire.body and call.number > no.number for no in refused)
    ]  # fmt: skip
    if not {"down", "expired"} <= planned or not refused or not again:
        return failed("a token that had expired was not made anew", record.of("expired"))
    if any("loyalty" in code for sight in record.shown("expired") for code in sight.troubles):
        return failed("the guest was bothered with an expired token", record.shown("expired"))
    return passed("told on the screen; an expired token was made anew unseen", (*refused, *again[:1]))


def _redeemed(call: Call) -> list[Any]:
    return [*(call.said.get("rewards") or ()), *(call.said.get("points_products") or ())]


def _discount(call: Call) -> Decimal | None:
    said = call.answer.get("discount")
    return None if said is None else Decimal(str(said)).quantize(Decimal("0.01"))


def _products(record: Record, scene: str) -> tuple[Mapping[str, Decimal], Decimal]:
    accounts = record.accounts(scene)
    answer = accounts[-1].answer if accounts else {}
    products = {str(each["id"]): Decimal(each["points"]) for each in answer.get("points_products", ())}
    balances = [Decimal(each["balance"]) for each in answer.get("points", ())]
    return products, balances[0] if balances else Decimal(0)


def _seen(record: Record, scene: str) -> tuple[object, ...]:
    return tuple(sight for sight in record.shown(scene) if sight.offers)[:3]


ITEMS = (
    Item("8.22", "Available rewards are visible from Get Account", rewards_seen),
    Item("8.23", "The guest can select one reward", one_chosen),
    Item("8.24", "Redemption goes through Create or Update Basket", by_basket),
    Item("8.25", "Amount-off rewards work", discounted("phone", "reward", "amount")),
    Item("8.26", "Item-based rewards work", discounted("email", "reward", "item")),
    Item("8.27", "Eligible points products are visible, judged by the balance", affordable_seen),
    Item("8.28", "Products the guest can't afford are not offered as redeemable", dear_not_offered),
    Item("8.29", "A points product in the basket completes the exchange", product_submitted),
    Item("8.30", "Amount-off points products demonstrated", discounted("points", "points_product", "amount")),
    Item("8.31", "Item-based points products demonstrated",
         discounted("points item", "points_product", "item")),
    Item("8.32", "Order submitted without redemption demonstrated", without),
    Item("8.33", "Order submitted with redemption demonstrated", with_redemption),
    Item("8.34", "Error handling demonstrated: unknown reward, expired token, network down",
         troubles_handled),
)  # fmt: skip
