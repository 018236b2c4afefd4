from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.proving.certifying.judging_states import ITEMS
from kiosk.proving.certifying.record import Call, Look, Record
from kiosk.proving.certifying.verdict import Result
from tests.proving.certifying.planting import (
    Plant,
    dropped,
    each,
    found,
    in_state,
    later,
    looking,
    must_fail,
    said,
    untouched,
)


def never_locked(record: Record) -> Record:
    """The reward is still in the account after placed."""
    before = record.look("declined", "before")
    assert before is not None
    return looking("declined", "locked", rewards=before.rewards)(record)


def too_soon(record: Record) -> Record:
    """Billed a minute before the card was charged."""

    def early(call: Call) -> Call:
        return replace(call, wire=replace(call.wire, at=call.wire.at - timedelta(minutes=1)))

    return each(in_state("billed", "phone"), early)(record)


def nothing_back(look: Look) -> Look:
    return replace(look, labels=frozenset(), balance=None) if look.scene == "refund points" else look


PLANTS: dict[str, Plant] = {
    "8.35": dropped(in_state("checkout", "phone")),
    "8.36": never_locked,
    "8.37": too_soon,
    "8.38": dropped(in_state("completed", "email")),
    "8.39": dropped(in_state("voided")),
    "8.40": said(in_state("refunded", "refund"), lambda body: body.update(id="another")),
    "8.41": looking("refund", "after", rewards=frozenset()),
    "8.42": lambda record: replace(record, looks=tuple(map(nothing_back, record.looks))),
    "8.43": untouched("refund", "staff"),
}


@pytest.mark.parametrize(("item", "plant"), must_fail(ITEMS, PLANTS))
def test_one_wrong_state_fails_its_item(record: Record, item: str, plant: Plant) -> None:
    assert found(ITEMS, item, record) is Result.PASS
    assert found(ITEMS, item, plant(record)) is Result.FAIL


@pytest.mark.parametrize(
    ("item", "plant"),
    [
        ("8.36", dropped(in_state("placed", "code"))),
        ("8.36", looking("points", "after", balance=None)),
        ("8.37", dropped(in_state("billed", "code"))),
        ("8.37", later(in_state("billed", "email"), 60)),
        ("8.38", later(in_state("completed", "email"), -60)),
        ("8.35", said(in_state("placed", "phone"), lambda body: body.update(rewards=["another"]))),
    ],
)
def test_order_of_states_counts(record: Record, item: str, plant: Plant) -> None:
    assert found(ITEMS, item, plant(record)) is not Result.PASS


def test_points_that_have_not_come_yet_are_not_tested(record: Record) -> None:
    before = record.look("phone", "before")
    assert before is not None
    slow = looking("phone", "after", balance=before.balance)
    assert found(ITEMS, "8.37", slow(record)) is Result.UNTESTED


def test_points_that_come_back_are_good_too(record: Record) -> None:
    before = record.look("points", "before")
    assert before is not None
    credited = looking("refund points", "after", labels=frozenset(), balance=before.balance)
    assert found(ITEMS, "8.42", credited(record)) is Result.PASS
