"""What the pretend terminal can be told to do with a payment, in words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Does(StrEnum):
    """What happens to one payment, and to the answer.

    `lose_answer` cuts the line in mid-sale; enquiries hear InProgress as often as is said, then the end.
    `late` cuts it before the terminal has accepted: NotFound as often, then the payment runs after all.
    `wrong` takes another amount, `partial` less; `forge` seals its answer wrongly, `garble` sends a page.
    """

    APPROVE = "approve"
    DECLINE = "decline"
    CANCEL = "cancel"
    HANG = "hang"
    BUSY = "busy"
    NOT_STARTED = "not_started"
    LOSE_ANSWER = "lose_answer"
    LATE = "late"
    PARTIAL = "partial"
    WRONG = "wrong"
    FORGE = "forge"
    GARBLE = "garble"


DECLINES = {"bank": "Refusal", "pin": "WrongPIN", "card": "InvalidCard"}
_COUNTED = {Does.LOSE_ANSWER, Does.LATE}
_PRICED = {Does.PARTIAL, Does.WRONG}


@dataclass(frozen=True, slots=True)
class Part:
    """One payment's part. `error` is the protocol's word for a decline; `cents` what is taken instead."""

    does: Does
    error: str = ""
    times: int = 0
    cents: int = 0

    @classmethod
    def parse(cls, words: str) -> Self:
        """`approve`, `decline[:bank|pin|card]`, `lose_answer[:approve|decline[:TIMES]]`, `late[:TIMES]`,
        `partial:CENTS`, `wrong:CENTS`… Raises ValueError.
        """
        first, *rest = words.split(":")
        does = Does(first)
        if does is Does.DECLINE and len(rest) <= 1:
            return cls(does, _decline(rest[0] if rest else "bank"))
        if does is Does.LOSE_ANSWER and len(rest) <= 2 and rest[:1] in ([], ["approve"], ["decline"]):
            error = _decline("bank") if rest[:1] == ["decline"] else ""
            return cls(does, error, times=int(rest[1]) if len(rest) == 2 else 0)
        if does is Does.LATE and len(rest) <= 1:
            return cls(does, times=int(rest[0]) if rest else 1)
        if does in _PRICED and len(rest) == 1:
            return cls(does, cents=int(rest[0]))
        if rest or does in _PRICED:
            raise ValueError(f"the pretend terminal does not understand {words!r}")
        return cls(does)

    @property
    def cuts(self) -> bool:
        return self.does in _COUNTED


def _decline(why: str) -> str:
    if why not in DECLINES:
        raise ValueError(f"a card is declined for {', '.join(DECLINES)}: {why!r}")
    return DECLINES[why]
