"""The store's thread, without a thread: work is done at once, its end is heard a moment later."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Protocol

from kiosk.domain.trouble import Code, Outage
from kiosk.proving.simulation.world import World

_A_COMMIT_S = 0.004


class Counting(Protocol):
    """A connection that counts what was written over it."""

    def total_changes(self) -> int: ...


class Mortal(Protocol):
    """Whose store it is. `is_cut` is asked after each commit."""

    is_over: bool

    @property
    def world(self) -> World: ...
    def is_cut(self) -> bool: ...


class Inline(ThreadPoolExecutor):
    """Runs work where it stands; the disk may be full, and each commit may be the last deed."""

    def __init__(self, life: Mortal, connection: Counting) -> None:
        super().__init__(1)
        self._life = life
        self._connection = connection

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        if self._life.is_over:
            return future
        before = self._connection.total_changes()
        try:
            if self._life.world.fates.is_disk_full():
                raise Outage(Code.STORE_FAILED, "the disk is full")
            result = work(*args, **kwargs)
        except Exception as fault:  # noqa: BLE001  as a thread would, it is handed on
            self._later(partial(future.set_exception, fault))
            return future
        if self._connection.total_changes() != before:
            self._life.world.chronicle.tell("committed")
            if self._life.is_cut():
                return future
        self._later(partial(future.set_result, result))
        return future

    def _later(self, heard: Callable[[], None]) -> None:
        self._life.world.timeline.after(_A_COMMIT_S, lambda: None if self._life.is_over else heard())


class Honest(ThreadPoolExecutor):
    """For whoever only looks: nothing fails and nobody is killed."""

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(work(*args, **kwargs))
        except Exception as fault:  # noqa: BLE001  as a thread would, it is handed on
            future.set_exception(fault)
        return future
