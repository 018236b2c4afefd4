"""One life of the kiosk, from its start until it is killed or nothing is left to do."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from kiosk.proving.simulation.disk import Honest, Inline
from kiosk.proving.simulation.journal import Journal
from kiosk.proving.simulation.parts import Parts
from kiosk.proving.simulation.story import Story
from kiosk.proving.simulation.timeline import VirtualLoop
from kiosk.proving.simulation.world import World

T = TypeVar("T")


class Life:
    """A loop, a connection to the store, and the certainty that it can end at any point."""

    def __init__(self, world: World, parts: Parts, store: Path) -> None:
        self.world = world
        self.parts = parts
        self.is_over = False
        self._loop = VirtualLoop(world.timeline)
        self._connection = parts.connect(store)
        self.database = parts.database(Inline(self, self._connection), self._connection)
        looking = parts.database(Honest(1), self._connection)
        self.journal = Journal(parts.ledger(looking, world.clock), parts.outbox(looking))

    def run(self, living: Coroutine[Any, Any, None]) -> None:
        """Until `living` has ended or the power was cut; then nothing of it is left but the store."""
        try:
            self._loop.run_until_complete(living)
        except RuntimeError:
            # So the loop says that it was stopped.
            if not self.is_over:
                raise
        finally:
            self.is_over = True
            self._loop.bury()
            self._connection.close(True)

    def kill(self) -> None:
        """The power is cut: no further callback runs."""
        if not self.is_over:
            self.is_over = True
            self.world.crashes += 1
            self.world.chronicle.tell("the power is cut")
            self._loop.stop()

    def is_cut(self) -> bool:
        """A point of no return is passed: whether it is the last."""
        if not self.is_over and self.world.is_killed_here():
            self.kill()
        return self.is_over

    async def point(self, what: str, story: Story | None) -> None:
        """Something is done that can't be undone; a kill lets nobody return from here."""
        self.check()
        self.world.chronicle.tell(what, story)
        if self.is_cut():
            await self._loop.create_future()

    def check(self) -> None:
        """The dead do nothing."""
        if self.is_over:
            raise asyncio.CancelledError

    async def look(self, story: Story) -> None:
        """Read what the journal holds of an order."""
        await self.journal.read(story)

    def answer(self, heard: "asyncio.Future[T]", value: T) -> None:
        """Let the kiosk hear of something, if it still lives and listens."""
        if not self.is_over and not heard.done():
            heard.set_result(value)
