"""The doors for what makes it easier for one guest, beside `ports`."""

from typing import Protocol


class Speech(Protocol):
    """Reads aloud to one guest. Never waits and never raises; what can't be said is silence."""

    @property
    def is_there(self) -> bool:
        """Whether anything would be heard."""
        ...

    def say(self, words: str, language: str) -> None:
        """In place of what is being said. They may be the guest's: they are kept nowhere."""
        ...

    def hush(self) -> None: ...
