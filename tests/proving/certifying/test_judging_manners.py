from dataclasses import replace

import pytest

from kiosk.proving.certifying.judging_manners import ITEMS, repeated, too_fast
from kiosk.proving.certifying.record import GUEST, Record
from kiosk.proving.certifying.verdict import Result
from tests.proving.certifying.planting import (
    Plant,
    at,
    doubled,
    found,
    in_state,
    later,
    moved,
    must_fail,
    seeing,
)

PLANTS = {
    "8.11": doubled(in_state("placed", "phone")),
    "8.12": seeing(lambda sight: replace(sight, troubles=()) if sight.name == "thanx-away" else sight),
    "8.13": moved(lambda call: call.scene == "plain" and call.path.endswith("/account"), "idle"),
}


@pytest.mark.parametrize(("item", "plant"), must_fail(ITEMS, PLANTS))
def test_one_bad_manner_fails_its_item(record: Record, item: str, plant: Plant) -> None:
    assert found(ITEMS, item, record) is Result.PASS
    assert found(ITEMS, item, plant(record)) is Result.FAIL


@pytest.mark.parametrize(
    "which",
    [at("/oauth/token"), at("/account"), in_state("checkout", "phone"), in_state("billed"),
     in_state("completed"), in_state("refunded")],
)  # fmt: skip
def test_whatever_is_sent_twice_is_found(record: Record, which: object) -> None:
    assert found(ITEMS, "8.11", doubled(which)(record)) is Result.FAIL  # type: ignore[arg-type]


def test_calls_that_no_touch_has_caused_are_found(record: Record) -> None:
    poll = later(lambda call: call.scene == "code" and call.path.endswith("/account"), 3_600)
    assert found(ITEMS, "8.13", poll(record)) is Result.FAIL


def test_more_than_five_in_a_second_is_too_fast(record: Record) -> None:
    (call, *_) = record.calls
    six = [replace(call, wire=replace(call.wire, at_s=at_s / 10)) for at_s in range(6)]
    assert list(too_fast(six[:5])) == []
    assert list(too_fast(six)) == six[5:]


def test_a_token_made_anew_after_a_401_is_no_repetition(record: Record) -> None:
    expired = [call for call in record.of("expired") if call.by == GUEST]
    assert sum(call.path.endswith("/oauth/token") for call in expired) == 2
    assert list(repeated(expired)) == []
