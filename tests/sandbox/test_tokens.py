"""Tokens: one person, one merchant, one lifetime."""

import pytest

from kiosk.sandbox.answers import Refused
from kiosk.sandbox.tokens import bearer_of, client_of, minted
from tests.sandbox.desk import JANE, a_world, person


def test_a_token_lives_until_its_last_second() -> None:
    world = a_world()
    merchant = world.state.merchants[0]
    value = minted(world, merchant, person(world), 60).value
    world.clock.turn(59.9)
    assert bearer_of(world, merchant, value).user_id == JANE
    world.clock.turn(0.1)
    with pytest.raises(Refused) as refusal:
        bearer_of(world, merchant, value)
    assert refusal.value.status == 401


def test_without_a_lifetime_it_stays() -> None:
    world = a_world()
    merchant = world.state.merchants[0]
    value = minted(world, merchant, person(world), None).value
    world.clock.turn(300 * 86_400)
    assert bearer_of(world, merchant, value).user_id == JANE


def test_it_opens_one_merchant_only() -> None:
    world = a_world()
    merchant, other = world.state.merchants
    value = minted(world, merchant, person(world), None).value
    with pytest.raises(Refused):
        bearer_of(world, other, value)


def test_who_leaves_the_programme_loses_the_token() -> None:
    world = a_world()
    merchant = world.state.merchants[0]
    value = minted(world, merchant, person(world), None).value
    person(world).memberships.clear()
    with pytest.raises(Refused):
        bearer_of(world, merchant, value)


def test_every_token_is_new_and_hexadecimal() -> None:
    world = a_world()
    values = {minted(world, world.state.merchants[0], person(world), 60).value for _ in range(50)}
    assert len(values) == 50
    assert all(len(value) == 64 and int(value, 16) >= 0 for value in values)


def test_long_expired_tokens_are_forgotten() -> None:
    world = a_world()
    merchant = world.state.merchants[0]
    old = minted(world, merchant, person(world), 60).value
    world.clock.turn(2 * 86_400)
    minted(world, merchant, person(world), 60)
    assert old not in world.state.tokens


def test_a_bearer_belongs_to_its_client() -> None:
    world = a_world()
    credentials = world.state.credentials
    value = minted(world, world.state.merchants[0], person(world), 60).value
    assert client_of(world, value) == credentials.client_id
    assert client_of(world, credentials.partner_token) == credentials.client_id
    assert client_of(world, "stranger") is None
