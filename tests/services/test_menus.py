"""The menu is read again and again; only a good one counts."""

import asyncio
import logging

import pytest

from kiosk.domain.menu import Menu
from kiosk.domain.trouble import Code, Outage
from kiosk.proving.waiting import until
from kiosk.services.menus import Rereading
from kiosk.services.scope import Scope
from tests.builders import a_menu
from tests.clock import TurnedClock

BROKEN = Outage(Code.MENU_BROKEN, "menu.toml: item 1: there is no price")


class Board:
    """Where a menu is written up; a test rewrites it."""

    def __init__(self) -> None:
        self.held: Menu | Outage = a_menu(version="1")
        self.taken: list[str] = []
        self.rereading = Rereading(self, TurnedClock(), self._take, "1")

    async def load(self) -> Menu:
        if isinstance(self.held, Outage):
            raise self.held
        return self.held

    def _take(self, menu: Menu) -> None:
        self.taken.append(menu.version)

    def looks(self, *held: Menu | Outage) -> None:
        for each in held:
            self.held = each
            asyncio.run(self.rereading.look())


def test_only_another_version_is_handed_over() -> None:
    board = Board()
    board.looks(a_menu(version="1"), a_menu(version="2"), a_menu(version="2"), a_menu(version="1"))
    assert board.taken == ["2", "1"]


def test_a_broken_menu_changes_nothing_and_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    board = Board()
    with caplog.at_level(logging.WARNING):
        board.looks(BROKEN, BROKEN, a_menu(version="2"), BROKEN)
    assert board.taken == ["2"]
    assert [record.getMessage() for record in caplog.records] == ["the menu was not read"] * 2


def test_it_goes_on_for_ever() -> None:
    board = Board()
    board.held = a_menu(version="9")

    async def some_time() -> None:
        scope = Scope("test")
        scope.start("menu", board.rereading.run(20))
        await until(lambda: board.taken != [], within_s=5)
        await scope.close()

    asyncio.run(some_time())
    assert board.taken == ["9"]
