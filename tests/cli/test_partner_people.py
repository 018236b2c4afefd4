import pytest

from tests.cli.conftest import Partnered


def test_members_are_masked_unless_they_are_asked_for(partner: Partnered) -> None:
    masked = partner("users", "--loyalty", "--json")
    jane = next(record for record in masked.records if record["id"] == "wroeiu2304hfwf")
    assert (jane["name"], jane["email"], jane["phone"]) == ("J. S.", "j•••@example.com", "•••0101")
    assert (jane["tier"], jane["points"]) == ("silver", "248")
    assert "Jane" not in masked.out
    (shown,) = partner("users", "--email", "jane.smith@example.com", "--show", "--json").records
    assert (shown["name"], shown["phone"]) == ("Jane Smith", "+14155550101")


def test_a_member_is_found_by_a_number_in_any_form(partner: Partnered) -> None:
    (record,) = partner("users", "--phone", "(415) 555-0102", "--json").records
    assert record["id"] == "samr7420kfdp"


def test_so_many_and_no_more(partner: Partnered) -> None:
    assert len(partner("users", "--limit", "2", "--json").records) == 2
    assert partner("users", "--updated-after", "2199-01-01").out == "none\n"


@pytest.mark.parametrize(
    "words",
    [
        ("users", "--email", "nonsense"), ("users", "--phone", "12"), ("users", "--limit", "0"),
        ("users", "--limit", "many"), ("users", "--updated-after", "soon"),
        ("subscribers", "--email", "a@example.com", "--birthday", "soon"),
        ("feedback", "--state", "angry"),
    ],
)  # fmt: skip
def test_wrong_words_are_one_sentence(partner: Partnered, words: tuple[str, ...]) -> None:
    said = partner(*words)
    assert (said.code, said.out) == (2, "")
    assert "nonsense" not in said.sentence
    assert partner.sandbox.journal() == []


def test_a_subscriber_is_added_and_shown_masked(partner: Partnered) -> None:
    said = partner("subscribers", "--email", "Mia.Lund@example.com", "--birthday", "08-14", "--json")
    assert said.records == [{"email": "m•••@example.com", "subscribed": True}]
    assert "mia.lund@example.com" in partner.sandbox.world.state.subscribers


def test_feedback_is_listed_and_answered_once(partner: Partnered) -> None:
    (record,) = partner("feedback", "--state", "reviewed", "--json").records
    assert (record["id"], record["rating"]) == ("fbsam02", 3)
    assert partner("feedback", "--respond", "fbsam02", "We are sorry.").code == 0
    again = partner("feedback", "--respond", "fbsam02", "Very sorry.")
    assert (again.code, again.out) == (1, "")
    assert again.sentence
