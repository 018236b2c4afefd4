import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.thanx.errors import Problem, problem

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["error", "code", "message", "error_description", "x"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ('{"code": 400, "message": "The reward was not found"}', "", "The reward was not found"),
        ('{"error": {"code": "REWARD_EXPIRED", "message": "Gone."}}', "REWARD_EXPIRED", "Gone."),
        ('{"error": "access_denied", "error_description": "Denied."}', "access_denied", "Denied."),
        ('{"error": {"code": 7, "message": null}}', "", ""),
        ('""', "", ""),
        ("", "", ""),
        ("<html>", "", ""),
        ('{"error": []}', "", ""),
        ("[" * 60_000, "", ""),
    ],
)
def test_every_shape_of_error_is_read(body: str, code: str, message: str) -> None:
    assert problem(400, body.encode()) == Problem(400, code, message)


@given(st.integers(400, 599), st.binary(max_size=200))
def test_any_bytes_are_a_problem(status: int, body: bytes) -> None:
    found = problem(status, body)
    assert found.status == status
    assert found.told.startswith(str(status))


@given(st.integers(400, 599), JSON)
def test_any_json_is_a_problem(status: int, said: object) -> None:
    found = problem(status, json.dumps(said).encode())
    assert found.detail.startswith(str(status))
    assert found.is_unknown_user in {True, False}


@pytest.mark.parametrize(
    ("status", "message", "is_unknown"),
    [
        (400, "Unknown user", True),
        (404, "unknown USER.", True),
        (422, "Sorry: Unknown user!", True),
        (500, "Unknown user", False),
        (400, "Unknown merchant", False),
    ],
)
def test_unknown_user_is_known_by_its_message(status: int, message: str, is_unknown: bool) -> None:
    assert Problem(status, message=message).is_unknown_user is is_unknown


def test_what_could_name_a_person_is_left_out() -> None:
    said = Problem(400, "BAD_REQUEST", "User jo@example.com with +14155550101 or wroeiu2304hfwf is out")
    assert said.told == "400 BAD_REQUEST User … with … or … is out"
    assert "example.com" not in repr(said)
    assert problem(400, b'{"error": {"code": "jo@example.com"}}').code == ""
