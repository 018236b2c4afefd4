"""A crowd: as many members as wanted, each with an e-mail of their own."""

from kiosk.sandbox.crowd import gathered
from tests.sandbox.desk import a_world, partner


def test_it_grows_and_never_repeats() -> None:
    world = a_world()
    before = len(world.state.people)
    assert (gathered(world, 3), gathered(world, 2)) == (3, 5)
    names = [person.user_id for person in world.state.people[before:]]
    assert names == ["crowd00001", "crowd00002", "crowd00003", "crowd00004", "crowd00005"]


def test_they_are_members() -> None:
    world = a_world()
    gathered(world, 1)
    body = {"merchant_id": "k2lye10h32l5wzo", "email": "crowd00001@example.com"}
    assert partner(world, "POST", "/partner/oauth/token", body).status == 200


def test_a_reset_sends_them_home() -> None:
    world = a_world()
    gathered(world, 5)
    world.reset()
    assert not any(person.user_id.startswith("crowd") for person in world.state.people)
