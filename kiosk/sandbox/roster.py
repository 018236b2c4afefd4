"""Who can be who: the people of the sandbox as shown to integrators. All of them are invented."""

from dataclasses import dataclass

from kiosk.sandbox.records import Merchant, Person
from kiosk.sandbox.world import World


@dataclass(frozen=True, slots=True)
class PersonShown:
    """One person: how they sign in, and what they could use now. Nobody's real address or number."""

    user_id: str
    email: str | None
    phone: str | None
    qr_texts: tuple[str, ...]
    reward_ids: tuple[str, ...]
    points_product_ids: tuple[str, ...]
    note: str


def roster(world: World) -> tuple[PersonShown, ...]:
    """Everybody as the first merchant sees them; who is no member there has no codes."""
    merchant = world.state.merchants[0]
    return tuple(_shown(merchant, person) for person in world.state.people)


def _shown(merchant: Merchant, person: Person) -> PersonShown:
    member = person.membership(merchant.id)
    mine = [r for r in person.rewards if r.merchant_id == merchant.id and r.state in {"available", "active"}]
    rewards = tuple(r.id for r in mine) if member else ()
    products = [p.id for p in merchant.points_products if member and p.points <= member.balance]
    codes = (person.user_id, *(f"{person.user_id}|{reward}" for reward in rewards)) if member else ()
    return PersonShown(
        user_id=person.user_id,
        email=person.email,
        phone=person.phone,
        qr_texts=codes,
        reward_ids=rewards,
        points_product_ids=tuple(products),
        note=person.note,
    )
