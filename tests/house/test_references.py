"""Guards the pin of PySide6: a release that drops references to None or True aborts the kiosk in hours."""

import asyncio
import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

TICKS = 2_000
NOISE = 200  # a faulty release loses at least one reference a tick


class Bell(QObject):
    rung = Signal(bool)


async def ring(bell: Bell) -> None:
    heard: list[bool] = []
    for tick in range(TICKS):
        bell.rung.connect(heard.append)
        bell.rung.emit(True)
        bell.rung.disconnect(heard.append)
        bell.setObjectName(f"bell {tick % 7}")
        await asyncio.sleep(0)
        heard.clear()


def test_none_and_true_keep_their_references(qapp: QApplication) -> None:
    bell = Bell()
    with QEventLoop(qapp) as loop:
        loop.run_until_complete(ring(bell))
        before = sys.getrefcount(None), sys.getrefcount(True)
        loop.run_until_complete(ring(bell))
        after = sys.getrefcount(None), sys.getrefcount(True)
    assert abs(after[0] - before[0]) < NOISE
    assert abs(after[1] - before[1]) < NOISE
