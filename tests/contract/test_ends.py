"""Each request, and each way it can be answered: it ends in one of four ways, and always in the right one."""

import pytest

from kiosk.sandbox.running import RunningSandbox
from tests.contract.operations import ALL, Api, Operation, Shape, site_of
from tests.contract.playing import End, answered, ended, played
from tests.thanx.desks import Desk, at_desk
from tests.thanx.wire_server import Act, drips, hangs, replies, sends

FLAT = '{"code":%d,"message":"There was an error."}'
NESTED = '{"error":{"code":"%s","message":"There was an error."}}'
HEAD = b"HTTP/1.1 500 Oops\r\nContent-Length: 400\r\n\r\n"
FAULTS: dict[str, tuple[Act, End]] = {
    "400 flat": (replies(400, FLAT % 400), End.REFUSED),
    "400 without words": (replies(400, ""), End.REFUSED),
    "401": (replies(401, NESTED % "AUTHENTICATION_GENERIC"), End.NOT_APPLIED),
    "403": (replies(403, NESTED % "FORBIDDEN"), End.NOT_APPLIED),
    "404": (replies(404, NESTED % "RESOURCE_NOT_FOUND"), End.REFUSED),
    "404 without words": (replies(404, '""'), End.REFUSED),
    "406": (replies(406, FLAT % 406), End.REFUSED),
    "413": (replies(413, FLAT % 413), End.REFUSED),
    "422": (replies(422, NESTED % "BAD_REQUEST"), End.REFUSED),
    "429": (replies(429, ""), End.NOT_APPLIED),
    "302": (replies(302, "", "Location: http://127.0.0.1:9/portal"), End.NOT_APPLIED),
    "a portal": (replies(200, "<html>Welcome", "Content-Type: text/html"), End.NOT_APPLIED),
    "500": (replies(500, NESTED % "GENERIC_ERROR"), End.UNKNOWN),
    "502": (replies(502, "<html>Bad gateway"), End.UNKNOWN),
    "503": (replies(503, ""), End.UNKNOWN),
    "504": (replies(504, ""), End.UNKNOWN),
    "408": (replies(408, ""), End.UNKNOWN),
    "cut off": (sends(), End.UNKNOWN),
    "cut off in its first line": (sends(b"HTTP/1.1 20"), End.UNKNOWN),
    "something that speaks no HTTP": (sends(b"SSH-2.0-OpenSSH\r\n\r\n"), End.UNKNOWN),
}
SLOW: dict[str, tuple[Act, End]] = {
    "500 that never ends": (drips(HEAD, b" "), End.UNKNOWN),
    "silence": (hangs, End.UNKNOWN),
}


# Thanx's own codes (contract 2.2) and one that it may add: no matter which call they answer.
CODES = (
    "BAD_REQUEST", "REWARD_ALREADY_USED", "REWARD_EXPIRED", "REWARD_INAPPLICABLE", "REWARD_FRAUDULENT",
    "USER_EMAIL_INVALID", "USER_PHONE_INVALID", "USER_NAME_REQUIRED", "CARD_INVALID", "CARD_GENERIC",
    "POINTS_EXCHANGE_FAILURE", "SOMETHING_NEW",
)  # fmt: skip
ONE_OF_EACH = [each for each in ALL if str(each) in {"placed", "coupon", "issue", "activate", "join"}]


@pytest.mark.parametrize("operation", ALL, ids=str)
def test_it_goes_well_in_the_pretend_thanx(thanx: RunningSandbox, operation: Operation) -> None:
    async def scene(desk: Desk) -> None:
        if operation.first is not None:
            await operation.first(desk)
        assert await ended(operation, desk) is End.APPLIED

    thanx.switch(qualifying=True)
    at_desk(site_of(operation, thanx), scene)
    thanx.switch(qualifying=False)


@pytest.mark.parametrize("operation", ALL, ids=str)
@pytest.mark.parametrize("fault", FAULTS)
def test_each_answer_has_its_end(operation: Operation, fault: str) -> None:
    act, expected = FAULTS[fault]
    again = act if fault == "401" else None
    assert answered(operation, act, again) in _allowed(operation, fault, expected)


@pytest.mark.parametrize("operation", ONE_OF_EACH, ids=str)
@pytest.mark.parametrize("fault", SLOW)
def test_what_takes_too_long_may_have_happened(operation: Operation, fault: str) -> None:
    act, expected = SLOW[fault]
    assert answered(operation, act, deadline_s=0.4) is expected


@pytest.mark.parametrize("operation", ONE_OF_EACH, ids=str)
@pytest.mark.parametrize("code", CODES)
def test_each_of_thanxs_codes_is_a_refusal(operation: Operation, code: str) -> None:
    assert answered(operation, replies(400, NESTED % code)) is End.REFUSED


@pytest.mark.parametrize("operation", [each for each in ONE_OF_EACH if each.api.is_members], ids=str)
@pytest.mark.parametrize("fault", FAULTS)
def test_without_a_token_it_did_not_happen(operation: Operation, fault: str) -> None:
    act, expected = FAULTS[fault]
    refused = {End.REFUSED} if expected is End.REFUSED else set()
    assert played(operation, act)[0] in {End.NOT_APPLIED, *refused}


def _allowed(operation: Operation, fault: str, expected: End) -> set[End]:
    """A look has no doubt about what happened: it was seen, refused, or not seen."""
    if operation.shape is Shape.LOOK:
        return {End.REFUSED, End.NOT_APPLIED, End.UNKNOWN} - ({End.REFUSED} - {expected})
    if operation.api is Api.COUPON and fault == "401":
        # There is no token that could have ended: the code is nobody's (contract 3.9).
        return {End.REFUSED}
    if operation.api is Api.JOINING and fault.startswith("404"):
        # Nothing that a guest could mend: the address is wrong.
        return {End.NOT_APPLIED}
    return {expected}
