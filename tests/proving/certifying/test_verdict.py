from dataclasses import replace

from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.verdict import Item, Result, every, judged, passed, unplayed


def test_every_one_must_be_right_and_there_must_be_one() -> None:
    assert every([1, 2], lambda number: number, "good", "bad").result is Result.PASS
    assert every([1, 0], lambda number: number, "good", "bad").evidence == ("0",)
    assert every([], bool, "good", "bad").result is Result.FAIL
    assert every([], bool, "good", "bad", "nobody could").result is Result.UNTESTED


def test_evidence_is_short() -> None:
    assert passed("so", range(20)).evidence[-1] == "and 12 more"
    assert len(passed("so", range(8)).evidence) == 8


def test_what_did_not_come_to_its_end_fails_and_what_could_not_be_is_not_tested(record: Record) -> None:
    spoilt = replace(record, missing={"a": "nobody"}, broken={"b": "waited"})
    assert unplayed(spoilt, "c") is None
    assert (unplayed(spoilt, "a") or passed("")).result is Result.UNTESTED
    assert (unplayed(spoilt, "a", "b") or passed("")).result is Result.FAIL


def test_each_item_is_judged(record: Record) -> None:
    item = Item("1", "one", lambda _: passed("so"))
    assert [(each.item, each.verdict.why) for each in judged([item], record)] == [(item, "so")]
