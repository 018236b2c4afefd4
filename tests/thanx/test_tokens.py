import pytest

from kiosk.domain.answer import Applied, NotApplied
from kiosk.domain.member import Identifier
from kiosk.domain.order import OrderState
from kiosk.domain.trouble import Code
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.tokens import Token, Tokens
from tests.builders import an_identifier
from tests.clock import TurnedClock
from tests.thanx.visits import (
    CHECKOUT,
    JANE,
    JANES_PHONE,
    PLACED,
    Visit,
    billed,
    deliver,
    paths,
    report,
    settings_of,
    visit,
)

OTHER = an_identifier("samr7420kfdp")


def test_a_token_is_kept_until_shortly_before_its_end() -> None:
    clock = TurnedClock()
    tokens = Tokens(clock)
    token = Token("abc", 900)
    tokens.keep(JANES_PHONE, token)
    clock.turn(869)
    assert tokens.of(JANES_PHONE) is token
    clock.turn(1)
    assert tokens.of(JANES_PHONE) is None


def test_one_token_has_many_names_and_goes_with_all_of_them() -> None:
    tokens = Tokens(TurnedClock())
    tokens.keep(JANES_PHONE, Token("abc", 900))
    tokens.keep(OTHER, Token("xyz", 900))
    tokens.also(JANES_PHONE, JANE)
    assert tokens.of(JANE) is tokens.of(JANES_PHONE)
    tokens.forget(JANE)
    assert tokens.of(JANES_PHONE) is None
    assert tokens.of(OTHER) is not None
    tokens.forget(JANE)


def test_a_spoilt_token_is_replaced_under_all_its_names() -> None:
    tokens = Tokens(TurnedClock())
    tokens.keep(JANES_PHONE, Token("abc", 900))
    tokens.also(JANES_PHONE, JANE)
    tokens.spoil(JANE)
    assert tokens.of(JANES_PHONE) is None
    fresh = Token("new", 900)
    tokens.keep(JANES_PHONE, fresh)
    assert tokens.of(JANE) is fresh


def test_what_has_expired_is_dropped_when_the_next_one_comes() -> None:
    clock = TurnedClock()
    tokens = Tokens(clock)
    tokens.keep(JANES_PHONE, Token("abc", 900))
    clock.turn(901)
    tokens.keep(OTHER, Token("xyz", 900))
    clock.turn(-901)
    assert tokens.of(JANES_PHONE) is None
    assert tokens.of(OTHER) is not None


def test_spoiling_or_naming_what_is_not_kept_does_nothing() -> None:
    tokens = Tokens(TurnedClock())
    tokens.spoil(JANES_PHONE)
    tokens.also(JANES_PHONE, JANE)
    assert tokens.of(JANE) is None


def test_a_token_is_not_printed() -> None:
    assert "abc" not in repr(Token("abc", 900))


def test_one_token_serves_the_visit_and_the_reports_that_follow(thanx: RunningSandbox) -> None:
    async def scene(one: Visit) -> None:
        await one.loyalty.member(JANES_PHONE)
        await one.loyalty.quote(JANES_PHONE, CHECKOUT)
        await deliver(one, report(PLACED, OrderState.PLACED))
        await deliver(one, report(billed(PLACED), OrderState.BILLED))
        await one.loyalty.member(JANE)

    visit(settings_of(thanx), scene)
    assert paths(thanx).count("/partner/oauth/token") == 1


@pytest.mark.parametrize(("kept", "dropped"), [(JANES_PHONE, JANE), (JANE, JANES_PHONE)])
def test_who_is_forgotten_is_forgotten_by_every_name(
    thanx: RunningSandbox, kept: Identifier, dropped: Identifier
) -> None:
    async def scene(one: Visit) -> None:
        await one.loyalty.member(JANES_PHONE)
        one.loyalty.forget(dropped)
        await one.loyalty.quote(kept, CHECKOUT)

    visit(settings_of(thanx), scene)
    assert paths(thanx).count("/partner/oauth/token") == 2


def test_a_token_is_renewed_before_it_ends(thanx: RunningSandbox) -> None:
    async def scene(one: Visit) -> None:
        await one.loyalty.member(JANE)
        one.clock.turn(860)
        await one.loyalty.member(JANE)
        one.clock.turn(20)
        await one.loyalty.member(JANE)

    visit(settings_of(thanx), scene)
    assert paths(thanx).count("/partner/oauth/token") == 2


def test_a_token_that_thanx_drops_is_renewed_and_the_same_bytes_sent_again(thanx: RunningSandbox) -> None:
    async def scene(one: Visit) -> object:
        await one.loyalty.member(JANES_PHONE)
        thanx.clock_turn(1_000)
        return await deliver(one, report(PLACED, OrderState.PLACED))

    assert isinstance(visit(settings_of(thanx), scene), Applied)
    token, account, first, again, second = thanx.journal()
    assert (first["status"], second["status"]) == (401, 201)
    assert first["body"] == second["body"]
    assert first["headers"]["authorization"] != second["headers"]["authorization"]
    assert again["path"] == token["path"]
    assert account["status"] == 200


def test_two_refusals_of_the_token_end_the_call(thanx: RunningSandbox) -> None:
    thanx.fault("unauthorized", path="baskets", always=True)
    said = visit(settings_of(thanx), lambda one: deliver(one, report(PLACED, OrderState.PLACED)))
    assert isinstance(said, NotApplied)
    assert said.code is Code.LOYALTY_CREDENTIALS
    assert paths(thanx).count("/api/baskets") == 2
    assert paths(thanx).count("/partner/oauth/token") == 2


def test_a_token_in_place_of_a_spoilt_one_may_not_be_renewed_but_the_next_may() -> None:
    clock = TurnedClock()
    tokens = Tokens(clock)
    tokens.keep(JANE, Token("abc", 900))
    assert tokens.may_renew(JANE)
    tokens.spoil(JANE)
    tokens.keep(JANE, Token("def", 900))
    assert not tokens.may_renew(JANE)
    # It ends by itself: the one after it is like the first.
    clock.turn(900)
    tokens.keep(JANE, Token("ghi", 900))
    assert tokens.may_renew(JANE)
    tokens.spoil(JANE)
    tokens.keep(JANE, Token("jkl", 900))
    tokens.forget(JANE)
    assert tokens.may_renew(JANE)
