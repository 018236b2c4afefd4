"""Log lines as JSON on stderr: fields from an allow-list, nothing personal.

A line says a fixed text (the event) and the fields below. Anything else that is passed as extra is dropped;
what looks like a phone number, an e-mail address, a card number or a token is masked wherever it stands.
"""

import json
import logging
import re
import sys
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
_MASK = "•••"
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
            "event": masked(record.getMessage()),
        }
        for name, value in vars(record).items():
            if name in _FIELDS:
                line[name] = _plain(name, value)
        if record.exc_info and record.exc_info[1] is not None:
            line |= _fault(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


def configure(level: str, stream: TextIO | None = None) -> None:
    """From now on everything that is logged goes to `stream` (stderr), and nowhere else."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(OneLine())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def masked(text: str) -> str:
    """The text without anything that looks like a person's or a secret."""
    return _PERSONAL.sub(_MASK, text)


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
