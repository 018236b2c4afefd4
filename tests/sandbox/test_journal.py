"""What the journal keeps, and what it never does."""

import msgspec

from kiosk.sandbox.answers import Answer
from kiosk.sandbox.call import Call
from kiosk.sandbox.journal import Journal, masked
from tests.sandbox.desk import JANE

SECRET = "f" * 60 + "0a1b"
PHONE, EMAIL = "+14155550101", "jane.smith@example.com"


def a_call(body: object = None, **headers: str) -> Call:
    content = b"" if body is None else msgspec.json.encode(body)
    return Call("loyalty", "POST", "/api/baskets", (("phone", PHONE),), headers, content)


def kept(call: Call, answer: Answer) -> str:
    journal = Journal()
    journal.closed(journal.opened(call, 0.0), call, answer)
    return msgspec.json.encode(journal.entries()).decode()


def test_secrets_and_people_are_masked() -> None:
    call = a_call({"phone": PHONE, "email": EMAIL, "user_id": JANE}, authorization=f"Bearer {SECRET}")
    text = kept(call, Answer(200, {"access_token": SECRET, "users": [{"email": EMAIL, "phone": PHONE}]}))
    for said in (SECRET, PHONE, PHONE[1:], EMAIL):
        assert said not in text
    assert "Bearer …0a1b" in text
    assert JANE in text


def test_people_hide_in_no_field() -> None:
    call = a_call({"note": f"call {PHONE} or write to {EMAIL}", EMAIL: [PHONE]})
    text = kept(call, Answer(400, {"code": 400, "message": f"{EMAIL} is odd"}))
    assert EMAIL not in text
    assert PHONE not in text


def test_ids_and_times_stay_readable() -> None:
    for plain in ("3f2b8c1e-1111-4222-8333-944444444444", "2019-05-08T18:02:05Z", "92b7b0dac4"):
        assert masked(plain) == plain


def test_the_coupon_is_masked() -> None:
    assert "code1234" not in kept(a_call({}, **{"reward-redemption-token": "code1234"}), Answer(201))


def test_an_entry_is_there_before_the_answer() -> None:
    journal = Journal()
    call = a_call({"id": "b-1", "state": "placed"})
    journal.opened(call, 0.0)
    [entry] = journal.entries()
    assert (entry["status"], entry["basket_id"], entry["state"]) == (None, "b-1", "placed")
    assert entry["at"] == "1970-01-01T00:00:00.000Z"


def test_baskets_and_since_filter() -> None:
    journal = Journal()
    for basket in ("b-1", "b-2", "b-1"):
        journal.opened(a_call({"id": basket}), 0.0)
    assert [entry["seq"] for entry in journal.entries("b-1")] == [1, 3]
    assert [entry["seq"] for entry in journal.entries(since=1)] == [2, 3]
    assert journal.last == 3


def test_a_repeat_points_at_its_first() -> None:
    journal = Journal()
    seen = [journal.opened(a_call({"id": basket}), 0.0)["repeat_of"] for basket in ("b-1", "b-2", "b-1")]
    assert seen == [None, None, 1]


def test_broken_bodies_are_kept_out() -> None:
    call = Call("loyalty", "POST", "/api/baskets", body=b'{"email": "jane.smith@example.com"')
    entry = Journal().opened(call, 0.0)
    assert entry["body"] is None


def test_reset_goes_on_counting() -> None:
    journal = Journal()
    journal.opened(a_call(), 0.0)
    journal.reset()
    assert journal.entries() == []
    assert journal.opened(a_call(), 0.0)["seq"] == 2


def test_names_numbers_and_words_of_people_are_masked() -> None:
    said = {
        "user": {"first_name": "Jane", "last_name": "Smith", "birth_date": {"month": 8, "day": 14}},
        "card": {"number": "4" * 16, "zip_code": "94999"},
        "gift_card": {"card_number": "6006490000000042", "pin": "1234"},
        "feedback": {"review": "My name is Jane", "rating": 9},
        "identifiers": [{"type": "phone", "value": "4155550101"}, {"type": "email", "value": EMAIL}],
        "failures": [{"user_identifier": "4155550109"}],
    }
    text = kept(a_call(said), Answer(200, {"link": f"https://app.example.com/?code={SECRET}"}))
    for word in ("Jane", "Smith", "94999", "4" * 12, "600649", "1234", "4155550", SECRET, '"month"'):
        assert word not in text
    assert '"rating":9' in text


def test_of_a_long_list_a_hundred_are_kept() -> None:
    found = masked({"identifiers": ["x"] * 10_000})["identifiers"]
    assert (len(found), found[-1]) == (101, "… 9900 more")
