import asyncio

import pytest

from kiosk.domain.trouble import Code, Outage
from kiosk.menus.file import MenuFile
from tests.menus.conftest import SMALL, Write


def test_the_file_is_read_anew_each_time(write: Write) -> None:
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
