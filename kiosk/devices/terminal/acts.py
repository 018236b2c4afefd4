"""What a simulated terminal can be told to do with a sale, in words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from kiosk.domain.payment import DeclineReason


class Doing(StrEnum):
    """`lose_answer` loses the answer but tells it when asked; `silent` does not tell it either."""

    APPROVE = "approve"
    DECLINE = "decline"
    CANCEL = "cancel"
    HANG = "hang"
    BUSY = "busy"
    NOT_STARTED = "not_started"
    LOSE_ANSWER = "lose_answer"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Act:
    """One sale's part: what is done, and with a decline why."""

    doing: Doing
    decline: DeclineReason | None = None

    @classmethod
    def parse(cls, words: str) -> Self:
        """`approve`, `decline[:bank|pin|card]`, `lose_answer[:approve|decline]`… Raises ValueError."""
        first, _, rest = words.partition(":")
        doing = Doing(first)
        if doing is Doing.DECLINE:
            return cls(doing, DeclineReason(rest or "bank"))
        if doing in (Doing.LOSE_ANSWER, Doing.SILENT) and rest in ("", "approve", "decline"):
            return cls(doing, DeclineReason.BANK if rest == "decline" else None)
        if rest:
            raise ValueError(f"{doing} takes nothing after it: {words}")
        return cls(doing)
