"""A crowd of invented members, for campaigns that need thousands."""

from kiosk.sandbox.records import Membership, Person
from kiosk.sandbox.world import World


def gathered(world: World, count: int) -> int:
    """That many more members of the first merchant: crowd00001@example.com and on. Gives their count."""
    merchant_id = world.state.merchants[0].id
    there = sum(person.user_id.startswith("crowd") for person in world.state.people)
    for number in range(there + 1, there + count + 1):
        name = f"crowd{number:05}"
        member = Membership(merchant_id=merchant_id, joined_at=world.stamp)
        world.state.people.append(
            Person(
                user_id=name,
                email=f"{name}@example.com",
                first_name="Crowd",
                last_name=f"{number:05}",
                updated_at=world.stamp,
                memberships=[member],
            )
        )
    return there + count
