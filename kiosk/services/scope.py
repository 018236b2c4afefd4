"""The one place where tasks start: each has a name, is held, and its fault is told."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

_log = logging.getLogger(__name__)


class Scope:
    """A group of tasks that live and end together.

    The visit's scope is cancelled when the guest leaves; the house's holds what moves money.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._ending: set[asyncio.Task[None]] = set()

    def start(self, name: str, work: Coroutine[Any, Any, None]) -> bool:
        """Run `work`; False (and nothing starts) while a task of that name runs."""
        if self.is_running(name):
            work.close()
            return False
        task = asyncio.get_running_loop().create_task(work, name=f"{self.name}:{name}")
        self._tasks[name] = task
        task.add_done_callback(lambda done: self._ended(name, done))
        return True

    def is_running(self, name: str) -> bool:
        task = self._tasks.get(name)
        # A task that has just ended no longer stands in the way, though its end is told a moment later.
        return task is not None and not task.done()

    async def ended(self, name: str) -> None:
        """Returns when no task of that name runs."""
        while self.is_running(name):
            await asyncio.wait({self._tasks[name]})

    def cancel(self, name: str | None = None) -> None:
        """Cancel one task, or all."""
        for known, task in list(self._tasks.items()):
            if name in (None, known):
                task.cancel()
                # A cancelled task gives its name back at once: the next guest need not wait for it.
                self._tasks.pop(known, None)
                # Held until it has put its things away: the loop itself does not hold it.
                self._ending.add(task)

    async def close(self) -> None:
        """Cancel all and wait until they have ended, also those that were cancelled before."""
        self.cancel()
        if self._ending:
            await asyncio.wait(self._ending)

    def _ended(self, name: str, task: asyncio.Task[None]) -> None:
        self._ending.discard(task)
        if self._tasks.get(name) is task:
            del self._tasks[name]
        if not task.cancelled() and (fault := task.exception()) is not None:
            _log.error("task failed", extra={"task": task.get_name()}, exc_info=fault)
