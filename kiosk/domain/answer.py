"""The four ways in which a call to the outside ends. Unknown is never shown as success or failure."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.domain.trouble import Code

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Applied(Generic[T]):
    """It happened; `value` is what came back."""

    value: T


@dataclass(frozen=True, slots=True)
class Refused:
    """It did not happen and will not: a definitive no. `detail` is for staff and the journal."""

    code: Code
    detail: str = ""


@dataclass(frozen=True, slots=True)
class NotApplied:
    """It certainly did not happen; the same call may be made again, after `retry_after_s` if given."""

    code: Code
    detail: str = ""
    retry_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may or may not have happened: repeat it unchanged, or ask."""

    code: Code
    detail: str = ""


Answer = Applied[T] | Refused | NotApplied | Unknown
