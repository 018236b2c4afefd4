"""Every call and its answer, kept in memory for a test to read, with nothing in it that could be misused."""

import hashlib
import re
from collections import deque
from itertools import takewhile
from typing import Any

from kiosk.sandbox.answers import Answer
from kiosk.sandbox.call import Call
from kiosk.sandbox.clock import shown

KEPT = 20_000
LONGEST_LIST = 100
_SECRET = {"access_token", "refresh_token", "client_secret", "token", "pin", "number", "card_number"}
_NUMBER = {"phone", "value", "user_identifier", "username"}
_PERSONAL = {"first_name", "last_name", "zip_code", "review", "response", "birth_date"}
_EMAIL = re.compile(r"[^\s@\"',;<>|/=]+@[^\s@\"',;<>|/=]+")
_PHONE = re.compile(r"\+\d{7,15}")
_TOKEN = re.compile(r"\b[0-9a-f]{60}(?=[0-9a-f]{4}\b)")


class Journal:
    """The last 20,000 calls, oldest first; an entry exists from the moment a call arrives."""

    def __init__(self) -> None:
        self._entries: deque[dict[str, Any]] = deque(maxlen=KEPT)
        self._seen: dict[str, int] = {}
        self._last = 0

    def opened(self, call: Call, at_s: float) -> dict[str, Any]:
        """A new entry without an answer. `repeat_of` is the seq of an earlier call that was the same."""
        self._last += 1
        mark = _mark(call)
        entry: dict[str, Any] = {
            "seq": self._last,
            "at": shown(at_s),
            "base": call.base,
            "method": call.method,
            "path": _text(call.path),
            "query": [[name, masked(value, name)] for name, value in call.query],
            "headers": {name: _header(name, value) for name, value in call.headers.items()},
            "body": masked(call.json),
            "status": None,
            "answer": None,
            "basket_id": call.said("id") if "baskets" in call.path else None,
            "state": call.said("state") if "baskets" in call.path else None,
            "repeat_of": self._seen.get(mark),
            "note": "",
        }
        self._seen[mark] = self._last
        self._entries.append(entry)
        return entry

    @property
    def last(self) -> int:
        """The seq of the newest call; 0 before the first."""
        return self._last

    @staticmethod
    def closed(entry: dict[str, Any], call: Call, answer: Answer) -> None:
        """Writes down the answer; status stays null when the connection was cut."""
        entry["status"] = answer.status or None
        entry["answer"] = masked(answer.body)
        entry["note"] = "; ".join(call.notes)

    def entries(self, basket: str | None = None, since: int = 0) -> list[dict[str, Any]]:
        """The calls after `since`, of one basket if named."""
        # A copy: calls go on arriving while another thread looks. From the end, where what is new stands.
        new = takewhile(lambda entry: bool(entry["seq"] > since), reversed(tuple(self._entries)))
        kept = list(new)[::-1]
        return kept if basket is None else [entry for entry in kept if entry["basket_id"] == basket]

    def reset(self) -> None:
        """Forgets every call; the numbering goes on."""
        self._entries.clear()
        self._seen.clear()


def masked(found: Any, name: str = "") -> Any:
    """A copy without secrets, names, phone numbers and e-mail addresses, whatever field they hide in.

    Of a long list the first hundred are kept.
    """
    if name in _PERSONAL and found is not None:
        return "…"
    if isinstance(found, dict):
        return {_text(str(key)): masked(value, str(key)) for key, value in found.items()}
    if isinstance(found, list):
        more = [f"… {len(found) - LONGEST_LIST} more"] if len(found) > LONGEST_LIST else []
        return [masked(value, name) for value in found[:LONGEST_LIST]] + more
    if not isinstance(found, str):
        return found
    is_number = name in _NUMBER and "@" not in found
    return _tail(found) if name in _SECRET else _phone(found) if is_number else _text(found)


def _header(name: str, value: str) -> str:
    if name == "authorization":
        scheme, _, token = value.partition(" ")
        return f"{scheme} {_tail(token)}" if token else _tail(value)
    return _tail(value) if name in {"reward-redemption-token", "cookie", "x-signature"} else _text(value)


def _tail(secret: str) -> str:
    return "…" + secret[-4:] if len(secret) > 8 else "…"


def _phone(number: str) -> str:
    return "…" + number[-2:] if number else ""


def _text(text: str) -> str:
    without = _TOKEN.sub("…", text)
    without = _EMAIL.sub(lambda hit: f"{hit[0][0]}…@{hit[0].rpartition('@')[2]}", without)
    return _PHONE.sub(lambda hit: _phone(hit[0]), without)


def _mark(call: Call) -> str:
    said = (call.base, call.method, call.path, repr(call.query), call.header("authorization"))
    return hashlib.sha256("\0".join(said).encode(errors="replace") + call.body).hexdigest()
