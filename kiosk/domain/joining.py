"""Joining the programme: what the guest types and agrees to, and what became of it (contract 5.1)."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.trouble import Code, Trouble

_MOST_TYPED = 64


class JoinStep(StrEnum):
    """One question at a time, in this order; the last is whether the guest agrees."""

    EMAIL = "email"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    PHONE = "phone"
    CONSENT = "consent"


class Credit(StrEnum):
    """What became of the order that was paid before its guest joined."""

    NONE = "none"
    # Thanx has taken it.
    TAKEN = "taken"
    # It is written down and will be sent.
    WAITING = "waiting"
    # Joined, but Thanx has not said by which id: nothing could be sent.
    MISSED = "missed"


STEPS = tuple(JoinStep)
_MENDED_AT = {
    Code.EMAIL_INVALID: JoinStep.EMAIL,
    Code.NAME_INVALID: JoinStep.FIRST_NAME,
    Code.PHONE_INVALID: JoinStep.PHONE,
}


@dataclass(frozen=True, slots=True)
class Joining:
    """The form of somebody who joins. Personal: wiped with the visit.

    `is_wanted`: they were not found at sign-in and told that they can join at the end.
    `tries` counts what was sent in vain.
    """

    step: JoinStep = JoinStep.EMAIL
    email: str = field(default="", repr=False)
    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    is_agreed: bool = False
    is_sending: bool = False
    is_wanted: bool = False
    trouble: Trouble | None = None
    tries: int = 0
    enrolled: Identifier | None = None
    credit: Credit = Credit.NONE

    @classmethod
    def wanted(cls, by: IdentifiedBy | None, typed: str) -> Self:
        """Later, with what was typed at sign-in in its place."""
        is_email, is_phone = by is IdentifiedBy.EMAIL, by is IdentifiedBy.PHONE
        return cls(email=typed if is_email else "", phone=typed if is_phone else "", is_wanted=True)

    @property
    def typed(self) -> str:
        """What the field of this step holds."""
        return "" if self.step is JoinStep.CONSENT else str(getattr(self, self.step.value))

    @property
    def is_complete(self) -> bool:
        """Thanx asks for an address and both names of somebody new; a phone number is the guest's choice."""
        return all(each.strip() for each in (self.email, self.first_name, self.last_name))

    def typing(self, text: str) -> Self:
        """With what a key adds; nothing goes past the field's end."""
        return self._with((self.typed + text)[:_MOST_TYPED])

    def erasing(self) -> Self:
        return self._with(self.typed[:-1])

    def clearing(self) -> Self:
        return self._with("")

    def stepping(self, by: int) -> Self:
        """At the next step, or the one before; the first and the last are the ends."""
        place = min(max(STEPS.index(self.step) + by, 0), len(STEPS) - 1)
        return replace(self, step=STEPS[place], trouble=None)

    def failing(self, trouble: Trouble) -> Self:
        """With the trouble shown where it can be mended. Nothing that was typed is lost."""
        step = _MENDED_AT.get(trouble.code, JoinStep.CONSENT)
        return replace(self, step=step, is_sending=False, trouble=trouble, tries=self.tries + 1)

    def joined(self, who: Identifier, credit: Credit) -> Self:
        """What was typed has served its purpose and goes."""
        return type(self)(enrolled=who, credit=credit)

    def _with(self, typed: str) -> Self:
        if self.step is JoinStep.CONSENT:
            return self
        changed: dict[str, str] = {self.step.value: typed}
        return replace(self, trouble=None, **changed)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Legal:
    """Where the two texts stand that are agreed to; both are shown as codes for a phone."""

    privacy: str
    terms: str


@dataclass(frozen=True, slots=True)
class NewMember:
    """Who joins; `phone` is E.164 (contract 2.8) or empty. All of it is personal and never printed.

    `consented`: the legal sentence was shown with both links and agreed to. Raises ValueError without it.
    """

    email: str = field(repr=False)
    first_name: str = field(repr=False)
    last_name: str = field(repr=False)
    phone: str = field(default="", repr=False)
    consented: bool = field(default=False, kw_only=True)

    def __post_init__(self) -> None:
        if not self.consented:
            raise ValueError("nobody is enrolled who has not consented")


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A member now, by this name; not `is_new` when the account existed and has joined this merchant."""

    who: Identifier
    is_new: bool

    @classmethod
    def by(cls, person: NewMember, *, is_new: bool) -> "Enrolled":
        """By e-mail: an account that existed may have another phone number (contract 4.1)."""
        return cls(Identifier(IdentifiedBy.EMAIL, person.email), is_new)
