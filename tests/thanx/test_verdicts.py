import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.answer import NotApplied, Refused, Unknown
from kiosk.domain.trouble import Code
from kiosk.thanx.exchange import Reply
from kiosk.thanx.verdicts import verdict


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_a_success_is_one_whatever_its_body(status: int) -> None:
    assert verdict(Reply(status, b"\x00 nonsense")) is None


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (301, Code.LOYALTY_DOWN),
        (302, Code.LOYALTY_DOWN),
        (401, Code.LOYALTY_CREDENTIALS),
        (403, Code.LOYALTY_CREDENTIALS),
        (429, Code.LOYALTY_SLOW),
    ],
)
def test_these_certainly_did_nothing(status: int, code: Code) -> None:
    said = verdict(Reply(status, b"{}"))
    assert isinstance(said, NotApplied)
    assert said.code is code


def test_a_page_of_html_is_the_networks_answer() -> None:
    assert verdict(Reply(200, b"<html>Log in to the mall's network")) == NotApplied(
        Code.LOYALTY_DOWN, "200 HTML"
    )


def test_429_says_when_to_come_back() -> None:
    said = verdict(Reply(429, b"", retry_after_s=12.0))
    assert isinstance(said, NotApplied)
    assert said.retry_after_s == 12.0


@pytest.mark.parametrize("status", [408, 425, 500, 502, 503, 504, 599])
def test_these_may_have_done_it(status: int) -> None:
    assert isinstance(verdict(Reply(status, b"{}")), Unknown)


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (400, '{"code": 400, "message": "The reward was not found in our system"}', Code.REWARD_GONE),
        (400, '{"code": 400, "message": "This reward has already been used."}', Code.REWARD_GONE),
        (400, '{"error": {"code": "REWARD_EXPIRED", "message": "x"}}', Code.REWARD_GONE),
        (400, '{"error": {"code": "REWARD_INAPPLICABLE", "message": "x"}}', Code.REWARD_NOT_FITTING),
        (422, '{"error": {"code": "SOMETHING_NEW", "message": "x"}}', Code.LOYALTY_REFUSED),
        (400, "", Code.LOYALTY_REFUSED),
        (404, '{"code": 404, "message": "Not Found"}', Code.LOYALTY_CREDENTIALS),
    ],
)
def test_these_are_a_definitive_no(status: int, body: str, code: Code) -> None:
    said = verdict(Reply(status, body.encode()))
    assert isinstance(said, Refused)
    assert said.code is code
    assert said.detail.startswith(str(status))


@given(st.integers(200, 599), st.binary(max_size=60))
def test_every_answer_has_one_verdict(status: int, body: bytes) -> None:
    assert isinstance(verdict(Reply(status, body)), Refused | NotApplied | Unknown | None)
