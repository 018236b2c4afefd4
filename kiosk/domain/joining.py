"""Joining the programme: who joins, and what became of it (contract 5.1)."""

from dataclasses import dataclass, field

from kiosk.domain.member import IdentifiedBy, Identifier


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
