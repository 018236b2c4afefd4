"""What was seen without secrets and people: tokens, keys, names, addresses, numbers are masked."""

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from kiosk.logs import masked as looks_personal
from kiosk.proving.certifying.cast import Cast
from kiosk.proving.certifying.record import Call, Record
from kiosk.siting import Exchanged

# Headers that are shown as they are; of the others only that they are there.
_PLAIN = frozenset(
    {"accept", "accept-version", "content-type", "user-agent", "x-idempotency-key", "content-length"}
)
_SECRET = frozenset({"authorization", "merchant-key", "x-clientid", "reward-redemption-token"})
_PERSONAL = frozenset(
    {
        "email", "phone", "user_id", "first_name", "last_name", "birth_date", "zip_code", "access_token",
        "refresh_token", "username", "webhook_secret", "client_secret",
    }
)  # fmt: skip
_LONGEST = 6_000


class Masks:
    """Replaces known secrets and people wherever they stand; what is like them, too."""

    def __init__(self, record: Record, cast: Cast) -> None:
        it = record.expected
        secrets = {it.partner_token, it.api_token, it.merchant_key, it.client_id}
        tokens = {str(call.answer.get("access_token", "")) for call in record.tokens()}
        people = {*cast.personal(), *_people(record.calls)}
        self._known = sorted({*secrets, *tokens, *people} - {""}, key=len, reverse=True)
        self._marks: dict[str, str] = {}

    def text(self, text: str) -> str:
        """Any text."""
        for value in self._known:
            text = text.replace(value, self._mark(value))
        return looks_personal(text)

    def body(self, body: bytes) -> str:
        """A body as JSON in lines; what is none is only counted."""
        if not body:
            return ""
        try:
            said = json.loads(body, parse_float=Decimal)
        except ValueError:
            return f"({len(body)} bytes)"
        shown = json.dumps(self._without_people(said), indent=1, ensure_ascii=False, default=str)
        return self.text(shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]} ...")

    def headers(self, wire: Exchanged) -> tuple[tuple[str, str], ...]:
        """Those that the contract asks for."""
        found = []
        for name, value in wire.headers:
            if name.lower() in _PLAIN:
                found.append((name, self.text(value)))
            elif name.lower() in _SECRET:
                scheme = "Bearer " if value.startswith("Bearer ") else ""
                found.append((name, scheme + self._mark(value.removeprefix("Bearer "))))
        return tuple(found)

    def url(self, call: Call) -> str:
        """With its query."""
        return self.text(call.wire.url)

    def _without_people(self, said: Any) -> Any:
        if isinstance(said, dict):
            return {
                name: self._mark(str(value)) if name in _PERSONAL and value else self._without_people(value)
                for name, value in said.items()
            }
        return [self._without_people(each) for each in said] if isinstance(said, list) else said

    def _mark(self, value: str) -> str:
        """The same value has the same mark, so that a reader sees which token is which; it tells no more."""
        return self._marks.setdefault(value, f"[masked {len(self._marks) + 1}]")


def _people(calls: Iterable[Call]) -> set[str]:
    """Who was named on the wire."""
    found: set[str] = set()
    for call in calls:
        said, answer = call.said, call.answer
        found |= {str(said[name]) for name in ("user_id", "email", "phone") if said.get(name)}
        found |= {str(each.get("value", "")) for each in said.get("identifiers") or ()}
        if call.path.endswith("/account"):
            found |= {str(answer[name]) for name in ("id", "email") if answer.get(name)}
    return found
