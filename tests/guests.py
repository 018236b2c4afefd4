"""Members whom the pretend Thanx is told of while it runs, each used once."""

from collections.abc import Container
from decimal import Decimal
from pathlib import Path
from typing import Any

from kiosk.sandbox.records import Membership, Person, Reward
from kiosk.sandbox.running import RunningSandbox

INVITED = "invited"
# Where 555-0100 to 555-0199 are kept free for fiction.
_AREAS = (201, 202, 212, 213, 303, 305, 312, 404, 415, 503, 512, 602, 617, 702, 713, 718, 808, 907)


def invited(sandbox: RunningSandbox, number: int) -> dict[str, Any]:
    """A member with $5 off, a free coffee and points for a product, as `kiosk demo --people` takes them."""
    world = sandbox.world
    merchant, name = world.state.merchants[0], f"{INVITED}{number:05}"
    common: dict[str, Any] = {"available_at": world.stamp, "merchant_id": merchant.id}
    rewards = [
        Reward(id=f"fiver{number:05}", label="$5 off", type="amount", value=Decimal(5), **common),
        Reward(id=f"coffee{number:05}", label="Free Coffee", type="item", products=["coffee"], **common),
    ]
    membership = Membership(merchant_id=merchant.id, joined_at=world.stamp, balance=Decimal(5_000))
    phone = f"+1{_AREAS[number // 100 % len(_AREAS)]}55501{number % 100:02}"
    person = Person(
        user_id=name, email=f"{name}@example.com", phone=phone, updated_at=world.stamp,
        first_name=f"Imaginary{number:05}", last_name=f"Canaryson{number:05}",
        memberships=[membership], rewards=rewards,
    )  # fmt: skip
    world.state.people.append(person)
    return {
        "user_id": name,
        "phone": phone,
        "email": person.email,
        "reward_ids": [reward.id for reward in rewards],
        "points_product_ids": [merchant.points_products[0].id],
    }


def told_of(sandbox: RunningSandbox) -> set[bytes]:
    """What must stand nowhere: user ids, names, addresses, numbers and tokens of all who were invited."""
    found: set[str] = set(sandbox.world.state.tokens)
    for person in sandbox.world.state.people:
        if person.user_id.startswith(INVITED):
            digits = str(person.phone).removeprefix("+1")
            found |= {person.user_id, str(person.email), person.first_name, person.last_name, digits}
            found |= {
                f"({digits[:3]}) {digits[3:6]}-{digits[6:]}",
                f"{digits[:3]}-{digits[3:6]}-{digits[6:]}",
            }
    return {text.encode() for text in found}


def shown(folder: Path, sandbox: RunningSandbox, *, besides: Container[str] = ()) -> list[str]:
    """Files under that folder with something personal in them; those named `besides` are the guests' own."""
    canaries = told_of(sandbox)
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.name not in besides:
            content = file.read_bytes()
            found += [f"{file.name}: {canary.decode()}" for canary in sorted(canaries) if canary in content]
    return found
