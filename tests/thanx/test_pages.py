import asyncio
import json
from collections.abc import Callable

import pytest

from kiosk.thanx.pages import MOST_PAGES, Query, all_pages

Page = Callable[[int, int], object]


def _listed(page: Page, most: int | None = None) -> tuple[list[bytes], list[Query]]:
    """The records of all pages that are served so, and what was asked for."""
    asked: list[Query] = []

    async def fetch(query: Query) -> bytes:
        asked.append(query)
        number, size = (int(value) for _, value in query)
        return json.dumps(page(number, size)).encode()

    records = asyncio.run(all_pages(fetch, "things", most))
    return [bytes(record) for record in records], asked


def _of(count: int, spelling: str = "total_pages") -> Page:
    def page(number: int, size: int) -> object:
        things = list(range(count))[(number - 1) * size : number * size]
        pagination = {"current_page": number, "per_page": size, spelling: max(1, -(-count // size))}
        return {"things": things, "pagination": pagination}

    return page


@pytest.mark.parametrize("spelling", ["total_pages", "total_page"])
@pytest.mark.parametrize(("count", "calls"), [(0, 1), (1, 1), (100, 1), (101, 2), (345, 4)])
def test_every_page_is_fetched_once(spelling: str, count: int, calls: int) -> None:
    records, asked = _listed(_of(count, spelling))
    assert records == [str(each).encode() for each in range(count)]
    assert [dict(query)["page"] for query in asked] == [str(number) for number in range(1, calls + 1)]
    assert {dict(query)["per_page"] for query in asked} == {"100"}


def test_no_more_is_fetched_than_is_wanted() -> None:
    records, asked = _listed(_of(1_000), 120)
    assert (len(records), len(asked)) == (120, 2)
    records, asked = _listed(_of(1_000), 7)
    assert (len(records), asked) == (7, [(("page", "1"), ("per_page", "7"))])


def test_a_list_that_comes_whole_is_asked_for_without_pages_unless_there_are_more() -> None:
    asked: list[Query] = []

    async def fetch(query: Query) -> bytes:
        asked.append(query)
        page = int(dict(query).get("page", "1"))
        return json.dumps({"things": [page], "pagination": {"total_pages": 3}}).encode()

    records = asyncio.run(all_pages(fetch, "things", comes_whole=True))
    assert [bytes(record) for record in records] == [b"1", b"2", b"3"]
    assert asked == [(), (("page", "2"),), (("page", "3"),)]


def test_without_a_word_about_pages_there_is_one() -> None:
    assert len(_listed(lambda _number, _size: {"things": [1, 2]})[1]) == 1


def test_an_empty_page_is_the_last_whatever_it_says() -> None:
    nothing = {"things": [], "pagination": {"total_pages": 9_999}}
    assert len(_listed(lambda _number, _size: nothing)[1]) == 1


def test_a_list_without_end_is_left() -> None:
    endless = {"things": [1], "pagination": {"total_pages": 10**9}}
    assert len(_listed(lambda _number, _size: endless)[1]) == MOST_PAGES


@pytest.mark.parametrize("said", [[], {}, {"things": None}, {"things": 7}, "x"])
def test_half_a_list_does_not_pass_for_a_whole_one(said: object) -> None:
    with pytest.raises(ValueError, match="unreadable"):
        _listed(lambda _number, _size: said)
