import asyncio

from kiosk.domain.backstage import Page
from kiosk.domain.visit import Stage
from kiosk.menus.file import MenuFile
from kiosk.places import resources
from kiosk.proving.states import every


def test_every_page_of_the_staff_is_in_the_album_and_nothing_of_a_guest() -> None:
    menu = asyncio.run(MenuFile(resources() / "menu" / "demo.toml").load())
    states = [state for state in every(menu) if state.snapshot.visit.stage is Stage.STAFF]
    shown = [state.snapshot.staff for state in states if state.snapshot.staff is not None]
    assert len(shown) == len(states)
    assert {each.page for each in shown if each.is_within} == set(Page)
    assert all(state.snapshot.visit.member is None for state in states)
