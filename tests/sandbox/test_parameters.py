"""Parameters of the OpenAPI document."""

from kiosk.sandbox.parameters import PAGES, header, ids_in, query, some_of


def test_ids_come_from_the_path() -> None:
    [found] = ids_in("/users/{id}/check_in_code")
    assert (found["name"], found["in"], found["required"]) == ("id", "path", True)
    assert ids_in("/users/me") == []


def test_headers_are_needed_and_queries_are_not() -> None:
    assert header("X-ClientId", "who")["required"] is True
    assert query("page")["required"] is False
    assert query("merchant_id", required=True)["required"] is True


def test_words_come_with_brackets() -> None:
    found = some_of("states", "active", "used")
    assert found["name"] == "states[]"
    assert found["schema"]["items"] == {"enum": ["active", "used"]}


def test_pages_have_bounds() -> None:
    assert [parameter["schema"]["maximum"] for parameter in PAGES] == [1_000_000, 100]
