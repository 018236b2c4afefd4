"""Log lines as JSON on stderr: fields from an allow-list, nothing personal, with the visit they belong to.

A line says a fixed text (the event) and the fields below. Anything else that is passed as extra is dropped;
what looks like a phone number, an e-mail address, a card number or a token is masked wherever it stands.
"""

import json
import logging
import re
import sys
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TextIO

# Names that we made ourselves; their values are not masked.
_NAMES = frozenset(
    {"order", "attempt", "task", "code", "state", "outcome", "stage", "screen", "setting", "path"}
)
_FIELDS = _NAMES | {
    "why", "detail", "device", "port", "number", "count", "attempts", "status", "method", "ms", "seconds",
    "version", "signal", "pid",
}  # fmt: skip
_HEAD = ("at", "level", "room", "event", "visit", "fault", "where")
_MASK = "•••"
_KEPT_LINES = 2_000
# What we made ourselves, though it holds many digits: times, and the ids of orders.
_OURS = re.compile(
    r"\d{4}-\d\d-\d\dT[\d:.]{8,15}\+00:00|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
)
_recent: deque[str] = deque(maxlen=_KEPT_LINES)
_visits: list[Callable[[], str]] = []
_PERSONAL = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # an e-mail address
    r"|(?i:bearer)\s+\S+"
    r"|(?<![0-9A-Za-z])[0-9A-Fa-f]{32,}(?![0-9A-Za-z])"  # a token
    r"|(?<!\w)\+?\(?\d(?:[\s().-]{0,2}\d){6,}(?!\w)"  # a phone or card number
)
_TALKATIVE = ("httpx", "httpcore", "uvicorn", "asyncio", "qasync")


class OneLine(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "room": record.name,
            "event": _event(record),
        }
        if _visits and (visit := _visits[-1]()):
            line["visit"] = visit
        for name, value in vars(record).items():
            if name in _FIELDS:
                line[name] = _plain(name, value)
        if record.exc_info and record.exc_info[1] is not None:
            line |= _fault(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


def configure(level: str, stream: TextIO | None = None) -> None:
    """From now on everything that is logged goes to `stream` (stderr), and nowhere else."""
    handler = logging.StreamHandler(stream or sys.stderr)
    root = logging.getLogger()
    root.handlers[:] = [handler, _Memory()]
    for each in root.handlers:
        each.setFormatter(OneLine())
    root.setLevel(level.upper())
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def visiting(current: Callable[[], str]) -> None:
    """From now on each line says the id of the visit that goes on then, if one does."""
    _visits[:] = [current]


def recent() -> tuple[str, ...]:
    """The last lines, for support."""
    return tuple(_recent)


def allowed(line: str) -> str:
    """A line that was written before, with nothing but what may be in one; empty if it is none of ours."""
    try:
        found = json.loads(line)
    except ValueError:
        return ""
    if not isinstance(found, dict) or "event" not in found:
        return ""
    kept = {name: _again(value) for name, value in found.items() if name in _HEAD or name in _FIELDS}
    return json.dumps(kept, ensure_ascii=False)


def masked(text: str) -> str:
    """The text without anything that looks like a person's or a secret."""
    return _PERSONAL.sub(_MASK, text)


class _Memory(logging.Handler):
    """Keeps the last lines."""

    def emit(self, record: logging.LogRecord) -> None:
        _recent.append(self.format(record))


def _event(record: logging.LogRecord) -> str:
    """What our own rooms say, whole; of a library its fixed text, without what it filled in."""
    is_ours = record.name.partition(".")[0] == "kiosk"
    return masked(record.getMessage() if is_ours else str(record.msg))


def _again(value: object) -> object:
    if isinstance(value, list):
        return [masked(str(each)) for each in value]
    if value is None or isinstance(value, bool | int | float) or _OURS.fullmatch(str(value)):
        return value
    return masked(str(value))


def _plain(name: str, value: object) -> str | int | float | bool | None:
    if value is None or isinstance(value, bool | int | float):
        return value
    return str(value) if name in _NAMES else masked(str(value))


def _fault(fault: BaseException) -> dict[str, Any]:
    """Its kind and where it arose; its message may quote what a person typed, so it is left out."""
    where = []
    trace = fault.__traceback__
    while trace is not None:
        where.append(f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}")
        trace = trace.tb_next
    return {"fault": type(fault).__name__, "where": where[-12:]}
