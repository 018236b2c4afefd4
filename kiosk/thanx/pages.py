"""Lists that come in pages (contract 2.5)."""

from collections.abc import Awaitable, Callable

import msgspec

from kiosk.thanx.reading import UNREADABLE, Raw, read

PER_PAGE = 100
MOST_PAGES = 1_000

Query = tuple[tuple[str, str], ...]


class _Count(msgspec.Struct):
    """Both spellings (contract C21)."""

    total_pages: int | None = None
    total_page: int | None = None


async def all_pages(
    fetch: Callable[[Query], Awaitable[bytes]],
    key: str,
    most: int | None = None,
    *,
    comes_whole: bool = False,
) -> list[Raw]:
    """The records under `key` from the first page to the last, or the first `most` of them.

    A list that `comes_whole`, as far as is known, is asked for without a word about pages; if there are more
    all the same, they are fetched.

    Raises ValueError for a page that can't be read: half a list must not pass for a whole one.
    """
    found: list[Raw] = []
    for page in range(1, MOST_PAGES + 1):
        per_page = min(PER_PAGE, most or PER_PAGE)
        number: Query = () if comes_whole and page == 1 else (("page", str(page)),)
        size: Query = () if comes_whole else (("per_page", str(per_page)),)
        records, pages = _read(await fetch((*number, *size)), key)
        found += records
        if page >= pages or not records or len(found) >= (most or len(found) + 1):
            break
    return found[:most]


def _read(body: bytes, key: str) -> tuple[list[Raw], int]:
    """The records of one page, and how many pages there are: one, unless more are told of."""
    said = read(body, dict[str, Raw])
    records = read(said[key], list[Raw]) if said and key in said else None
    if said is None or records is None:
        raise ValueError(UNREADABLE)
    count = read(said.get("pagination", Raw()), _Count) or _Count()
    return records, count.total_pages or count.total_page or 1
