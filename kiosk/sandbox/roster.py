"""Who can be who: the people of the sandbox as shown to integrators. All of them are invented."""

from datetime import datetime

from kiosk.sandbox.quoting import in_window, is_held
from kiosk.sandbox.records import Merchant, Person
from kiosk.sandbox.told import PersonShown as PersonShown  # noqa: PLC0414  told on to who asks here
from kiosk.sandbox.world import World


def roster(world: World) -> tuple[PersonShown, ...]:
    """Everybody as the first merchant sees them; who is no member there has no codes."""
    merchant = world.state.merchants[0]
    return tuple(_shown(merchant, person, world.now) for person in world.state.people)


def _shown(merchant: Merchant, person: Person, now: datetime) -> PersonShown:
    member = person.membership(merchant.id)
    mine = [r for r in person.rewards if r.merchant_id == merchant.id and r.state in {"available", "active"}]
    held = [r for r in mine if is_held(r, now)] if member else []
    here = merchant.locations[0].id
    usable = [r for r in held if in_window(r, now) and here in (r.restriction_location_ids or [here])]
    products = [p.id for p in merchant.points_products if member and p.points <= member.balance]
    codes = (person.user_id, *(f"{person.user_id}|{reward.id}" for reward in held)) if member else ()
    return PersonShown(
        user_id=person.user_id,
        email=person.email,
        phone=person.phone,
        qr_texts=codes,
        reward_ids=tuple(reward.id for reward in usable),
        points_product_ids=tuple(products),
        note=person.note,
        is_member=member is not None,
        points=format(member.balance.normalize(), "f") if member else "",
        gift_card_ids=tuple(card.id for card in person.gift_cards if card.state == "active"),
        open_feedback_ids=tuple(f.id for f in person.feedbacks if f.is_open(now)),
    )
