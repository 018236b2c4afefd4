"""A call as the handlers see it."""

import pytest

from kiosk.sandbox.call import Call

CALL = Call(
    "loyalty",
    "GET",
    "/api/account",
    (("a", "1"), ("b[]", "2"), ("a", "3")),
    {"authorization": "Bearer abc", "user-agent": " x "},
)


def test_query_and_headers() -> None:
    assert (CALL.param("a"), CALL.params("a"), CALL.param("c")) == ("1", ["1", "3"], None)
    assert (CALL.header("User-Agent"), CALL.header("Accept")) == ("x", "")


@pytest.mark.parametrize(
    ("value", "token"),
    [("Bearer abc", "abc"), ("bearer  abc ", "abc"), ("Basic abc", ""), ("Bearer", ""), ("abc", "")],
)
def test_the_bearer(value: str, token: str) -> None:
    assert Call("api", "GET", "/", headers={"authorization": value}).bearer == token


@pytest.mark.parametrize(
    ("body", "said"),
    [(b'{"id": "b"}', "b"), (b'{"id": 7}', None), (b"[]", None), (b"{", None), (b"", None), (b"\xff", None)],
)
def test_what_a_body_says_however_broken(body: bytes, said: str | None) -> None:
    assert Call("loyalty", "POST", "/", body=body).said("id") == said
