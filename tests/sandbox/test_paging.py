"""Pages cover everything once, within their bounds (contract 2.5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sandbox.answers import Refused
from kiosk.sandbox.call import Call
from kiosk.sandbox.paging import Page, page_of


def asked(**query: str) -> Page:
    return page_of(Call("api", "GET", "/", tuple(query.items())))


def test_by_default_the_first_ten() -> None:
    assert asked() == Page(1, 10)
    assert asked(page="3", per_page="100") == Page(3, 100)


@pytest.mark.parametrize("query", [{"page": "0"}, {"per_page": "101"}, {"per_page": "0"}, {"page": "x"}])
def test_out_of_bounds(query: dict[str, str]) -> None:
    with pytest.raises(Refused) as refusal:
        asked(**query)
    assert refusal.value.status == 400


@given(st.lists(st.integers(), max_size=50), st.integers(1, 12))
def test_all_pages_together_are_everything(found: list[int], per_page: int) -> None:
    total = Page(1, per_page).counted(found).total_pages
    pages = [Page(number, per_page).of(found) for number in range(1, total + 2)]
    assert [one for page in pages for one in page] == found
    assert pages[-1] == []
    assert Page(1, per_page).counted_as_one(found).total_page == total
