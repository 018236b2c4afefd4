"""Items 35 to 43: the states of a basket, their order, and what Thanx did (contract 3.3)."""

from collections.abc import Sequence
from decimal import Decimal

from kiosk.proving.certifying.record import Call, Record
from kiosk.proving.certifying.verdict import Item, Judge, Verdict, every, failed, passed, unplayed, untested

_SOLD = ("phone", "email", "code", "points", "points item", "plain")
_LATER = "Thanx has not shown it yet: its sandbox may take tens of minutes (contract 3.12)"


def quoted_each_time(record: Record) -> Verdict:
    """What is placed was quoted as it is; a changed basket was quoted anew, with a fresh discount."""
    if (not_played := unplayed(record, "phone")) is not None:
        return not_played
    unquoted = [call for call in record.baskets("", "placed") if not _was_quoted(record, call)]
    if unquoted:
        return failed("placed without a checkout of the same basket", unquoted)
    quotes = record.baskets("phone", "checkout")
    baskets = {call.wire.body for call in quotes}
    if len(baskets) < 2 or any(call.answer.get("discount") is None for call in quotes if call.is_good):
        return failed("a changed basket was not quoted anew", quotes)
    return passed(f"{len(baskets)} baskets were quoted before the order was placed", quotes)


def placed_locks(record: Record) -> Verdict:
    """Sent when the guest submits; from then on the reward is nobody's, and points are gone."""
    if (not_played := unplayed(record, "declined", "points")) is not None:
        return not_played
    if (wrong := _missing(record, "placed")) is not None:
        return wrong
    before, locked = record.look("declined", "before"), record.look("declined", "locked")
    on = _redeemed(record, "declined")
    if before is None or locked is None or not on <= before.rewards or on & locked.rewards:
        return failed("the reward was not locked by placed", record.baskets("declined"))
    paid = _balances(record, "points")
    if paid is None:
        return untested("the merchant has no points: what placed takes could not be seen")
    price, earned = _price(record), _eligible(record, "points")
    if paid[0] - paid[1] not in (price, price - earned):
        return failed(f"{paid[0]} points became {paid[1]} for a price of {price}", record.baskets("points"))
    return passed("the reward was locked, the points were taken", record.baskets("declined", "placed"))


def billed_accrues(record: Record) -> Verdict:
    """Sent after the card was charged; the reward is used, and points are earned."""
    if (not_played := unplayed(record, "phone")) is not None:
        return not_played
    if (wrong := _missing(record, "billed")) is not None:
        return wrong
    early = [call for call in record.baskets("", "billed") if _is_early(record, call)]
    if early:
        return failed("billed before the card was charged", early)
    before, after = record.look("phone", "before"), record.look("phone", "after")
    if before is None or after is None or _redeemed(record, "phone") & after.rewards:
        return failed("the reward was not used", record.baskets("phone", "billed"))
    if before.balance is None or after.balance is None:
        return untested("the merchant has no points: what is earned could not be seen")
    if after.balance <= before.balance:
        return untested(f"{before.balance} points before and {after.balance} after. {_LATER}")
    why = f"the reward is used, and {after.balance - before.balance} points were earned"
    return passed(why, record.baskets("phone", "billed"))


def completed(record: Record) -> Verdict:
    """Sent once food was handed over, after billed."""
    return _missing(record, "completed") or passed(
        "each order was completed after it was billed", record.baskets("", "completed")
    )


def voided(record: Record) -> Verdict:
    """A declined card that is given up: the reward comes back."""
    if (not_played := unplayed(record, "declined")) is not None:
        return not_played
    if _run(record, "declined")[-2:] != ["placed", "voided"]:
        return failed(f"the order went {' > '.join(_run(record, 'declined'))}", record.baskets("declined"))
    look = record.look("declined", "voided")
    if look is None or not _redeemed(record, "declined") <= look.rewards:
        return failed("the reward did not come back", record.baskets("declined", "voided"))
    return passed("placed, then voided; the reward is back", record.baskets("declined", "placed", "voided"))


def refunded(record: Record) -> Verdict:
    """The same basket again, refunded, after it was billed."""
    if (not_played := unplayed(record, "refund")) is not None:
        return not_played
    sold = {str(call.said.get("id")) for call in record.baskets("phone", "billed")}
    return every(
        record.baskets("refund"),
        lambda call: call.state == "refunded" and call.said.get("id") in sold and call.is_good,
        "the sold basket was refunded", "the refund did not reach Thanx for the basket that was sold",
    )  # fmt: skip


def reward_restored(record: Record) -> Verdict:
    """After the refund the account lists the reward again."""
    if (not_played := unplayed(record, "refund")) is not None:
        return not_played
    look = record.look("refund", "after")
    on = _redeemed(record, "phone")
    if look is None or not on or not on <= look.rewards:
        return failed("the reward is not in the account after the refund", record.baskets("refund"))
    return passed("the reward is in the account again", record.baskets("refund"))


def product_reverted(record: Record) -> Verdict:
    """The exchanged product is a reward again, or its points are back (contract C7: Thanx's pages differ)."""
    if (not_played := unplayed(record, "refund points")) is not None:
        return not_played
    before, after = record.look("points", "before"), record.look("refund points", "after")
    order = record.order("points")
    label = order.redemption.label if order is not None and order.redemption else ""
    baskets = record.baskets("refund points", "refunded")
    if before is None or after is None or not baskets:
        return failed("the order with points was not refunded", record.of("refund points"))
    if label in after.labels - before.labels:
        return passed("the product came back as a reward, its points did not (contract C7)", baskets)
    if None not in (before.balance, after.balance) and after.balance == before.balance:
        return passed("the points came back", baskets)
    return failed("neither the product nor its points came back", baskets)


def refund_at_hand(record: Record) -> Verdict:
    """A person asked for it at the kiosk, and it reached Thanx after that."""
    if (not_played := unplayed(record, "refund")) is not None:
        return not_played
    asked = [touch.at_s for touch in record.done("refund", "staff")]
    return every(
        record.baskets("refund", "refunded"), lambda call: asked and call.at_s >= min(asked),
        "staff asked for the refund, and Thanx heard of it", "nobody can ask for a refund",
    )  # fmt: skip


def _missing(record: Record, state: str) -> Verdict | None:
    """Every sold order went through that state once Thanx had taken the one before it."""
    played = [scene for scene in _SOLD if unplayed(record, scene) is None]
    if not played:
        return unplayed(record, *_SOLD)
    for scene in played:
        if _run(record, scene)[-3:] != ["placed", "billed", "completed"]:
            words = f"scene {scene} went {' > '.join(_run(record, scene))}"
            return failed(f"{state} is missing or in the wrong place: {words}", record.baskets(scene))
    return None


def _run(record: Record, scene: str) -> list[str]:
    """The states of the last basket of the scene, as Thanx took them, each once for a run of the same."""
    calls = [call for call in record.baskets(scene) if call.is_good]
    placed = [call for call in calls if call.state != "checkout"]
    basket = placed[-1].said.get("id") if placed else None
    states = [call.state for call in sorted(calls, key=_at) if call.said.get("id") == basket]
    return [state for place, state in enumerate(states) if place == 0 or states[place - 1] != state]


def _at(call: Call) -> float:
    return call.at_s


def _was_quoted(record: Record, placed: Call) -> bool:
    return any(
        _content(call) == _content(placed) and call.at_s < placed.at_s and call.is_good
        for call in record.baskets(placed.scene, "checkout")
    )


def _content(call: Call) -> Sequence[object]:
    return [call.said.get(name) for name in ("id", "items", "rewards", "points_products", "subtotal")]


def _is_early(record: Record, billed: Call) -> bool:
    order = next((each.order for each in record.orders if each.order.id == billed.said.get("id")), None)
    is_paid = order is not None and order.payment is not None
    return is_paid and billed.wire.at < order.payment.authorized_at  # type: ignore[union-attr]


def _redeemed(record: Record, scene: str) -> frozenset[str]:
    placed = record.baskets(scene, "placed")
    return frozenset(str(each) for call in placed for each in call.said.get("rewards") or ())


def _balances(record: Record, scene: str) -> tuple[Decimal, Decimal] | None:
    before, after = record.look(scene, "before"), record.look(scene, "after")
    if before is None or after is None or before.balance is None or after.balance is None:
        return None
    return before.balance, after.balance


def _price(record: Record) -> Decimal:
    order = record.order("points")
    product = order.redemption.id if order is not None and order.redemption else ""
    offers = (each for sight in record.shown("points") for each in sight.offers if each.id == product)
    return next((each.points or Decimal(0) for each in offers), Decimal(0))


def _eligible(record: Record, scene: str) -> Decimal:
    order = record.order(scene)
    return order.totals.eligible.dollars if order is not None else Decimal(0)


STATES: tuple[tuple[str, str, Judge], ...] = (
    ("8.35", "checkout is sent on every basket or reward change", quoted_each_time),
    ("8.36", "placed is sent on submission; reward locked, points debited", placed_locks),
    ("8.37", "billed is sent after capture; reward used, points accrued", billed_accrues),
    ("8.38", "completed is sent after handoff", completed),
    ("8.39", "voided is sent for a cancellation between placed and billed", voided),
    ("8.40", "refunded is sent for a cancellation after billed", refunded),
    ("8.41", "A refund restores the redeemed reward", reward_restored),
    ("8.42", "A refund reverts an exchanged points product", product_reverted),
    ("8.43", "A refund can be requested at the kiosk", refund_at_hand),
)
ITEMS = tuple(Item(*each) for each in STATES)
