"""The states of a guest with wishes show what they say."""

from typing import Any

import pytest

from kiosk.domain.menu import Menu
from kiosk.domain.visit import Dialog, Stage
from kiosk.menus.check import prove
from kiosk.places import resources
from kiosk.proving import wishes
from kiosk.proving.stock import Stock

Made = dict[str, tuple[Stage, dict[str, Any]]]


@pytest.fixture(scope="module")
def stock() -> Stock:
    menu, _ = prove(resources() / "menu" / "demo.toml")
    assert isinstance(menu, Menu)
    return Stock(menu)


@pytest.fixture(scope="module")
def made(stock: Stock) -> Made:
    found: Made = {}

    def make(name: str, stage: Stage, **parts: Any) -> str:
        found[name] = (stage, parts)
        return name

    every = (wishes.looking(stock, make), wishes.dishes(stock, make), wishes.asking(stock, make))
    names = [name for part in every for name in part]
    assert len(set(names)) == len(names)
    return found


def test_the_meal_is_on_and_the_unfit_is_not_chosen(made: Made) -> None:
    sheet = made["03-item-meal"][1]["open_item"]
    assert sheet.item.is_meal(sheet.chosen)
    assert sheet.item.missing_group(sheet.chosen) is None
    fit = made["03-item-filtered"][1]["open_item"]
    assert all(wishes.NEEDS.allow(option) for option in fit.item.options(fit.chosen))
    assert made["03-item-allergies"][1]["dialog"] is Dialog.ALLERGIES


def test_a_price_differs_and_a_dish_is_gone(made: Made, stock: Stock) -> None:
    assert made["05-review-price"][1]["basket"].subtotal < stock.basket.subtotal
    sold = {item.id for item in stock.menu.items if item.sold_out}
    assert sold & {line.item.id for line in made["05-review-sold-out"][1]["basket"].lines}


def test_what_is_suggested_is_on_the_menu(made: Made, stock: Stock) -> None:
    assert stock.menu.item(made["05-review-suggestion"][1]["suggested"]) is not None
