"""One call as values: what is asked, what came back, and what may be told of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime

MOST_BYTES = 256 * 1024

_LONGEST_RETRY_S = 3600.0


@dataclass(frozen=True, slots=True)
class Request:
    """`state` is the basket's, for those who count calls. Headers and body are never printed.

    No more than `most_bytes` of the answer are read.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    query: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)
    state: str = ""
    most_bytes: int = MOST_BYTES


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer whose status line arrived; the body may have been cut off, and then is not readable."""

    status: int
    body: bytes = field(default=b"", repr=False)
    content_type: str = ""
    retry_after_s: float | None = None

    @property
    def is_good(self) -> bool:
        return 200 <= self.status < 300

    @property
    def is_html(self) -> bool:
        """A page for people: a portal or a proxy answered, not Thanx (reliability N12)."""
        return self.content_type.lower().startswith("text/html") or self.body.lstrip()[:1] == b"<"


@dataclass(frozen=True, slots=True)
class Call:
    """What may be counted and logged of a call: nothing personal. `status` 0: no answer came."""

    method: str
    path: str
    state: str
    status: int
    ms: float


def retry_after_s(header: str, now: datetime) -> float | None:
    """Seconds from a Retry-After, which is a number or a date; None if there is none to be had."""
    if header.strip().isascii() and header.strip().isdigit():
        # Nobody means more than an hour; a number of a thousand digits is not even read.
        return min(float(header.strip()[:9]), _LONGEST_RETRY_S)
    try:
        left = (parsedate_to_datetime(header) - now).total_seconds()
    except (ValueError, TypeError):
        return None
    return min(max(left, 0.0), _LONGEST_RETRY_S)
