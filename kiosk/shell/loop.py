"""One loop for Qt and asyncio, on the GUI thread."""

import asyncio
import os
import signal
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.shell.collecting import collecting

T = TypeVar("T")
_WISHES = (signal.SIGINT, signal.SIGTERM)


def application() -> QGuiApplication:
    """The one application of this process. The last window does not end it: `run` does."""
    found = QGuiApplication.instance()
    app = found if isinstance(found, QGuiApplication) else QGuiApplication(["kiosk"])
    app.setApplicationName("kiosk")
    app.setQuitOnLastWindowClosed(False)
    return app


def run(
    app: QGuiApplication,
    main: Callable[[asyncio.Event], Coroutine[Any, Any, T]],
    is_wished: Callable[[], bool] = lambda: False,
) -> T:
    """Run `main` to its end and give back what it returns.

    `main` gets an event that is set when the process is asked to end (SIGINT, SIGTERM), or was before by what
    `is_wished` says. It must wait for that itself: leaving Qt's loop while a coroutine runs would cut the
    coroutine off.
    """
    before = {wish: signal.getsignal(wish) for wish in _WISHES}
    try:
        with loop_on(app) as loop, collecting():
            leaving = asyncio.Event()
            for wish in _WISHES:
                loop.add_signal_handler(wish, leaving.set)
            # Asked only now: from here on the loop hears every wish.
            if is_wished():
                leaving.set()
            return loop.run_until_complete(main(leaving))  # type: ignore[no-any-return]
    finally:
        # The loop forgets who listened before it.
        for wish, handler in before.items():
            signal.signal(wish, handler)


def loop_on(app: QGuiApplication, *, is_running: bool = False) -> Any:
    """An asyncio loop on the application's own; `is_running` when Qt's is turned by somebody else."""
    os.environ["QT_API"] = "pyside6"
    import qasync

    # qasync's own timers are coarse: they fire up to 5 % early, a sleep of 1 s after 0.95 s. And they go on
    # when their loop is closed: once it is forgotten, in whichever thread that happens, Qt would call what is
    # no longer there.
    class PreciseTimer(qasync._SimpleTimer):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self._ticking: set[int] = set()

        def add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
            return handle if self._stopped else super().add_callback(handle, delay)

        def startTimer(self, interval_ms: int) -> int:
            started = int(super().startTimer(interval_ms, Qt.TimerType.PreciseTimer))
            self._ticking.add(started)
            return started

        def killTimer(self, number: int) -> None:
            self._ticking.discard(number)
            super().killTimer(number)

        def stop(self) -> None:
            super().stop()
            for number in tuple(self._ticking):
                self.killTimer(number)

    loop = qasync.QEventLoop(app, already_running=is_running)
    loop._timer = PreciseTimer()
    return loop
