import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.proving.pictures import Still, Studio
from kiosk.proving.states import State, every
from kiosk.shell.display import Panel
from kiosk.shell.loop import run
from tests.builders import a_menu

STATES = {state.name: state for state in every(a_menu())}
PANEL = Panel(360, 640, 132.8)


def sat(qapp: QGuiApplication, work: Callable[[Studio], Coroutine[Any, Any, list[QImage]]]) -> list[QImage]:
    async def main(_leaving: object) -> list[QImage]:
        studio = Studio(PANEL, ["dark"], STATES["01-attract"].snapshot)
        try:
            return await work(studio)
        finally:
            studio.close()

    return run(qapp, main)


def taken(qapp: QGuiApplication, *states: str | State) -> list[QImage]:
    async def work(studio: Studio) -> list[QImage]:
        posed = [STATES[state] if isinstance(state, str) else state for state in states]
        return [await studio.picture(state) for state in posed]

    return sat(qapp, work)


def test_each_state_becomes_a_picture(qapp: QGuiApplication) -> None:
    pictures = taken(qapp, "01-attract", "06c-unknown")
    assert [(picture.width(), picture.height()) for picture in pictures] == [(360, 640)] * 2
    assert pictures[0] != pictures[1]


def test_a_state_looks_the_same_whatever_was_shown_before(qapp: QGuiApplication) -> None:
    undo, live, read = "02c-cart-undo", "04-sign-in-live-located", "04-sign-in-live-read"
    pictures = taken(qapp, undo, live, "02-menu-guest", undo, read, live)
    assert pictures[0] == pictures[3]
    assert pictures[1] == pictures[5] != pictures[4]


def test_what_runs_out_waits(qapp: QGuiApplication) -> None:
    """The line of a toast would be shorter with each moment."""

    async def work(studio: Studio) -> list[QImage]:
        first = await studio.picture(STATES["02c-cart-undo"])
        await asyncio.sleep(0.05)
        return [first, studio.window.grab()]

    first, later = sat(qapp, work)
    assert first == later


def test_news_is_the_states_own(qapp: QGuiApplication) -> None:
    guest, member = STATES["02-menu-guest"], STATES["02-menu-member"]
    greeted = replace(member, before=guest.snapshot)
    pictures = taken(qapp, guest, member, greeted, member)
    assert pictures[1] == pictures[3] != pictures[2]


def test_the_still_one_is_deaf_but_understands() -> None:
    still = Still(STATES["01-attract"].snapshot)
    assert still.touched() is None
    with pytest.raises(AttributeError):
        still.dance()
