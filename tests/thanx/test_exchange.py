from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.thanx.exchange import Reply, Request, retry_after_s
from tests.builders import NOON


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        (" 30 ", 30),
        ("99999999999999999999", 3600),
        ("9" * 5_000, 3600),
        ("Mon, 02 Mar 2026 12:00:20 GMT", 20),
        ("Mon, 02 Mar 2026 11:00:00 GMT", 0),
        ("Mon, 02 Mar 2026 12:00:20", None),
        ("", None),
        ("soon", None),
        ("-1", None),
        ("²", None),
    ],
)
def test_retry_after_is_a_number_a_date_or_nothing(header: str, seconds: float | None) -> None:
    assert retry_after_s(header, NOON) == seconds


@given(st.text(max_size=40))
def test_any_retry_after_is_understood_or_ignored(header: str) -> None:
    seconds = retry_after_s(header, NOON + timedelta(days=1))
    assert seconds is None or 0 <= seconds <= 3600


@pytest.mark.parametrize(
    ("reply", "is_html"),
    [
        (Reply(200, b"<!doctype html><p>Welcome to the mall"), True),
        (Reply(200, b" \n<html>"), True),
        (Reply(200, b"", "Text/HTML; charset=utf-8"), True),
        (Reply(200, b'{"a": "<"}', "application/json"), False),
        (Reply(200), False),
    ],
)
def test_a_page_for_people_is_told_from_an_answer(reply: Reply, is_html: bool) -> None:
    assert reply.is_html is is_html


def test_neither_headers_nor_bodies_are_printed() -> None:
    request = Request("POST", "http://127.0.0.1/x", {"Authorization": "Bearer abc"}, body=b"secret")
    assert "abc" not in repr(request)
    assert "secret" not in repr((request, Reply(200, b"secret")))
