"""What a simulated terminal can be told to do with a sale, in words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from kiosk.domain.payment import DeclineReason


class Doing(StrEnum):
    """`lose_answer` loses the answer but tells it when asked; `silent` does not tell it either.

    `partial` takes less than it was asked to, `wrong` another amount.
    """

    APPROVE = "approve"
    DECLINE = "decline"
    CANCEL = "cancel"
    HANG = "hang"
    BUSY = "busy"
    NOT_STARTED = "not_started"
    LOSE_ANSWER = "lose_answer"
    SILENT = "silent"
    PARTIAL = "partial"
    WRONG = "wrong"


_PRICED = (Doing.PARTIAL, Doing.WRONG)


@dataclass(frozen=True, slots=True)
class Act:
    """One sale's part: what is done, with a decline why, and the cents that are taken instead."""

    doing: Doing
    decline: DeclineReason | None = None
    cents: int = 0

    @classmethod
    def parse(cls, words: str) -> Self:
        """Such as `approve`, `decline[:bank|pin|card]`, `lose_answer[:approve|decline]`, `partial:CENTS`.

        Raises ValueError.
        """
        first, _, rest = words.partition(":")
        doing = Doing(first)
        if doing is Doing.DECLINE:
            return cls(doing, DeclineReason(rest or "bank"))
        if doing in (Doing.LOSE_ANSWER, Doing.SILENT) and rest in ("", "approve", "decline"):
            return cls(doing, DeclineReason.BANK if rest == "decline" else None)
        if doing in _PRICED:
            if not rest.isdecimal() or not int(rest):
                raise ValueError(f"{doing} takes valid cents after it: {words}")
            return cls(doing, cents=int(rest))
        if rest:
            raise ValueError(f"{doing} takes nothing after it: {words}")
        return cls(doing)
