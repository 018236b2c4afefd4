import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.steady import REST_S, SteadyLoyalty
from tests.thanx.conftest import serving_thanx, thanx
from tests.thanx.visits import CHECKOUT, JANE, JANES_PHONE, THREE, Visit, settings_of, visit

__all__ = ["serving_thanx", "thanx"]


def _steady(
    thanx: RunningSandbox, scene: Callable[[Visit, SteadyLoyalty], Awaitable[None]], patience_s: float = 8
) -> None:
    visit(settings_of(thanx), lambda one: scene(one, SteadyLoyalty(one.loyalty, one.clock, patience_s)))


async def _fails(steady: SteadyLoyalty) -> Code:
    with pytest.raises(Outage) as outage:
        await steady.member(JANES_PHONE)
    return outage.value.code


@pytest.mark.parametrize("path", ["oauth", "account"])
@pytest.mark.parametrize("fault", ["server_error", "drop_before", "drop_after", "too_many"])
def test_what_fails_once_is_tried_once_more(thanx: RunningSandbox, path: str, fault: str) -> None:
    async def scene(_: Visit, steady: SteadyLoyalty) -> None:
        thanx.fault(fault, path=path)
        assert (await steady.member(JANES_PHONE)).id == JANE.value

    _steady(thanx, scene)
    assert [call["path"] for call in thanx.journal()].count("/api/account") == (1 if path == "oauth" else 2)


def test_what_fails_twice_gives_both_sides_a_rest(thanx: RunningSandbox) -> None:
    async def scene(one: Visit, steady: SteadyLoyalty) -> None:
        thanx.fault("server_error", path="oauth", always=True)
        assert await _fails(steady) is Code.LOYALTY_DOWN
        assert len(thanx.journal()) == 2
        for _ in range(5):
            assert await _fails(steady) is Code.LOYALTY_DOWN
        assert len(thanx.journal()) == 2
        thanx.world.faults.clear()
        one.clock.turn(REST_S)
        assert (await steady.member(JANES_PHONE)).id == JANE.value

    _steady(thanx, scene)


def test_quotes_go_on_while_signing_in_rests(thanx: RunningSandbox) -> None:
    async def scene(_: Visit, steady: SteadyLoyalty) -> None:
        await steady.member(JANE)
        thanx.fault("server_error", path="account", count=2)
        assert await _fails(steady) is Code.LOYALTY_DOWN
        assert (await steady.quote(JANE, CHECKOUT)).discount == THREE
        assert steady.written(CHECKOUT)
        steady.forget(JANE)

    _steady(thanx, scene)


def test_a_sign_in_ends_in_time(thanx: RunningSandbox) -> None:
    async def scene(_: Visit, steady: SteadyLoyalty) -> None:
        thanx.fault("timeout", path="oauth", always=True)
        began_s = asyncio.get_running_loop().time()
        assert await _fails(steady) is Code.LOYALTY_SLOW
        assert asyncio.get_running_loop().time() - began_s < 4
        assert await _fails(steady) is Code.LOYALTY_DOWN

    _steady(thanx, scene, patience_s=0.4)


def test_a_stranger_is_a_stranger_at_once_and_nobody_rests(thanx: RunningSandbox) -> None:
    async def scene(_: Visit, steady: SteadyLoyalty) -> None:
        with pytest.raises(Refusal):
            await steady.member(replace(JANES_PHONE, value="+14155550199"))
        assert (await steady.member(JANES_PHONE)).id == JANE.value

    _steady(thanx, scene)
    assert len(thanx.journal()) == 3


def test_wrong_credentials_are_tried_once_and_nobody_rests(thanx: RunningSandbox) -> None:
    async def scene(_: Visit, steady: SteadyLoyalty) -> None:
        thanx.world.state.credentials.partner_token = "another"
        for _again in range(2):
            assert await _fails(steady) is Code.LOYALTY_CREDENTIALS

    _steady(thanx, scene)
    assert len(thanx.journal()) == 2
