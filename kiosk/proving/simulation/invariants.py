"""What must always hold of an order (reliability 1.4): each rule is a function and says how it is broken.

Step rules hold after every step; end rules once the faults are over and all has come to rest.
"""

import itertools
from collections.abc import Callable

from kiosk.domain.course import Phase
from kiosk.domain.order import OrderState
from kiosk.domain.payment import Outcome
from kiosk.proving.simulation.story import Story

Rule = Callable[[Story], str]

_NO = (Outcome.DECLINED, Outcome.CANCELLED, Outcome.BUSY, Outcome.NOT_STARTED)
_PAID = (OrderState.BILLED, OrderState.COMPLETED)
_MOST_VOIDS = 3
_ENDS = (Phase.DONE, Phase.VOIDED, Phase.REFUNDED, Phase.OWED)
_BEFORE = {
    "billed": ("placed",), "completed": ("billed",), "refunded": ("billed", "completed"),
}  # fmt: skip
_RANK = {"placed": 1, "billed": 2, "completed": 3, "refunded": 4}


def i1_intent_before_charge(story: Story) -> str:
    """Never charged without a journalled intent, committed before the call; nor given back."""
    for ref, cents in story.asked.items():
        if story.intents.get(ref) != cents:
            return f"{ref} over {cents} is not in the journal"
    strange = story.refunds_asked.keys() - story.refund_intents
    return f"refund {min(strange)} is not in the journal" if strange else ""


def i2_one_charge(story: Story) -> str:
    """At most one charge that stands; a new attempt only after a definitive no to those before."""
    if len(story.standing) > 1:
        return f"charged {len(story.standing)} times"
    if len(story.open_sales) > 1:
        return "two attempts are open at once"
    for ref, back in story.given_back.items():
        if back > story.charges[ref]:
            return f"{ref} was given back more than once"
    *before, _last = [*story.asked] or [""]
    known = [ref for ref in before if ref not in story.strays]
    unsure = [ref for ref in known if story.outcomes.get(ref) not in _NO]
    return f"asked again though {unsure[0]} is not certain" if unsure else ""


def i3_served_or_reversed(story: Story) -> str:
    """Every charge ends served and billed, or given back: exactly one."""
    if story.state in _PAID:
        by_staff = story.strays & story.refused_refunds
        taken = sum(cents for ref, cents in story.taken.items() if ref not in by_staff)
        if taken != story.due:
            return f"billed, but {taken} of {story.due} were taken"
        return "" if story.served or story.is_uncooked else "billed, but nobody was told to cook it"
    owed = [ref for ref in story.taken if ref not in story.refused_refunds]
    return f"{story.state}, but {owed[0]} was charged" if owed else ""


def i4_basket_ends(story: Story) -> str:
    """A basket that may have been placed ends billed or voided at Thanx, or is set aside for staff."""
    if story.parked or "placed" not in story.effects or is_given_up(story):
        return ""
    wanted = "billed" if story.state in _PAID else "voided"
    if story.state is OrderState.REFUNDED:
        wanted = "refunded"
    last = [each for each in story.effects if each != "completed"][-1]
    return "" if last == wanted else f"{story.state} here, but at Thanx last {last}"


def i5_one_basket(story: Story) -> str:
    """One id, and the same content in every state from `placed` on."""
    contents = {each.content for each in story.sent if each.state != "checkout"}
    return "the basket changed after it was placed" if len(contents) > 1 else ""


def i6_order_of_states(story: Story) -> str:
    """No state is sent before the one before it is acknowledged, none while another may still land.

    `voided` alone may go at once, and is sent again later (reliability 2.5).
    """
    for sent in story.sent[-1:]:
        before = _BEFORE.get(sent.state, ())
        if before and not (story.answered | story.refused).intersection(before):
            return f"{sent.state} was sent before {before[0]} was acknowledged"
        if sent.overtakes and sent.state != "voided":
            return f"{sent.state} was sent while {sent.overtakes[0]} may still land"
    return _falling(story.effects)


def _falling(effects: list[str]) -> str:
    """The order in which states had their effects; `placed` may come again to what is voided again."""
    if "voided" in effects:
        return "" if {"placed", "voided"}.issuperset(effects) else "billed and voided"
    for before, after in itertools.pairwise(effects):
        if _RANK[after] <= _RANK[before]:
            return f"{after} had its effect after {before}"
    return ""


def i7_same_bytes(story: Story) -> str:
    """The same basket in the same state is always the same bytes."""
    bodies: dict[str, bytes] = {}
    for sent in story.sent:
        if bodies.setdefault(sent.state, sent.body) != sent.body and sent.state != "checkout":
            return f"{sent.state} was sent with other bytes"
    return ""


def i8_one_payment(story: Story) -> str:
    """`billed` carries one payment of subtotal less discount: what the card paid, less tax."""
    sent = story.first_sent("billed")
    if sent is None:
        return ""
    if sent.payments != (story.agreed.eligible.cents,):
        return f"billed {sent.payments} instead of {story.agreed.eligible.cents}"
    if story.state is OrderState.REFUNDED or story.refunds_asked:
        return ""
    # What comes after a no is in nobody's report; a doubt may end in it, though.
    sums = [sum(story.taken.values()), sum(story.standing.values())]
    # The sale that the order stands on may itself have been one: charged after a no, and asked about since.
    sums += [cents for ref, cents in story.taken.items() if story.outcomes.get(ref) is Outcome.APPROVED]
    return "" if story.due in sums else f"billed, but the card paid {sums[0]}"


def i10_discount_of_placed(story: Story) -> str:
    """The discount charged is the one that Thanx said it locked, not that of an older quote."""
    if not story.asked:
        return ""
    if story.redemption is not None and "placed" not in story.answered:
        return "charged before the reward was locked"
    if story.told_discount is None:
        return ""
    agreed = story.agreed.discount.cents
    same = story.told_discount == agreed
    return "" if same else f"charged less {agreed}, locked at {story.told_discount}"


def i11_no_void_in_doubt(story: Story) -> str:
    """`voided` is never sent while it is unknown whether the card paid."""
    if not story.sent or story.sent[-1].state not in ("voided", "refunded"):
        return ""
    if story.sent[-1].state == "refunded":
        # What came after a no is no part of the purchase; that it goes back is I17.
        return "" if not story.standing else "refunded before the money was given back"
    unsure = [ref for ref in story.asked if story.outcomes.get(ref) in (None, Outcome.UNKNOWN)]
    unsure += story.open_sales
    return f"voided while {unsure[0]} is in doubt" if unsure else ""


def i12_nothing_dropped(story: Story) -> str:
    """A member's order that was paid reaches Thanx as a purchase, or is set aside for staff."""
    aside = story.parked - story.refused
    if aside and not story.is_unknown:
        return f"{min(aside)} was set aside, though Thanx never said no"
    if story.member_id is None or story.state not in _PAID or story.parked or is_given_up(story):
        return ""
    return "" if "billed" in story.effects else "paid, but Thanx never heard of it"


def is_given_up(story: Story) -> bool:
    """Nobody's code was scanned while Thanx was away (reliability 2.8), or three voids were refused (N5)."""
    return (story.is_unproven and story.is_unknown) or story.refused_voids >= _MOST_VOIDS


def i13_ticket(story: Story) -> str:
    """Paid: a ticket, or staff know; one that may be a second says so."""
    unmarked = [each for each in story.served[1:] if not each.may_repeat]
    if unmarked:
        return "a second ticket looks like a first"
    return ""


def i17_comes_to_rest(story: Story) -> str:
    """When the faults are over nothing waits, and no order is open but those that staff look after."""
    if story.phase not in (*_ENDS, None) and not (story.phase is Phase.SERVED and story.is_uncooked):
        return f"still {story.phase}"
    if story.is_returning:
        return "what was charged after a no is not back"
    # What waits behind a report that was set aside waits for staff.
    return f"{min(story.waiting)} still waits" if story.waiting and not story.parked else ""


STEP_RULES: dict[str, Rule] = {
    "I1": i1_intent_before_charge,
    "I2": i2_one_charge,
    "I5": i5_one_basket,
    "I6": i6_order_of_states,
    "I7": i7_same_bytes,
    "I8": i8_one_payment,
    "I10": i10_discount_of_placed,
    "I11": i11_no_void_in_doubt,
    "I13": i13_ticket,
}
END_RULES: dict[str, Rule] = {
    "I3": i3_served_or_reversed,
    "I4": i4_basket_ends,
    "I12": i12_nothing_dropped,
    "I17": i17_comes_to_rest,
}


def broken_by_step(story: Story) -> dict[str, str]:
    """The step rules that do not hold, with the reason."""
    return _broken(STEP_RULES, story)


def broken_at_end(story: Story) -> dict[str, str]:
    """The end rules that do not hold, with the reason."""
    return _broken(END_RULES, story)


def _broken(rules: dict[str, Rule], story: Story) -> dict[str, str]:
    return {name: why for name, rule in rules.items() if (why := rule(story))}
