"""Create or Update Basket: every call is a full statement of the basket (contract 3.2)."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.sandbox import accruing, redeeming
from kiosk.sandbox.advice import advice
from kiosk.sandbox.answers import Answer, Refused
from kiosk.sandbox.call import Call
from kiosk.sandbox.due import run_due
from kiosk.sandbox.lifecycle import Verdict, verdict
from kiosk.sandbox.quoting import ONLY_ONE, chosen, quote
from kiosk.sandbox.records import KeptBasket, Merchant, Person
from kiosk.sandbox.rules import NOTHING, written
from kiosk.sandbox.wire import BasketBody
from kiosk.sandbox.world import World


@dataclass(frozen=True, slots=True)
class Post:
    """One posted basket and who posted it; a coupon's code stands in for a signed-in person."""

    world: World
    call: Call
    merchant: Merchant
    person: Person
    body: BasketBody
    code: str = ""

    def note(self, text: str) -> None:
        """Leaves a remark in the journal."""
        self.call.notes.append(text)


def posted(post: Post) -> Answer:
    """Moves the basket on and answers 201 with its discount. Raises Refused."""
    body = post.body
    if len(body.asked) > 1:
        raise Refused(400, ONLY_ONE)
    if body.id is None and body.state != "checkout":
        raise Refused(400, "The id is required in every state but checkout")
    known = post.world.state.baskets.get(f"{post.merchant.id}/{body.id}")
    if known is not None and known.state != "checkout" and known.user_id != post.person.user_id:
        raise Refused(400, "The basket belongs to another user")
    match verdict(known.state if known else None, body.state, post.world.switches.strict):
        case Verdict.APPLY:
            return _applied(post, known)
        case Verdict.REPLAY:
            post.note("repeated: no second effect")
        case Verdict.IMPOSSIBLE:
            _impossible(post, known)
    state, discount = (known.state, known.discount) if known else (body.state, NOTHING)
    return _shown(state, body.id, written(discount))


def _impossible(post: Post, known: KeptBasket | None) -> None:
    before = known.state if known else "unknown"
    if post.world.switches.strict:
        raise Refused(400, f"A basket can't go from {before} to {post.body.state}")
    post.note(f"ignored: a basket can't go from {before} to {post.body.state}")


def _applied(post: Post, known: KeptBasket | None) -> Answer:
    basket = known or _fresh(post)
    _check_payment(post)
    if known is None or known.state == "checkout":
        _restated(post, basket)
    else:
        _same_redemption(post, basket)
    effect = _EFFECTS.get(post.body.state)
    if effect:
        effect(post, basket)
    basket.state = post.body.state
    if post.body.id is not None:
        post.world.state.baskets[basket.key] = basket
    run_due(post.world)
    for remark in advice(post.merchant, post.body, basket.discount):
        post.note(remark)
    return _shown(basket.state, post.body.id, written(basket.discount))


def _fresh(post: Post) -> KeptBasket:
    return KeptBasket(
        id=post.body.id or "", merchant_id=post.merchant.id, user_id=post.person.user_id, state="checkout"
    )


def _check_payment(post: Post) -> None:
    if post.body.payment is not None and post.body.state != "billed":
        post.note("payments are looked at on billed only")


def _restated(post: Post, basket: KeptBasket) -> None:
    """Takes over what an open basket now says; a lock follows on placed and billed."""
    body = post.body
    if body.state == "voided":
        return
    choice = chosen(post.world, post.merchant, post.person, body, post.code)
    found = quote(post.world, choice.terms, body)
    if found.why:
        post.note(f"no discount: {found.why}")
    basket.user_id = post.person.user_id
    basket.discount = found.discount
    basket.subtotal = body.before_tax
    basket.location_uid = body.location_uid
    basket.asked = body.asked
    if body.state != "checkout":
        redeeming.locked(post.world, post.merchant, post.person, choice, basket)


def _same_redemption(post: Post, basket: KeptBasket) -> None:
    if post.body.asked == basket.asked:
        return
    said = "names another reward or points product than placed did"
    if post.world.switches.strict and post.body.asked:
        raise Refused(400, f"The basket {said}")
    post.note(f"the basket {said}; the one of placed counts")


def _billed(post: Post, basket: KeptBasket) -> None:
    redeeming.used(post.world, basket)
    payment = post.body.payment
    if payment is not None and not post.code:
        accruing.bought(post.world, basket, payment, [item.name for item in post.body.units])


def _voided(post: Post, basket: KeptBasket) -> None:
    redeeming.given_back(post.world, post.merchant, basket, refund=False)


def _refunded(post: Post, basket: KeptBasket) -> None:
    redeeming.given_back(post.world, post.merchant, basket, refund=True)
    accruing.refunded(post.world, basket)


_EFFECTS: dict[str, Callable[[Post, KeptBasket], None]] = {
    "billed": _billed,
    "voided": _voided,
    "refunded": _refunded,
}


def _shown(state: str, basket_id: str | None, discount: str) -> Answer:
    shown: dict[str, Any] = {"id": basket_id or secrets.token_hex(8), "state": state, "discount": discount}
    return Answer(201, shown)
