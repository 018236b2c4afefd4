import asyncio
import json

import pytest

from kiosk.domain.answer import Answer, Applied, NotApplied, Refused, Unknown
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.trouble import Code
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.http import Http
from kiosk.thanx.mint import Mint
from kiosk.thanx.settings import ThanxSettings
from kiosk.thanx.tokens import Token
from tests.builders import an_identifier
from tests.clock import TurnedClock
from tests.thanx.visits import settings_at, settings_of
from tests.thanx.wire_server import Act, Heard, hangs, replies, sends, serving

PHONE = Identifier(IdentifiedBy.PHONE, "+14155550101")


async def _token(settings: ThanxSettings, who: Identifier) -> Answer[Token]:
    http = Http(TurnedClock(), settings.deadline_s, lambda _: None)
    said = await Mint(settings, http).token(who)
    await http.aclose()
    return said


def _asked(act: Act, who: Identifier = PHONE) -> tuple[Answer[Token], list[Heard]]:
    async def scene() -> tuple[Answer[Token], list[Heard]]:
        async with serving(act) as server:
            return await _token(settings_at(server.url, 0.4), who), server.heard

    return asyncio.run(scene())


def _given(**parts: object) -> Act:
    return replies(200, json.dumps({"access_token": "abc123", "token_type": "Bearer", **parts}))


@pytest.mark.parametrize(
    ("by", "value"),
    [
        (IdentifiedBy.USER_ID, "wroeiu2304hfwf"),
        (IdentifiedBy.EMAIL, "jane.smith@example.com"),
        (IdentifiedBy.PHONE, "+14155550101"),
    ],
)
def test_a_member_is_found_by_each_name(thanx: RunningSandbox, by: IdentifiedBy, value: str) -> None:
    said = asyncio.run(_token(settings_of(thanx), Identifier(by, value)))
    assert isinstance(said, Applied)
    assert said.value.good_for_s == 900
    (call,) = thanx.journal()
    assert list(call["body"]) == ["merchant_id", "expires_in", by.value]
    assert call["body"]["expires_in"] == 900


@pytest.mark.parametrize("value", ["+14155550199", "+14155550108", "+14155550109", "4155550101"])
def test_strangers_are_refused_as_unknown(thanx: RunningSandbox, value: str) -> None:
    said = asyncio.run(_token(settings_of(thanx), Identifier(IdentifiedBy.PHONE, value)))
    assert isinstance(said, Refused)
    assert said.code is Code.UNKNOWN_MEMBER


def test_every_header_is_there() -> None:
    _, (request,) = _asked(_given())
    assert request.line == "POST /partner/oauth/token HTTP/1.1"
    names = ("authorization", "x-clientid", "accept-version", "content-type", "user-agent")
    assert [request.headers[name] for name in names] == [
        "Bearer partner-token-1", "client", "v4.0", "application/json", "sorrelkiosk/1.0.0",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "life_s"),
    [
        ({"expires_in": 600}, 600),
        ({"expires_in": "600"}, 600),
        ({"expires": 300}, 300),
        ({"expires_in": 99999}, 900),
        ({"expires_in": None}, 900),
        ({"expires_in": 0}, 900),
        ({"created_at": 1577836800}, 900),
    ],
)
def test_a_token_lives_as_long_as_thanx_says_but_no_longer_than_asked(
    parts: dict[str, object], life_s: float
) -> None:
    said, _ = _asked(_given(**parts))
    assert said == Applied(Token("abc123", life_s))


@pytest.mark.parametrize(
    ("act", "kind", "code"),
    [
        (
            replies(400, '{"error":{"code":"BAD_REQUEST","message":"Unknown user"}}'),
            Refused,
            Code.UNKNOWN_MEMBER,
        ),
        (replies(404, '{"code":404,"message":"unknown user"}'), Refused, Code.UNKNOWN_MEMBER),
        (replies(400, '{"error":{"code":"USER_PHONE_INVALID","message":"x"}}'), Refused, Code.UNKNOWN_MEMBER),
        (replies(422, '{"error":{"code":"BAD_REQUEST","message":"x"}}'), Refused, Code.LOYALTY_REFUSED),
        (replies(404, ""), Refused, Code.LOYALTY_REFUSED),
        (replies(401, '{"error":"invalid_client"}'), NotApplied, Code.LOYALTY_CREDENTIALS),
        (replies(403, '{"error":{"code":"FORBIDDEN"}}'), NotApplied, Code.LOYALTY_CREDENTIALS),
        (replies(429, "", "Retry-After: 3"), NotApplied, Code.LOYALTY_SLOW),
        (replies(302, "", "Location: http://127.0.0.1/portal"), NotApplied, Code.LOYALTY_DOWN),
        (replies(200, "<html>portal"), NotApplied, Code.LOYALTY_DOWN),
        (replies(500, "oops"), Unknown, Code.LOYALTY_DOWN),
        (replies(200, "[]"), Unknown, Code.LOYALTY_DOWN),
        (replies(200, '{"access_token": "two\\r\\nlines"}'), Unknown, Code.LOYALTY_DOWN),
        (replies(200, '{"access_token": ""}'), Unknown, Code.LOYALTY_DOWN),
        (hangs, Unknown, Code.LOYALTY_SLOW),
        (sends(), Unknown, Code.LOYALTY_DOWN),
    ],
)
def test_each_way_it_can_end(act: Act, kind: type, code: Code) -> None:
    said, _ = _asked(act)
    assert isinstance(said, Refused | NotApplied | Unknown)
    assert (type(said), said.code) == (kind, code)


def test_429_says_when_to_come_back() -> None:
    said, _ = _asked(replies(429, "", "Retry-After: 3"))
    assert isinstance(said, NotApplied)
    assert said.retry_after_s == 3


def test_an_answer_that_repeats_the_name_is_not_passed_on() -> None:
    echo = '{"error":{"code":"BAD_REQUEST","message":"+14155550101 is an unknown user"}}'
    for status in (400, 429, 500):
        said, _ = _asked(replies(status, echo))
        assert "555" not in repr(said)
        assert str(status) in repr(said)
    assert "abc123" not in repr(_asked(_given())[0])
    assert an_identifier().value not in repr(an_identifier())
