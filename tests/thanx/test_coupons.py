import json
from dataclasses import replace

import pytest

from kiosk.domain.answer import Answer, Applied, NotApplied, Refused, Unknown
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import OrderState, Quote, Report
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.baskets import written
from kiosk.thanx.coupons import ThanxCoupons
from kiosk.thanx.settings import ThanxSettings
from tests.thanx.desks import Desk, at_desk, played, says, settings_of
from tests.thanx.visits import CHECKOUT, billed, order, report
from tests.thanx.wire_server import Act, Heard, replies, sends

CODE = "code1234"
TWO = Money(200)
OPEN = replace(CHECKOUT, redemption=None)
PLACED = order("order-1", TWO, None)


def _bakery(thanx: RunningSandbox) -> ThanxSettings:
    """The merchant that takes codes."""
    bakery = next(each for each in thanx.world.state.merchants if each.indirect)
    return replace(settings_of(thanx), merchant_id=bakery.id, merchant_key=bakery.key)


def _coupons(desk: Desk) -> ThanxCoupons:
    return ThanxCoupons(desk.settings, desk.sessions.http)


def _quoted(settings: ThanxSettings, code: str = CODE, said: Report = OPEN) -> Quote:
    return at_desk(settings, lambda desk: _coupons(desk).quote(code, said))


def test_a_code_is_quoted_by_itself_and_never_beside_a_bearer(thanx: RunningSandbox) -> None:
    assert _quoted(_bakery(thanx)) == Quote(TWO)
    (call,) = thanx.journal()
    assert call["path"] == "/api/baskets"
    assert call["headers"]["reward-redemption-token"]
    assert "authorization" not in call["headers"]
    assert call["body"]["rewards"] == call["body"]["points_products"] == []


def test_an_order_by_a_code_goes_to_its_end_and_the_code_is_used_up(thanx: RunningSandbox) -> None:
    paid = billed(PLACED)
    states = (OrderState.PLACED, OrderState.BILLED, OrderState.COMPLETED)

    async def scene(desk: Desk) -> list[Answer[Quote]]:
        coupons = _coupons(desk)
        await coupons.quote(CODE, OPEN)
        said = [await coupons.deliver(CODE, written(report(paid, state))) for state in states[:2]]
        with pytest.raises(Refusal) as refusal:
            await coupons.quote(CODE, replace(OPEN, order_id=order("order-2", TWO).id))
        assert refusal.value.code is Code.REWARD_GONE
        return said

    assert at_desk(_bakery(thanx), scene) == [Applied(Quote(TWO)), Applied(Quote(TWO))]
    # Nobody is signed in: nobody earns.
    assert [person for person in thanx.world.state.people if person.purchases and person.user_id == ""] == []
    assert not [each for each in thanx.journal() if "authorization" in each["headers"]]


def test_a_void_gives_the_code_back(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> Quote:
        coupons = _coupons(desk)
        for state in (OrderState.PLACED, OrderState.VOIDED):
            assert isinstance(await coupons.deliver(CODE, written(report(PLACED, state))), Applied)
        return await coupons.quote(CODE, replace(OPEN, order_id=order("order-2", TWO).id))

    assert at_desk(_bakery(thanx), scene) == Quote(TWO)


def test_a_code_of_nobody_is_gone(thanx: RunningSandbox) -> None:
    with pytest.raises(Refusal) as refusal:
        _quoted(_bakery(thanx), "code9999")
    assert refusal.value.code is Code.REWARD_GONE


def test_a_merchant_without_codes_is_the_houses_trouble(thanx: RunningSandbox) -> None:
    with pytest.raises(Outage) as outage:
        _quoted(settings_of(thanx))
    assert outage.value.code is Code.LOYALTY_CREDENTIALS


def test_a_wrong_merchant_key_is_not_the_codes_fault(thanx: RunningSandbox) -> None:
    with pytest.raises(Outage) as outage:
        _quoted(replace(_bakery(thanx), merchant_key="zz99"))
    assert outage.value.code is Code.LOYALTY_CREDENTIALS


@pytest.mark.parametrize("code", ["", "abc", "4111 1111", "a\r\nX-Evil: 1", "ü1234", "x" * 65, "user|reward"])
def test_what_can_be_no_code_is_not_sent(thanx: RunningSandbox, code: str) -> None:
    with pytest.raises(Refusal) as refusal:
        _quoted(_bakery(thanx), code)
    assert refusal.value.code is Code.CODE_UNSUPPORTED
    said = at_desk(_bakery(thanx), lambda desk: _coupons(desk).deliver(code, written(OPEN)))
    assert isinstance(said, Refused)
    assert thanx.journal() == []


@pytest.mark.parametrize(
    ("act", "kind", "code"),
    [
        (replies(400, '{"code":400,"message":"It has already been used."}'), Refused, Code.REWARD_GONE),
        (replies(400, '{"code":400,"message":"x"}'), Refused, Code.LOYALTY_REFUSED),
        (replies(401, '{"code":401,"message":"x"}'), Refused, Code.REWARD_GONE),
        (replies(401, '{"code":401,"message":"The Merchant-Key header is missing or invalid"}'),
         NotApplied, Code.LOYALTY_CREDENTIALS),
        (replies(404, ""), Refused, Code.LOYALTY_CREDENTIALS),
        (replies(429, ""), NotApplied, Code.LOYALTY_SLOW),
        (replies(503, ""), Unknown, Code.LOYALTY_DOWN),
        (sends(), Unknown, Code.LOYALTY_DOWN),
    ],
)  # fmt: skip
def test_each_way_a_delivery_can_end(act: Act, kind: type, code: Code) -> None:
    said, _ = _delivered(act)
    assert isinstance(said, Refused | NotApplied | Unknown)
    assert (type(said), said.code) == (kind, code)


def test_the_headers_are_exactly_these() -> None:
    said, (heard,) = _delivered(says(201, discount="2.00"))
    assert said == Applied(Quote(TWO))
    assert {name: heard.headers[name] for name in heard.headers if name not in _CARRIED} == {
        "merchant-key": "cb71e3", "accept": "application/vnd.thanx-v1+json",
        "content-type": "application/json", "user-agent": "sorrelkiosk/1.0.0",
        "reward-redemption-token": CODE,
    }  # fmt: skip
    assert json.loads(heard.body)["rewards"] == []


def test_bytes_that_are_no_report_are_refused_and_a_success_that_cannot_be_read_is_one() -> None:
    refused, heard = played(lambda desk: _coupons(desk).deliver(CODE, b"{"), replies(201))
    assert isinstance(refused, Refused)
    assert heard == []
    assert _delivered(replies(201, "oops"))[0] == Applied(Quote(ZERO, "unreadable answer"))
    with pytest.raises(Outage):
        played(lambda desk: _coupons(desk).quote(CODE, OPEN), replies(201, "oops"))


_CARRIED = {"accept-encoding", "host", "connection", "content-length"}


def _delivered(act: Act) -> tuple[Answer[Quote], list[Heard]]:
    return played(lambda desk: _coupons(desk).deliver(CODE, written(OPEN)), act)
