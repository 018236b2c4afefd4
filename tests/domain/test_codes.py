import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.codes import MOST_BYTES, MemberCode, RewardCode, UnsupportedCode, parse

_letters = string.ascii_letters + string.digits
ids = st.text(st.sampled_from(_letters + "_-"), min_size=1, max_size=40)
members = st.text(st.sampled_from(_letters), min_size=6, max_size=64).filter(
    lambda text: not (text.isdigit() and 12 <= len(text) <= 19)
)


@given(ids, ids)
def test_a_reward_code_round_trips(user: str, reward: str) -> None:
    assert parse(f"{user}|{reward}") == RewardCode(user, reward)
    assert parse(f"{user}|{reward}".encode()) == RewardCode(user, reward)


@given(members)
def test_a_member_code_round_trips(user: str) -> None:
    assert parse(user) == MemberCode(user)


@given(st.text() | st.binary())
def test_any_text_and_any_bytes_mean_something(text: str | bytes) -> None:
    assert isinstance(parse(text), RewardCode | MemberCode | UnsupportedCode)


@given(st.text(), st.text(min_size=1), ids)
def test_only_ascii_of_at_most_96_bytes_is_ours(before: str, strange: str, reward: str) -> None:
    text = f"{before}{strange}|{reward}"
    assume(not text.isascii() or len(text) > MOST_BYTES)
    assert parse(text) == UnsupportedCode()


@pytest.mark.parametrize(
    "text",
    [
        "", "|", "a|", "|b", "a|b|c", "LSTR|1234s6||LEND", "short", "x" * 65, "user id", "user\n", "\nuserid",
        "wroeiu2304hfwf|reward\n", "wroeiu2304hfwf|rew ard", "https://example.com/u", "wroeiu2304hfwf\x00",
        "wroeiu｜reward", "a" * 48 + "|" + "b" * 48, "a" * 65 + "|b", "useridé", "user_id_1",
    ],
)  # fmt: skip
def test_what_is_not_ours(text: str) -> None:
    assert parse(text) == UnsupportedCode()


@pytest.mark.parametrize("digits", [12, 16, 19])
def test_what_may_be_a_payment_card_is_dropped_unread(digits: int) -> None:
    assert parse("4" * digits) == UnsupportedCode()


def test_other_numbers_are_members() -> None:
    assert parse("4" * 11) == MemberCode("4" * 11)
    assert parse("4" * 20) == MemberCode("4" * 20)


def test_bytes_that_are_no_ascii_are_not_ours() -> None:
    assert parse(b"wroeiu2304hfwf|\xff\xfe") == UnsupportedCode()
