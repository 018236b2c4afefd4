"""Tokens: one person, one merchant, one lifetime."""

import pytest

from kiosk.sandbox.answers import Refused
from kiosk.sandbox.call import Call
from kiosk.sandbox.tokens import bearer_of, client_of, minted, user_of
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


def a_call(bearer: str = "", **headers: str) -> Call:
    return Call("api", "GET", "/", headers=headers | {"authorization": f"Bearer {bearer}"})


def test_a_call_counts_for_the_client_of_its_bearer_or_its_own_word() -> None:
    world = a_world()
    credentials = world.state.credentials
    value = minted(world, world.state.merchants[0], person(world), 60).value
    for bearer in (value, credentials.partner_token, credentials.others[0].token):
        assert client_of(world, a_call(bearer)) == credentials.client_id
    assert client_of(world, a_call(**{"x-clientid": credentials.client_id})) == credentials.client_id
    assert client_of(world, a_call("stranger")) is None
    assert client_of(world, a_call()) is None


def test_the_signed_in_user_is_the_clients_own() -> None:
    world = a_world()
    named = {"x-clientid": world.state.credentials.client_id}
    value = minted(world, world.state.merchants[0], person(world), 60).value
    assert user_of(world, a_call(value, **named)).user_id == JANE
    for bearer, headers in ((value, {}), (value, {"x-clientid": "other"}), ("", named), ("0" * 64, named)):
        with pytest.raises(Refused) as refusal:
            user_of(world, a_call(bearer, **headers))
        assert refusal.value.status == 401
    world.clock.turn(60)
    with pytest.raises(Refused):
        user_of(world, a_call(value, **named))
