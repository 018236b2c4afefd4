"""Touches of a small window and codes of a member, in a real house; the file names nobody."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.domain.visit import SignInBy
from kiosk.proving.hand import Hand
from kiosk.sandbox.running import RunningSandbox
from kiosk.shell.loop import run
from kiosk.shell.recording import Recording
from kiosk.shell.session import Held, Saw, Touched, Typed, read_session
from tests.walk import Walk, at_the_kiosk

QML = b"""
import QtQuick
Item {
    width: 300; height: 100
    MouseArea { objectName: "eatIn"; width: 100; height: 100 }
    MouseArea { objectName: "key-5"; x: 100; width: 100; height: 100 }
    MouseArea { objectName: "useOffer-threeoff01"; x: 200; width: 100; height: 100 }
}
"""
_PLACES = {"eatIn": 50, "key-5": 150, "useOffer-threeoff01": 250}


class Pane:
    """A window, and a finger on it."""

    def __init__(self) -> None:
        self.view = QQuickView()
        component = QQmlComponent(self.view.engine())
        component.setData(QML, QUrl())
        root = component.create()
        assert root is not None, component.errorString()
        self.view.setContent(QUrl(), component, root)
        self.view.resize(300, 100)
        self.view.show()
        self._component = component
        self._glass = QTest.createTouchDevice()
        self._hand = Hand(self.view)

    async def tap(self, name: str) -> None:
        await self._hand.tap(name)

    async def strokes(self, name: str) -> None:
        """A finger that goes on to somewhere else. Touched from Qt's own loop, as by a guest."""
        start, end = QPoint(_PLACES[name], 50), QPoint(_PLACES[name] + 90, 50)
        done = asyncio.get_running_loop().create_future()

        def stroke() -> None:
            glass = QTest.touchEvent(self.view, self._glass, False)
            glass.press(0, start, self.view).commit(False)
            glass.move(0, end, self.view).commit(False)
            glass.release(0, end, self.view).commit(False)
            done.set_result(None)

        QTimer.singleShot(0, stroke)
        await done

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()


async def visits(walk: Walk, pane: Pane, folder: Path) -> None:
    """Nobody, then a member who types, holds up a code and takes a reward, then somebody who only looks."""
    recording = Recording(pane.view, walk.attendant, folder)
    for _ in range(6):
        await pane.tap("eatIn")
    walk.starts()
    walk.adds("fries")
    walk.attendant.open_sign_in()
    walk.attendant.sign_in_by(SignInBy.PHONE)
    await pane.tap("key-5")
    walk.attendant.type_text("5")
    walk.attendant.not_now()
    await pane.tap("key-5")
    await walk.scans("wroeiu2304hfwf")
    await pane.tap("useOffer-threeoff01")
    await pane.strokes("eatIn")
    walk.attendant.leave()
    walk.starts()
    walk.attendant.leave()
    recording.stop()
    await pane.tap("eatIn")


def test_a_visit_is_a_file_that_names_nobody(
    qapp: QGuiApplication, busy_sandbox: RunningSandbox, tmp_path: Path
) -> None:
    folder, pane = tmp_path / "visits", Pane()
    folder.mkdir()

    async def main(_leaving: asyncio.Event) -> None:
        async with at_the_kiosk(tmp_path, busy_sandbox) as walk:
            await visits(walk, pane, folder)

    try:
        run(qapp, main)
    finally:
        pane.close()
    first, second = sorted(folder.iterdir())
    steps = read_session(first)
    touched = [step for step in steps if isinstance(step, Touched)]
    assert [each.name for each in touched] == ["eatIn"] * 2 + ["key-5", "useOffer-"]
    assert (touched[-1].offer, touched[-1].place) == ("reward amount", 0)
    assert sum(isinstance(step, Typed) for step in steps) == 1
    (held,) = [step for step in steps if isinstance(step, Held)]
    assert (held.kind, len(held.mark)) == ("member", 8)
    assert [step.stage for step in steps if isinstance(step, Saw)][-1] == "attract"
    whole = first.read_text() + second.read_text()
    assert [word for word in ("wroeiu", "threeoff", "jane", "555") if word in whole.lower()] == []
