import asyncio
import logging
import traceback
from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.answer import Applied, NotApplied, Refused, Unknown
from kiosk.domain.member import IdentifiedBy, Identifier, Member, OfferId, OfferKind
from kiosk.domain.money import ZERO
from kiosk.domain.order import OrderId, OrderState, Quote, Redemption, Report
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.loyalty import ThanxLoyalty
from tests.builders import LOCATION
from tests.clock import TurnedClock
from tests.thanx.visits import (
    CHECKOUT,
    JANE,
    JANES_PHONE,
    PLACED,
    THREE,
    Visit,
    deliver,
    paths,
    report,
    settings_at,
    settings_of,
    visit,
)
from tests.thanx.wire_server import Act, Heard, replies, sends, serving

TOKEN = replies(200, '{"access_token": "abc123", "expires_in": 900}')


def _last(thanx: RunningSandbox) -> dict[str, Any]:
    return thanx.journal()[-1]


async def _signed_in(one: Visit, who: Identifier = JANES_PHONE) -> Member:
    return await one.loyalty.member(who)


def _quoted(thanx: RunningSandbox, said: Report = CHECKOUT) -> Quote:
    return visit(settings_of(thanx), lambda one: one.loyalty.quote(JANE, said))


@pytest.mark.parametrize("who", [JANE, JANES_PHONE, Identifier(IdentifiedBy.EMAIL, "jane.smith@example.com")])
def test_signing_in_is_one_token_and_one_account(thanx: RunningSandbox, who: Identifier) -> None:
    member = visit(settings_of(thanx), lambda one: _signed_in(one, who))
    assert member.id == JANE.value
    assert member.offer(OfferId("threeoff01")) is not None
    assert [each.points for each in member.balances] == [248]
    assert paths(thanx) == ["/partner/oauth/token", "/api/account"]


def test_the_account_is_asked_for_this_place_and_venue(thanx: RunningSandbox) -> None:
    member = visit(settings_of(thanx), _signed_in)
    assert _last(thanx)["query"] == [
        ["redemption_venue", "instore"], ["location_id", LOCATION],
        ["reward_states[]", "delivered"], ["reward_states[]", "active"],
    ]  # fmt: skip
    headers = _last(thanx)["headers"]
    assert headers["accept"] == "application/vnd.thanx-v1+json"
    assert headers["merchant-key"] == "cb71e3"
    assert headers["content-type"] == "application/json"
    assert headers["user-agent"] == "sandboxpartner/1.0.0"
    fries = member.offer(OfferId("freefries01"))
    assert fries is not None
    assert fries.products == {"fries"}


def test_a_reward_that_was_activated_in_the_app_is_seen(thanx: RunningSandbox) -> None:
    member = visit(
        settings_of(thanx), lambda one: _signed_in(one, Identifier(IdentifiedBy.USER_ID, "corner5512cases"))
    )
    assert member.offer(OfferId("active05")) is not None


def test_a_stranger_is_refused(thanx: RunningSandbox) -> None:
    with pytest.raises(Refusal) as no:
        visit(settings_of(thanx), lambda one: _signed_in(one, Identifier(IdentifiedBy.PHONE, "+14155550199")))
    assert no.value.code is Code.UNKNOWN_MEMBER
    assert paths(thanx) == ["/partner/oauth/token"]


@pytest.mark.parametrize("fault", ["unknown_reward_type", "no_points", "no_progress", "null_email"])
def test_an_account_may_lack_what_it_likes(thanx: RunningSandbox, fault: str) -> None:
    thanx.fault(fault, path="account")
    member = visit(settings_of(thanx), _signed_in)
    assert len(member.rewards) >= 4


def test_wrong_credentials_are_the_houses_trouble(thanx: RunningSandbox) -> None:
    right = settings_of(thanx)
    for wrong in (replace(right, merchant_key="zz99"), replace(right, partner_token="wrong")):
        with pytest.raises(Outage) as outage:
            visit(wrong, _signed_in)
        assert outage.value.code is Code.LOYALTY_CREDENTIALS


def test_a_wrong_address_is_too(thanx: RunningSandbox) -> None:
    wrong = replace(settings_of(thanx), loyalty_url=thanx.api_url + "/loyalty")
    with pytest.raises(Outage) as outage:
        visit(wrong, lambda one: one.loyalty.quote(JANE, CHECKOUT))
    assert outage.value.code is Code.LOYALTY_CREDENTIALS
    said = visit(wrong, lambda one: deliver(one, report(PLACED, OrderState.PLACED)))
    assert isinstance(said, Refused)
    assert said.detail.startswith("404")


def test_a_quote_is_the_discount(thanx: RunningSandbox) -> None:
    assert _quoted(thanx) == Quote(THREE)
    assert _last(thanx)["state"] == "checkout"
    assert _last(thanx)["note"] == ""


def test_a_quote_with_a_reward_that_is_gone_lets_the_guest_choose_again(thanx: RunningSandbox) -> None:
    gone = replace(CHECKOUT, redemption=Redemption(OfferKind.REWARD, OfferId("nosuchreward")))
    with pytest.raises(Refusal) as no:
        _quoted(thanx, gone)
    assert no.value.code is Code.REWARD_NOT_FITTING


@pytest.mark.parametrize(
    ("fault", "match", "code"),
    [
        ("server_error", {"path": "baskets"}, Code.LOYALTY_DOWN),
        ("drop_before", {"path": "baskets"}, Code.LOYALTY_DOWN),
        ("timeout", {"path": "baskets"}, Code.LOYALTY_SLOW),
        ("too_many", {"path": "baskets"}, Code.LOYALTY_SLOW),
        ("server_error", {"path": "oauth"}, Code.LOYALTY_DOWN),
        ("timeout", {"path": "oauth"}, Code.LOYALTY_SLOW),
    ],
)
def test_a_quote_that_does_not_come_is_an_outage(
    thanx: RunningSandbox, fault: str, match: dict[str, Any], code: Code
) -> None:
    thanx.fault(fault, **match)
    hasty = replace(settings_of(thanx), deadline_s=0.5)
    with pytest.raises(Outage) as outage:
        visit(hasty, lambda one: one.loyalty.quote(JANE, CHECKOUT))
    assert outage.value.code is code


def test_a_no_to_a_basket_without_a_reward_is_no_choice_of_the_guests(thanx: RunningSandbox) -> None:
    with pytest.raises(Outage) as outage:
        _quoted(thanx, replace(CHECKOUT, order_id=OrderId(""), redemption=None))
    assert outage.value.code is Code.LOYALTY_REFUSED


def test_an_answer_that_was_lost_is_unknown_and_asking_again_does_nothing_twice(
    thanx: RunningSandbox,
) -> None:
    thanx.fault("drop_after", state="placed")

    async def scene(one: Visit) -> tuple[object, object]:
        said = report(PLACED, OrderState.PLACED)
        return await deliver(one, said), await deliver(one, said)

    first, second = visit(settings_of(thanx), scene)
    assert isinstance(first, Unknown)
    assert second == Applied(Quote(THREE))
    assert "no second effect" in _last(thanx)["note"]


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        ("server_error", Unknown, Code.LOYALTY_DOWN),
        ("timeout", Unknown, Code.LOYALTY_SLOW),
        ("drop_before", Unknown, Code.LOYALTY_DOWN),
        ("too_many", NotApplied, Code.LOYALTY_SLOW),
    ],
)
def test_how_a_delivery_can_end(thanx: RunningSandbox, fault: str, kind: type, code: Code) -> None:
    thanx.fault(fault, path="baskets")
    hasty = replace(settings_of(thanx), deadline_s=0.5)
    said = visit(hasty, lambda one: deliver(one, report(PLACED, OrderState.PLACED)))
    assert isinstance(said, NotApplied | Unknown)
    assert (type(said), said.code) == (kind, code)


@pytest.mark.parametrize("fault", ["server_error", "timeout", "drop_after", "too_many", "unauthorized"])
def test_without_a_token_nothing_was_applied(thanx: RunningSandbox, fault: str) -> None:
    thanx.fault(fault, path="oauth")
    hasty = replace(settings_of(thanx), deadline_s=0.5)
    said = visit(hasty, lambda one: deliver(one, report(PLACED, OrderState.PLACED)))
    assert isinstance(said, NotApplied)
    assert thanx.journal("order-1") == []


def test_a_delivery_for_a_stranger_is_refused(thanx: RunningSandbox) -> None:
    nobody = Identifier(IdentifiedBy.USER_ID, "platform8808")
    said = visit(settings_of(thanx), lambda one: deliver(one, report(PLACED, OrderState.PLACED), nobody))
    assert isinstance(said, Refused)
    assert said.code is Code.UNKNOWN_MEMBER


def test_bytes_that_are_no_report_are_refused_without_a_call(thanx: RunningSandbox) -> None:
    said = visit(settings_of(thanx), lambda one: one.loyalty.deliver(JANE, b"{"))
    assert isinstance(said, Refused)
    assert thanx.journal() == []


def test_all_calls_are_told_with_their_state(thanx: RunningSandbox) -> None:
    async def scene(one: Visit) -> list[tuple[str, str, str, int]]:
        await one.loyalty.member(JANES_PHONE)
        await one.loyalty.quote(JANES_PHONE, CHECKOUT)
        await deliver(one, report(PLACED, OrderState.PLACED))
        return [(call.method, call.path, call.state, call.status) for call in one.calls]

    assert visit(settings_of(thanx), scene) == [
        ("POST", "/partner/oauth/token", "", 200),
        ("GET", "/api/account", "", 200),
        ("POST", "/api/baskets", "checkout", 201),
        ("POST", "/api/baskets", "placed", 201),
    ]


def test_nobody_is_named_in_a_log_or_a_fault(thanx: RunningSandbox, caplog: pytest.LogCaptureFixture) -> None:
    thanx.fault("server_error", path="account")
    secrets = [JANES_PHONE.value[1:], JANE.value, settings_of(thanx).partner_token]

    async def scene(one: Visit) -> str:
        with pytest.raises(Outage) as outage:
            await one.loyalty.member(JANES_PHONE)
        await one.loyalty.member(JANES_PHONE)
        told = "".join(traceback.format_exception(outage.value))
        return told + outage.value.detail + repr(one.calls) + repr(vars(one.loyalty))

    with caplog.at_level(logging.DEBUG):
        told = visit(settings_of(thanx), scene)
    secrets += list(thanx.world.state.tokens)
    assert len(secrets) > 3
    logged = "".join(record.getMessage() for record in caplog.records if "sandbox" not in record.name)
    assert logged
    assert not [secret for secret in secrets if secret in told + logged]


def _met(*acts: Act, who: Identifier = JANE) -> tuple[object, list[Heard]]:
    """A delivery to a server that gives a token and then acts so."""

    async def scene() -> tuple[object, list[Heard]]:
        async with serving(TOKEN, *acts) as server:
            loyalty = ThanxLoyalty(settings_at(server.url, 0.4), TurnedClock())
            said = await loyalty.deliver(who, loyalty.written(report(PLACED, OrderState.PLACED)))
            await loyalty.aclose()
            return said, server.heard

    return asyncio.run(scene())


@pytest.mark.parametrize(
    "act",
    [
        replies(201, "not JSON"),
        replies(200, "[]"),
        replies(204, ""),
        replies(201, b"x" * 300_000),
        sends(b"HTTP/1.1 201 Created\r\nContent-Length: 40\r\n\r\n", b'{"id": '),
    ],
)
def test_a_success_that_cannot_be_read_is_a_success_with_a_flaw(act: Act) -> None:
    assert _met(act)[0] == Applied(Quote(ZERO, "unreadable answer"))


@pytest.mark.parametrize("act", [replies(200, "<html>Welcome"), replies(302, "", "Location: /portal")])
def test_a_portal_has_applied_nothing(act: Act) -> None:
    assert isinstance(_met(act)[0], NotApplied)


def test_the_same_bytes_are_sent_again_after_a_401() -> None:
    said, (_, first, again, second) = _met(replies(401), TOKEN, replies(201, '{"discount": "3.00"}'))
    assert said == Applied(Quote(THREE))
    assert first.body == second.body
    assert first.line == second.line == "POST /api/baskets HTTP/1.1"
    assert again.line == "POST /partner/oauth/token HTTP/1.1"


@pytest.mark.parametrize("answer", ["not JSON", "[]", "{}", "<html>Welcome"])
def test_a_member_or_quote_that_cannot_be_read_is_an_outage(answer: str) -> None:
    async def scene(url: str) -> None:
        one = Visit(settings_at(url, 0.4))
        with pytest.raises(Outage) as outage:
            await one.loyalty.member(JANE)
        assert outage.value.code is Code.LOYALTY_DOWN
        if answer != "{}":
            with pytest.raises(Outage):
                await one.loyalty.quote(JANE, CHECKOUT)
        await one.loyalty.aclose()

    async def served() -> None:
        async with serving(TOKEN, replies(200, answer)) as server:
            await scene(server.url)

    asyncio.run(served())
