"""Pages: `page` from 1, `per_page` 1 to 100 and 10 by default; two spellings of the total (contract 2.5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from kiosk.sandbox.answers import Refused
from kiosk.sandbox.call import Call

T = TypeVar("T")
MOST_PAGES = 1_000_000
MOST_PER_PAGE = 100


class Pagination(msgspec.Struct):
    """As the Partner API and gift cards spell it."""

    current_page: int
    per_page: int
    total_pages: int


class PaginationOfOne(msgspec.Struct):
    """As the Consumer API spells it for locations, rewards and purchases."""

    current_page: int
    per_page: int
    total_page: int


@dataclass(frozen=True, slots=True)
class Page:
    """Which page is wanted."""

    number: int
    per_page: int

    def of(self, found: Sequence[T]) -> list[T]:
        """The page's part of what was found."""
        return list(found[(self.number - 1) * self.per_page : self.number * self.per_page])

    def counted(self, found: Sequence[object]) -> Pagination:
        """Where that page stands."""
        return Pagination(self.number, self.per_page, self._total(found))

    def counted_as_one(self, found: Sequence[object]) -> PaginationOfOne:
        """The same in the other spelling."""
        return PaginationOfOne(self.number, self.per_page, self._total(found))

    def _total(self, found: Sequence[object]) -> int:
        return max(1, -(-len(found) // self.per_page))


def page_of(call: Call) -> Page:
    """The page that the query asks for. Raises Refused 400 outside of the bounds."""
    return Page(_number(call, "page", 1, MOST_PAGES), _number(call, "per_page", 10, MOST_PER_PAGE))


def _number(call: Call, name: str, otherwise: int, most: int) -> int:
    text = call.param(name)
    if text is None:
        return otherwise
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else 0
    if not 1 <= number <= most:
        raise Refused(400, f"{name} must be a number from 1 to {most}")
    return number
