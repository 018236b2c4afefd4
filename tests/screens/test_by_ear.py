"""A whole order on the real screens with keys alone, listened to: no finger, no eye."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.ease import LOUDEST, Ease
from kiosk.domain.menu import Dining
from kiosk.domain.visit import Dialog, SignInBy, Stage
from kiosk.proving.waiting import until
from kiosk.sandbox.running import RunningSandbox
from kiosk.shell.loop import loop_on
from kiosk.shell.window import Window
from tests.screens.front import FINGER
from tests.walk import Ear, Walk, at_the_kiosk

KEY = Qt.Key
_MOST_STEPS = 150


class Memory(Ear):
    """Forgets nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[str] = []

    def say(self, words: str, language: str, volume: int) -> None:
        super().say(words, language, volume)
        self.all.append(words)


class Listener:
    """Presses keys and hears what is said."""

    def __init__(self, window: Window, walk: Walk, ear: Ear) -> None:
        self._window = window
        self._walk = walk
        self._ear = ear

    async def press(self, key: Qt.Key) -> None:
        """From Qt's own loop: what a key starts must not run inside the task that waits for it."""
        done = asyncio.get_running_loop().create_future()

        def now() -> None:
            self.act(key)
            done.set_result(None)

        QTimer.singleShot(0, now)
        await done
        await asyncio.sleep(0)

    def act(self, key: Qt.Key) -> None:
        QTest.keyClick(self._window.view, key)

    @property
    def chosen(self) -> str:
        item: QQuickItem | None = self._window.view.activeFocusItem()
        return item.objectName() if item is not None else ""

    @property
    def loudness(self) -> int:
        """Of what was said last."""
        return self._ear.volumes[-1]

    async def to(self, name: str, key: Qt.Key = KEY.Key_Right) -> None:
        """Step by step until that is chosen, then enter."""
        for _ in range(_MOST_STEPS):
            await self.press(key)
            if self.chosen == name:
                await self.press(KEY.Key_Return)
                return
            await asyncio.sleep(0.004)
        raise AssertionError(f"no key leads to {name}")

    async def at(self, stage: Stage) -> None:
        await until(lambda: self._walk.visit.stage is stage, within_s=10, what=stage.value)
        await asyncio.sleep(0.3)

    async def hears(self, words: str) -> None:
        """Soon, and only once that is asked for."""

        def is_said() -> bool:
            return any(said is not None and words in said[0] for said in self._ear.heard)

        await until(is_said, within_s=5, what=f"{words!r} among {self._ear.heard}")
        self._ear.heard.clear()


class Swiper(Listener):
    """The same without a key: a finger anywhere, and two taps there."""

    _WAYS: ClassVar = {KEY.Key_Right: 300, KEY.Key_Left: -300}

    def act(self, key: Qt.Key) -> None:
        across = self._WAYS.get(key)
        for _ in range(1 if across else 2):
            self._finger(QPoint(across or 0, 0))

    def _finger(self, by: QPoint) -> None:
        view, spot = self._window.view, QPoint(540, 900)
        QTest.touchEvent(view, FINGER).press(0, spot, view).commit()
        QTest.touchEvent(view, FINGER).move(0, spot + by, view).commit()
        QTest.touchEvent(view, FINGER).release(0, spot + by, view).commit()


Scene = Callable[[Listener, Walk], Awaitable[None]]


async def orders(guest: Listener, walk: Walk) -> None:
    await guest.to("easier")
    await until(lambda: walk.visit.dialog is Dialog.EASIER, within_s=5, what="the switches")
    await guest.to("ease-spoken")
    await guest.hears("Read aloud is on.")
    await guest.press(KEY.Key_Left)
    await guest.hears("Less movement, switch, off, Nothing slides or flies.")
    await guest.to("louder")
    await guest.hears("Volume 4 of 5.")
    await guest.press(KEY.Key_VolumeUp)
    await guest.hears("Volume 5 of 5. That is the loudest.")
    await guest.press(KEY.Key_Return)
    await guest.hears("Volume 5 of 5. That is the loudest.")
    await guest.press(KEY.Key_Escape)
    await guest.hears("Welcome to Sorrel & Rye. Where will you eat?")
    await guest.to("eatIn")
    await guest.at(Stage.MENU)
    await guest.hears("Menu.")
    await guest.to("add-fries")
    await guest.hears("Your order: 1 item")
    await guest.to("reviewOrder", KEY.Key_Left)
    await guest.at(Stage.REVIEW)
    await guest.hears("Review your order.")
    await guest.to("payByCard", KEY.Key_Left)
    await guest.hears("to pay. Tap, insert or swipe")
    await guest.at(Stage.DONE)
    assert walk.visit.finished is not None
    receipt = "Paid $4.54. 1 Sea Salt Fries, Regular, $4.20. Tax $0.34."
    await guest.hears(f"Your number is {walk.visit.finished.number}. {receipt}")
    assert guest.loudness == LOUDEST
    await guest.to("finish")
    await guest.at(Stage.ATTRACT)


async def types_a_number(guest: Listener, walk: Walk) -> None:
    walk.attendant.start(Dining.EAT_IN)
    walk.attendant.ease(Ease.SPOKEN)
    walk.attendant.open_sign_in()
    walk.attendant.sign_in_by(SignInBy.PHONE)
    await guest.at(Stage.SIGN_IN)
    await guest.hears("Your phone number.")
    for figure in (KEY.Key_4, KEY.Key_1, KEY.Key_5):
        await guest.press(figure)
    await guest.hears("3 characters typed, hidden")
    assert walk.visit.signing_in.typed == "415"


async def orders_by_swipes(guest: Listener, walk: Walk) -> None:
    walk.attendant.ease(Ease.SPOKEN)
    await guest.to("easier")
    await until(lambda: walk.visit.dialog is Dialog.EASIER, within_s=5, what="the switches")
    await guest.to("quieter")
    await guest.hears("Volume 2 of 5.")
    await guest.to("easierDone")
    await guest.to("eatIn")
    await guest.at(Stage.MENU)
    await guest.to("add-fries")
    await guest.hears("Your order: 1 item")
    await guest.to("reviewOrder", KEY.Key_Left)
    await guest.at(Stage.REVIEW)
    await guest.to("payByCard", KEY.Key_Left)
    await guest.at(Stage.DONE)
    assert walk.visit.finished is not None
    await guest.hears(f"Your number is {walk.visit.finished.number}.")
    assert guest.loudness == LOUDEST - 3


def listened(
    folder: Path, sandbox: RunningSandbox | None, qapp: QApplication, act: Scene, ear: Ear,
    guest: type[Listener] = Listener,
) -> None:  # fmt: skip
    """At a kiosk whose guest moves nothing and hears everything."""
    warnings: list[str] = []

    async def scene() -> None:
        async with at_the_kiosk(folder, sandbox, ear=ear) as walk:
            window = Window(walk.attendant)
            window.view.engine().warnings.connect(lambda found: warnings.extend(map(str, found)))
            window.dress(["reduced-motion"])
            window.show(windowed=True)
            try:
                await act(guest(window, walk, ear), walk)
            finally:
                window.close()

    with loop_on(qapp) as loop:
        loop.run_until_complete(scene())
    assert warnings == []


def test_an_order_by_keys_alone_is_told_from_the_first_word_to_the_number(
    tmp_path: Path, sandbox: RunningSandbox, qapp: QApplication
) -> None:
    async def scene(guest: Listener, walk: Walk) -> None:
        await orders(guest, walk)
        assert (walk.visit.eases, walk.visit.louder) == (frozenset(), 0)

    listened(tmp_path, sandbox, qapp, scene, Ear())


def test_what_is_typed_for_signing_in_is_counted_and_never_said(
    tmp_path: Path, sandbox: RunningSandbox, qapp: QApplication
) -> None:
    ear = Memory()
    listened(tmp_path, sandbox, qapp, types_a_number, ear)
    assert "1 character typed, hidden" in ear.all
    assert not [words for words in ear.all if any(figure in words for figure in ("4,", "1,", "5,"))]


@pytest.mark.long
def test_an_order_by_swipes_alone_with_taps_anywhere(
    tmp_path: Path, sandbox: RunningSandbox, qapp: QApplication
) -> None:
    """In short: swipes and taps are in tests/shell/test_swipes.py, the words of screens in test_told.py."""
    listened(tmp_path, sandbox, qapp, orders_by_swipes, Ear(), Swiper)
