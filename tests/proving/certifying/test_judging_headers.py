import pytest

from kiosk.proving.certifying.judging_headers import ITEMS, in_turn, is_partners_own, loyalty_calls
from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.verdict import Result, failed, passed
from tests.proving.certifying.planting import Plant, at, found, header, must_fail

TOKEN, ACCOUNT, BASKETS = at("/oauth/token"), at("/account"), at("/baskets")
PLANTS = {
    "8.1": header(TOKEN, "Authorization", "Bearer another"),
    "8.2": header(TOKEN, "X-ClientId", None),
    "8.3": header(TOKEN, "Accept-Version", "v3.0"),
    "8.4": header(TOKEN, "Content-Type", "text/plain"),
    "8.5": header(at("/locations"), "User-Agent", "python-httpx/0.28"),
    "8.6": header(BASKETS, "Authorization", None),
    "8.7": header(ACCOUNT, "Merchant-Key", "12345"),
    "8.8": header(BASKETS, "Accept", "application/json"),
    "8.9": header(BASKETS, "Content-Type", None),
    "8.10": header(ACCOUNT, "User-Agent", "python-httpx/0.28"),
}


@pytest.mark.parametrize(("item", "plant"), must_fail(ITEMS, PLANTS))
def test_one_wrong_header_fails_its_item(record: Record, item: str, plant: Plant) -> None:
    assert found(ITEMS, item, record) is Result.PASS
    assert found(ITEMS, item, plant(record)) is Result.FAIL


def test_the_partners_token_on_a_members_call_fails(record: Record) -> None:
    plant = header(ACCOUNT, "Authorization", f"Bearer {record.expected.partner_token}")
    assert found(ITEMS, "8.6", plant(record)) is Result.FAIL


def test_judges_in_turn_say_what_the_first_has_against_it(record: Record) -> None:
    good, bad = lambda _: passed("good"), lambda _: failed("bad")
    assert in_turn(good, bad)(record).why == "bad"
    assert in_turn(good, good)(record).result is Result.PASS
    assert not is_partners_own(loyalty_calls(record)[0], record.expected)
