"""Who may do what behind the counter."""

from enum import StrEnum


class Role(StrEnum):
    """A member of staff's role; a shift lead may do all that crew may."""

    CREW = "crew"
    LEAD = "lead"


def may_void(role: Role) -> bool:
    """Taking money back needs a shift lead."""
    return role is Role.LEAD
