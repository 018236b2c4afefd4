"""Machines that ail as a test says."""

import asyncio

from kiosk.domain.trouble import Trouble


class Ailing:
    """A machine that has what a test says."""

    def __init__(self, *ailments: Trouble) -> None:
        self.ailments = ailments
        self.noted: list[tuple[str, str]] = []
        self.is_mute = False

    async def troubles(self) -> tuple[Trouble, ...]:
        if self.is_mute:
            await asyncio.Event().wait()
        return self.ailments

    async def note(self, event: str, detail: str = "") -> None:
        self.noted.append((event, detail))
