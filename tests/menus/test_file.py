import asyncio

import pytest

from kiosk.domain.trouble import Code, Outage
from kiosk.menus.file import MenuFile
from tests.menus.conftest import SMALL, Write


def test_the_file_is_read_anew_when_it_was_written(write: Write) -> None:
    menus = MenuFile(write(SMALL))
    first = asyncio.run(menus.load())
    write(SMALL.replace("4.50", "4.75"))
    second = asyncio.run(menus.load())
    assert [menu.items[0].price.cents for menu in (first, second)] == [450, 475]
    assert first.version != second.version


def test_a_broken_menu_is_an_outage_with_the_place_of_its_first_fault(write: Write) -> None:
    path = write(SMALL.replace("4.50", "-1").replace("sage", "sagebrush"))
    with pytest.raises(Outage) as outage:
        asyncio.run(MenuFile(path).load())
    assert outage.value.code is Code.MENU_BROKEN
    assert outage.value.detail.startswith(f"{path}: category 1 (mains), ground: there is no ground sagebrush")
    assert outage.value.detail.endswith("(and 1 more)")


def test_warnings_do_not_stop_it(write: Write) -> None:
    menu = asyncio.run(MenuFile(write(SMALL.replace('picture = "soup"', ""))).load())
    assert menu.name == "Corner"


def test_a_file_that_was_not_written_since_is_the_same_menu(write: Write) -> None:
    menus = MenuFile(write(SMALL))
    assert asyncio.run(menus.load()) is asyncio.run(menus.load())


def test_a_file_that_is_gone_is_an_outage_and_comes_back(write: Write) -> None:
    path = write(SMALL)
    menus = MenuFile(path)
    asyncio.run(menus.load())
    path.unlink()
    with pytest.raises(Outage, match="menu_broken"):
        asyncio.run(menus.load())
    write(SMALL)
    assert asyncio.run(menus.load()).name == "Corner"
