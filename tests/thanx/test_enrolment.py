import json

import pytest

from kiosk.domain.joining import Enrolled, NewMember
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.loyalty import ThanxLoyalty
from tests.clock import TurnedClock
from tests.thanx.desks import Desk, at_desk, played, says, settings_of
from tests.thanx.wire_server import Act, hangs, replies, sends

JUNE = NewMember("june.park@example.com", "June", "Park", "+14155550147", consented=True)
PAT = NewMember("pat.moss@example.com", "Pat", "Moss", consented=True)


def _error(code: str, message: str = "x", status: int = 400) -> Act:
    return says(status, error={"code": code, "message": message})


@pytest.mark.parametrize(("person", "is_new"), [(JUNE, True), (PAT, False)])
def test_whoever_joins_can_sign_in(thanx: RunningSandbox, person: NewMember, is_new: bool) -> None:
    async def scene(desk: Desk) -> Enrolled:
        enrolled = await desk.enrolment.enrol(person)
        loyalty = ThanxLoyalty(settings_of(thanx), TurnedClock())
        await loyalty.member(enrolled.who)
        await loyalty.aclose()
        return enrolled

    enrolled = at_desk(settings_of(thanx), scene)
    assert enrolled == Enrolled(Identifier(IdentifiedBy.EMAIL, person.email), is_new)


def test_joining_needs_nobodys_token_and_sends_what_was_given() -> None:
    _, (heard,) = played(lambda desk: desk.enrolment.enrol(PAT), says(201))
    assert heard.line == "POST /users HTTP/1.1"
    assert "authorization" not in heard.headers
    assert (heard.headers["x-clientid"], heard.headers["accept-version"]) == ("client", "v4.0")
    assert json.loads(heard.body) == {
        "user": {"email": "pat.moss@example.com", "first_name": "Pat", "last_name": "Moss"}
    }


def test_the_long_lived_token_is_dropped_unread() -> None:
    answer = says(201, user={"id": "u1"}, authorization={"access_token": "long-lived"})
    enrolled, _ = played(lambda desk: desk.enrolment.enrol(JUNE), answer)
    assert "long-lived" not in repr(enrolled)


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (_error("USER_NAME_REQUIRED"), Code.NAME_INVALID),
        (_error("USER_EMAIL_INVALID"), Code.EMAIL_INVALID),
        (_error("USER_PHONE_INVALID"), Code.PHONE_INVALID),
        (_error("BAD_REQUEST"), Code.LOYALTY_REFUSED),
        (_error("A_NEW_ONE", status=422), Code.LOYALTY_REFUSED),
    ],
)
def test_a_no_names_the_field_to_mend(act: Act, code: Code) -> None:
    with pytest.raises(Refusal) as refusal:
        played(lambda desk: desk.enrolment.enrol(JUNE), act)
    assert refusal.value.code is code


def test_the_sandbox_wants_names_of_the_new(thanx: RunningSandbox) -> None:
    nameless = NewMember("new.face@example.com", "", "", consented=True)
    with pytest.raises(Refusal) as refusal:
        at_desk(settings_of(thanx), lambda desk: desk.enrolment.enrol(nameless))
    assert refusal.value.code is Code.NAME_INVALID


@pytest.mark.parametrize("phone", ["4155550147", "+1 415 555 0147", "+0", "call me"])
def test_a_phone_that_nobody_would_be_found_by_is_not_sent(phone: str) -> None:
    person = NewMember("june.park@example.com", "June", "Park", phone, consented=True)

    async def scene(desk: Desk) -> None:
        with pytest.raises(Refusal) as refusal:
            await desk.enrolment.enrol(person)
        assert refusal.value.code is Code.PHONE_INVALID

    assert played(scene, says(201))[1] == []


@pytest.mark.parametrize(
    ("act", "code", "may_have_happened"),
    [
        (replies(401, ""), Code.LOYALTY_CREDENTIALS, False),
        (replies(404, ""), Code.LOYALTY_CREDENTIALS, False),
        (replies(429, ""), Code.LOYALTY_SLOW, False),
        (replies(200, "<html>portal"), Code.LOYALTY_DOWN, False),
        (replies(500, ""), Code.LOYALTY_DOWN, True),
        (sends(), Code.LOYALTY_DOWN, True),
        (hangs, Code.LOYALTY_SLOW, True),
    ],
)
def test_each_way_it_can_fail(act: Act, code: Code, may_have_happened: bool) -> None:
    with pytest.raises(Outage) as outage:
        played(lambda desk: desk.enrolment.enrol(JUNE), act)
    assert (outage.value.code, outage.value.may_have_happened) == (code, may_have_happened)


def test_a_lost_answer_is_asked_for_once_more(thanx: RunningSandbox) -> None:
    thanx.fault("drop_after", path="/users")
    enrolled = at_desk(settings_of(thanx), lambda desk: desk.enrolment.enrol(JUNE))
    assert not enrolled.is_new
    assert len(thanx.journal()) == 2


def test_an_answer_that_repeats_what_was_typed_is_not_passed_on() -> None:
    echo = _error("USER_EMAIL_INVALID", "june.park@example.com of June Park is invalid")
    with pytest.raises(Refusal) as refusal:
        played(lambda desk: desk.enrolment.enrol(JUNE), echo)
    assert refusal.value.detail == "400 USER_EMAIL_INVALID"
