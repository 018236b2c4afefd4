"""What a scanned or typed text means. Total over any text: nothing here raises.

Grammar (contract 3.10): `{user_id}|{reward_id}`, or a bare member id; everything else is unsupported.
"""

import re
from dataclasses import dataclass

MOST_BYTES = 96

_ID = r"[A-Za-z0-9_-]{1,64}"
_REWARD = re.compile(rf"({_ID})\|({_ID})")
_MEMBER = re.compile(r"[A-Za-z0-9]{6,64}")
# A payment card's number is 12 to 19 digits; a text that may be one is dropped unread.
_CARD_LIKE = re.compile(r"[0-9]{12,19}")


@dataclass(frozen=True, slots=True)
class RewardCode:
    """A member who wants to use this reward."""

    user_id: str
    reward_id: str


@dataclass(frozen=True, slots=True)
class MemberCode:
    """A member, without a reward."""

    user_id: str


@dataclass(frozen=True, slots=True)
class UnsupportedCode:
    """Not one of ours: the guest is sent to the phone number."""


Code = RewardCode | MemberCode | UnsupportedCode


def parse(text: str | bytes) -> Code:
    """The meaning of any text or bytes; strict ASCII, at most 96 bytes, nothing is normalised."""
    if isinstance(text, bytes):
        text = text.decode("ascii", errors="replace")
    if len(text) > MOST_BYTES or not text.isascii() or not text.isprintable():
        return UnsupportedCode()
    if reward := _REWARD.fullmatch(text):
        return RewardCode(reward[1], reward[2])
    if _CARD_LIKE.fullmatch(text) or not _MEMBER.fullmatch(text):
        return UnsupportedCode()
    return MemberCode(text)
