"""Calls of the Partner API by path: what is fetched, listed and posted, and what the answers hold."""

from collections.abc import Callable, Mapping
from typing import TypeVar
from urllib.parse import quote

from kiosk.domain.answer import Answer, Applied, Refused, Unknown
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.thanx.exchange import Reply, Request
from kiosk.thanx.pages import Query, all_pages
from kiosk.thanx.patience import Patience
from kiosk.thanx.reading import UNREADABLE, Raw, read
from kiosk.thanx.sessions import Trouble

T = TypeVar("T")
Reading = Callable[[Raw], T | None]

# A job of 10,000 of whom nobody is a member: its failures are that long.
_LONGEST_ANSWER = 4 * 1024 * 1024


class Calls:
    """Paths under one address, all with the same headers."""

    def __init__(self, base: str, headers: Mapping[str, str], patience: Patience) -> None:
        self._base = base
        self._headers = headers
        self._patience = patience

    async def got(self, path: str, query: Query = ()) -> bytes:
        """The body. Raises Refusal or Outage."""
        request = Request("GET", self._base + path, self._headers, query, most_bytes=_LONGEST_ANSWER)
        return content(await self._patience.send(request, may_happen_twice=True))

    async def listed(
        self,
        path: str,
        key: str,
        one: Reading[T],
        query: Query = (),
        most: int | None = None,
        *,
        comes_whole: bool = False,
    ) -> tuple[T, ...]:
        """All that can be read, over all pages. Raises Refusal or Outage."""

        async def fetch(page: Query) -> bytes:
            return await self.got(path, (*query, *page))

        try:
            records = await all_pages(fetch, key, most, comes_whole=comes_whole)
        except ValueError:
            raise Outage(Code.LOYALTY_DOWN, UNREADABLE) from None
        return tuple(found for found in map(one, records) if found is not None)

    async def posted(
        self, path: str, body: bytes, more: Mapping[str, str] | None = None, *, may_happen_twice: bool
    ) -> Reply | Trouble:
        """A good reply, or how it ended. Never raises."""
        headers = {**self._headers, **(more or {})}
        request = Request("POST", self._base + path, headers, body=body, most_bytes=_LONGEST_ANSWER)
        return await self._patience.send(request, may_happen_twice=may_happen_twice)


def part(text: str) -> str:
    """Any text as one part of a path: it can't ask for something else."""
    return quote(text, safe="").replace(".", "%2E")


def content(said: Reply | Trouble) -> bytes:
    """The body of a good reply. Raises Refusal or Outage for anything else."""
    if isinstance(said, Reply):
        return said.body
    if isinstance(said, Refused):
        raise Refusal(said.code, said.detail)
    raise Outage(said.code, said.detail, may_have_happened=isinstance(said, Unknown))


def one(body: bytes, key: str, reading: Reading[T]) -> T:
    """The record under `key`. Raises Outage when it can't be read."""
    found = _found(body, key, reading)
    if found is None:
        raise Outage(Code.LOYALTY_DOWN, UNREADABLE)
    return found


def made(said: Reply | Trouble, key: str, reading: Reading[T]) -> Answer[T]:
    """A success that can't be read has happened all the same; what came of it nobody knows."""
    if not isinstance(said, Reply):
        return said
    found = _found(said.body, key, reading)
    return Unknown(Code.LOYALTY_DOWN, UNREADABLE) if found is None else Applied(found)


def _found(body: bytes, key: str, reading: Reading[T]) -> T | None:
    said = read(body, dict[str, Raw])
    return reading(said[key]) if said and key in said else None
