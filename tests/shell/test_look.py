import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlExpression
from pytestqt.qtbot import QtBot

from kiosk.config.theme import load_theme
from kiosk.domain.brand import Brand
from kiosk.domain.visit import Stage
from kiosk.places import resources
from kiosk.shell.display import Panel
from kiosk.shell.look import changes, house_of, modes_at
from kiosk.shell.window import Attending, Window
from kiosk.viewmodels import pictures
from tests.screens.front import Attendant
from tests.viewmodels.snapshots import a_snapshot

EXAMPLE = Path(__file__).resolve().parents[2] / "packaging" / "theme.example.toml"


@pytest.fixture(autouse=True)
def shelves() -> Iterator[None]:
    # A kiosk that another test opened in this process has left its menu's folder.
    pictures.of_menu("", "")
    yield
    pictures.open_shelves()


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 21, hour, minute).astimezone()


@pytest.mark.parametrize(
    ("dark", "hour", "is_dark"),
    [
        ("never", 23, False), ("always", 12, True), ("20:00-07:00", 19, False), ("20:00-07:00", 20, True),
        ("20:00-07:00", 6, True), ("20:00-07:00", 7, False), ("10:00-12:00", 11, True),
        ("10:00-12:00", 9, False),
    ],
)  # fmt: skip
def test_it_is_dark_when_the_house_says(dark: str, hour: int, is_dark: bool) -> None:
    assert ("dark" in modes_at(dark, at(hour))) is is_dark
    assert modes_at("20:00-07:00", None) == frozenset()
    assert [changes(each) for each in ("never", "always", "20:00-07:00")] == [False, False, True]


def test_a_font_of_the_merchant_is_named_by_its_family(qapp: object) -> None:
    file = str(resources() / "fonts" / "Inter-Bold.otf")
    house = house_of(Brand(text_fonts=(file,)))
    assert (house["text"], house["display"]) == ("Inter", "Inter")
    assert house_of(Brand())["text"] == ""


def test_pictures_of_the_merchant_come_first(tmp_path: Path) -> None:
    shutil.copy(resources() / "images" / "food" / "taco.png", tmp_path / "hamburger.png")
    house_of(Brand(pictures=str(tmp_path)))
    assert pictures.food("hamburger") == (tmp_path / "hamburger.png").as_uri()
    assert pictures.food("taco") == (resources() / "images" / "food" / "taco.png").as_uri()
    house_of(Brand())
    assert pictures.food("hamburger").startswith((resources() / "images").as_uri())


def shown(window: Window, said: str) -> Any:
    engine = window.view.engine()
    theme = engine.singletonInstance("theme", "Theme")
    expression = QQmlExpression(engine.rootContext(), cast("Any", theme), said)
    return expression.evaluate()[0]


def test_the_screens_wear_it(qtbot: QtBot) -> None:
    attendant = Attendant(a_snapshot(stage=Stage.ATTRACT, language="de", now=at(23)))
    panel = Panel(360, 640, 132.8, 850, load_theme(EXAMPLE), "22:00-06:00")
    window = Window(cast("Attending", attendant), panel)
    try:
        assert shown(window, "brand") == "Blue Harbor"
        assert QColor(shown(window, "light.accent")).name() == "#0b4f8a"
        assert QColor(shown(window, "colour.accent")).name() == "#9ccbf2"
        window.show(windowed=True)
        qtbot.waitUntil(window.view.isExposed)
        assert headline(window) == "Moin,\nHafen."
        window.update(a_snapshot(stage=Stage.ATTRACT, language="zh", now=at(12)))
        assert QColor(shown(window, "colour.accent")).name() == "#0b4f8a"
        assert headline(window) == "您好，\n港湾。"
    finally:
        window.close()


def headline(window: Window) -> str:
    def items(item: Any) -> Iterator[Any]:
        yield item
        for child in item.childItems():
            yield from items(child)

    found = [each for each in items(window.view.contentItem()) if each.objectName() == "headline"]
    return str(found[0].property("text"))


def test_a_wordmark_is_drawn_in_place_of_the_name(qtbot: QtBot, tmp_path: Path) -> None:
    shutil.copy(resources() / "images" / "food" / "taco.png", tmp_path / "mark.png")
    panel = Panel(360, 640, 132.8, 850, Brand(wordmark=str(tmp_path / "mark.png")))
    window = Window(cast("Attending", Attendant(a_snapshot(stage=Stage.ATTRACT))), panel)
    try:
        address = QUrl.fromLocalFile(str(tmp_path / "mark.png")).toString()
        assert shown(window, "wordmark") == address
    finally:
        window.close()
