"""What Thanx says when it says no: both shapes, OAuth's, and anything else that arrives (contract 2.2)."""

import re
from dataclasses import dataclass, field
from typing import Any

import msgspec

_CODE = re.compile(r"[A-Za-z_]{1,60}")
_MOST_WORDS = 24


@dataclass(frozen=True, slots=True)
class Problem:
    """An error answer. `code` is a stable word or empty; `message` may name a person and is never printed."""

    status: int
    code: str = ""
    message: str = field(default="", repr=False)

    @property
    def is_unknown_user(self) -> bool:
        """No member of this merchant has that name; documented only by its message (contract 4.1)."""
        return 400 <= self.status < 500 and "unknown user" in self.message.lower()

    @property
    def is_existing_account(self) -> bool:
        """Whoever wanted to join has an account, and has joined by asking (contract 5.1)."""
        return 400 <= self.status < 500 and "account exists" in self.message.lower()

    @property
    def detail(self) -> str:
        """Status and code, for staff and the journal."""
        return f"{self.status} {self.code}".rstrip()

    @property
    def told(self) -> str:
        """The detail with the message, less every word that could be a number, an address or an id."""
        words = [_plain(word) for word in self.message.split()[:_MOST_WORDS]]
        return f"{self.detail} {' '.join(words)}".rstrip()


def problem(status: int, body: bytes) -> Problem:
    """The problem in an error answer. Total: takes any bytes, never raises."""
    try:
        said = msgspec.json.decode(body)
    except (ValueError, RecursionError):
        return Problem(status)
    if not isinstance(said, dict):
        return Problem(status)
    inner = said.get("error")
    if isinstance(inner, dict):
        return Problem(status, _code(inner.get("code")), _text(inner.get("message")))
    if isinstance(inner, str):
        return Problem(status, _code(inner), _text(said.get("error_description")))
    return Problem(status, _code(said.get("code")), _text(said.get("message")))


def _text(found: Any) -> str:
    return found if isinstance(found, str) else ""


def _code(found: Any) -> str:
    """Only what looks like a code: Loyalty's integer repeats the status and says nothing more."""
    return found if isinstance(found, str) and _CODE.fullmatch(found) else ""


def _plain(word: str) -> str:
    return word if word.isascii() and word.isprintable() and re.fullmatch(r"[^\d@]{1,24}", word) else "…"
