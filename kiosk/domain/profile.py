"""A member as the Partner API shows them (contract 4.3). All of it is personal and never logged."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from kiosk.domain.member import Identifier, MemberId


@dataclass(frozen=True, slots=True)
class Profile:
    """`tier`, `points` and `joined_at` are there only when they were asked for."""

    id: MemberId
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    zip_code: str = field(default="", repr=False)
    updated_at: datetime | None = None
    tier: str = ""
    points: Decimal | None = None
    joined_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sought:
    """Which members: all if nothing is said. At most `most` are fetched; more calls are for a bulk export."""

    who: Identifier | None = None
    updated_after: datetime | None = None
    updated_before: datetime | None = None
    with_loyalty: bool = False
    most: int = 100


@dataclass(frozen=True, slots=True)
class Subscriber:
    """Gets mail and has agreed to; is no member by that (contract 4.8). `birthday` is month and day."""

    email: str = field(repr=False)
    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    birthday: tuple[int, int] | None = field(default=None, repr=False)
    zip_code: str = field(default="", repr=False)
