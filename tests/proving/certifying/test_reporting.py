import json
import re

import pytest

from kiosk.proving.certifying.cast import Cast
from kiosk.proving.certifying.certify import judge
from kiosk.proving.certifying.masking import Masks
from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.reporting import as_json, as_page, item_record, sums

_PICTURE = re.compile(r"data:image/jpeg;base64,[A-Za-z0-9+/=]+")


@pytest.fixture(scope="module")
def written(seen: tuple[Record, Cast]) -> tuple[str, str]:
    record, cast = seen
    found, masks = judge(record, cast).found, Masks(record, cast)
    return as_json(found, record, masks), as_page(found, record, masks, "2026-06-01 12:00 UTC")


def canaries(record: Record, cast: Cast) -> set[str]:
    """Every secret and every person that was on the wire or on the list."""
    it = record.expected
    tokens = {str(call.answer.get("access_token", "")) for call in record.tokens()}
    named = {str(call.said[key]) for call in record.tokens() for key in ("phone", "email", "user_id")
             if key in call.said}  # fmt: skip
    return {it.partner_token, it.api_token, it.merchant_key, *tokens, *named, *cast.personal()} - {""}


def test_no_secret_and_nobody_is_in_the_report(seen: tuple[Record, Cast], written: tuple[str, str]) -> None:
    hidden = canaries(*seen)
    assert len(hidden) > 20
    for text in written:
        bare = _PICTURE.sub("", text)
        assert [value for value in hidden if value in bare] == []


def test_the_page_is_one_file_with_its_pictures(seen: tuple[Record, Cast], written: tuple[str, str]) -> None:
    page = written[1]
    shown = [sight for sight in seen[0].sights if sight.picture]
    assert len(_PICTURE.findall(page)) == len(shown) > 20
    assert "<script" not in page
    assert re.findall(r'(?:src|href)="?https?://', page) == []
    assert page.count("<details") == len(seen[0].calls)


def test_the_json_is_what_outside_checks_read(seen: tuple[Record, Cast], written: tuple[str, str]) -> None:
    told = json.loads(written[0])
    assert len(told["items"]) == 82
    assert set(told["items"][0]) == {"id", "title", "result", "why", "evidence"}
    assert {item["result"] for item in told["items"]} <= {"pass", "fail", "not tested"}
    assert told["sums"] == {"pass": 81, "fail": 0, "not tested": 1}
    assert len(told["calls"]) == len(seen[0].calls)


def test_sums_count_each_result(seen: tuple[Record, Cast]) -> None:
    found = judge(*seen).found
    assert sum(sums(found).values()) == 82
    assert item_record(found[0])["id"] == "8.1"
