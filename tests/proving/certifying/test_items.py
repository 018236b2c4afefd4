from kiosk.proving.certifying.items import ITEMS
from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.verdict import Result, judged


def test_every_item_of_both_checklists_is_there_in_order() -> None:
    wanted = [f"8.{number}" for number in range(1, 52)] + [f"9.{number}" for number in range(1, 32)]
    assert [item.id for item in ITEMS] == wanted
    assert len({item.title for item in ITEMS}) == len(ITEMS)


def test_all_is_green_on_the_pretend_thanx(record: Record) -> None:
    assert (dict(record.missing), dict(record.broken)) == ({}, {})
    found = judged(ITEMS, record)
    assert {each.item.id for each in found if each.verdict.result is not Result.PASS} == {"9.31"}
    assert [each.item.id for each in found if each.verdict.result is Result.FAIL] == []
    assert all(each.verdict.why for each in found)
