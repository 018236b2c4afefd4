"""The doors for what makes it easier for one guest, beside `ports`."""

from datetime import datetime
from typing import Protocol

from kiosk.domain.member import MemberId
from kiosk.domain.usual import Usual


class Speech(Protocol):
    """Reads aloud to one guest. Never waits and never raises; what can't be said is silence."""

    @property
    def is_there(self) -> bool:
        """Whether anything would be heard."""
        ...

    @property
    def is_speaking(self) -> bool:
        """Whether what was said last is still being heard."""
        ...

    def say(self, words: str, language: str, volume: int) -> None:
        """In place of what is being said, as loud as a step of `domain.ease` from QUIETEST to LOUDEST.

        They may be the guest's: they are kept nowhere.
        """
        ...

    def hush(self) -> None: ...


class Bell(Protocol):
    """A sound: the bell that calls staff, the tone of a question. Never waits and never raises."""

    def play(self) -> None:
        """Once; a bell that still rings is enough."""
        ...


class Usuals(Protocol):
    """What members mostly take, kept on this kiosk alone. Raises Outage(STORE_FAILED)."""

    async def remember(self, member_id: MemberId, usual: Usual, at: datetime) -> None:
        """In place of what was there."""
        ...

    async def recall(self, member_id: MemberId, now: datetime) -> Usual | None:
        """None when nothing is kept, or for longer than it may be (usual.KEPT_DAYS)."""
        ...

    async def forget(self, member_id: MemberId) -> None: ...
    async def forget_old(self, now: datetime) -> None:
        """Of everybody what is kept for longer than it may be."""
        ...
