import pytest

from tests.cli.conftest import Partnered

JANE = ("member", "--email", "jane.smith@example.com")


def test_who_it_is_masked_or_in_full(partner: Partnered) -> None:
    (me,) = partner(*JANE, "me", "--json").records
    assert (me["id"], me["name"], me["email"]) == ("wroeiu2304hfwf", "J. S.", "j•••@example.com")
    assert "jane.smith@example.com" in partner(*JANE, "me", "--show").out


def test_points_have_the_programmes_own_word(partner: Partnered) -> None:
    assert partner("member", "--phone", "(415) 555-0101", "points", "--json").records == [
        {"experience": "590485d6f0", "currency": "leaves", "balance": "248"}
    ]


def test_a_reward_is_activated_and_used_by_hand(partner: Partnered) -> None:
    rewards = {each["id"]: each["state"] for each in partner(*JANE, "rewards", "--json").records}
    assert rewards["threeoff01"] == "available"
    states = [
        partner(*JANE, what, "threeoff01", "--json").records[0]["state"]
        for what in ("reward", "activate", "finalize")
    ]
    assert states == ["available", "active", "used"]
    again = partner(*JANE, "activate", "threeoff01")
    assert (again.code, again.out) == (1, "")


def test_gift_cards_have_a_balance(partner: Partnered) -> None:
    (card,) = partner(*JANE, "gift-cards", "--json").records
    assert (card["id"], card["balance"]) == ("gcjane01", "25.00")
    assert partner(*JANE, "gift-card", "gcjane01", "--json").records == [card]


def test_a_question_is_answered_once(partner: Partnered) -> None:
    assert [each["id"] for each in partner(*JANE, "feedback", "--json").records] == ["fbjane01"]
    assert partner(*JANE, "rate", "fbjane01", "--rating", "9", "--review", "Lovely").code == 0
    assert partner(*JANE, "rate", "fbjane01", "--rating", "9").code == 1


def test_purchases_are_listed_and_one_without_a_basket_earns(partner: Partnered) -> None:
    assert len(partner(*JANE, "purchases", "--json").records) == 1
    (told,) = partner(*JANE, "report-purchase", "--amount", "10.50", "--json").records
    assert told == {"amount": "10.50", "location": "92b7b0dac4", "reported": True}
    assert len(partner(*JANE, "purchases", "--json").records) == 2
    assert partner(*JANE, "points", "--json").records[0]["balance"] == "258.5"


def test_places_and_cards(partner: Partnered) -> None:
    assert len(partner(*JANE, "locations", "--json").records) == 3
    assert [each["id"] for each in partner(*JANE, "cards", "--json").records] == ["cardjane01"]
    assert partner(*JANE, "unlink-card", "cardjane01").code == 0
    assert partner(*JANE, "cards").out.strip() == "none"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("member", "me"), 2), ((*JANE, "nonsense"), 2), ((*JANE, "rate", "fbjane01"), 2),
        ((*JANE, "activate"), 2), ((*JANE, "report-purchase"), 2),
        (("member", "--email", "nonsense", "me"), 2),
        (("member", "--email", "nobody.here@example.com", "me"), 1),
        (("member", "--id", "platform8808", "points"), 1),
    ],
)  # fmt: skip
def test_what_cannot_be_is_one_line(partner: Partnered, words: tuple[str, ...], code: int) -> None:
    said = partner(*words)
    assert (said.code, said.out) == (code, "")
    assert "nobody.here" not in said.err
