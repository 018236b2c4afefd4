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
        return name in self._tasks

    def cancel(self, name: str | None = None) -> None:
        """Cancel one task, or all."""
        for known, task in list(self._tasks.items()):
            if name in (None, known):
                task.cancel()
                # A cancelled task gives its name back at once: the next guest need not wait for it.
                self._tasks.pop(known, None)

    async def close(self) -> None:
        """Cancel all and wait until they have ended."""
        tasks = list(self._tasks.values())
        self.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def _ended(self, name: str, task: asyncio.Task[None]) -> None:
        if self._tasks.get(name) is task:
            del self._tasks[name]
        if not task.cancelled() and (fault := task.exception()) is not None:
            _log.error("task failed", extra={"task": task.get_name()}, exc_info=fault)
