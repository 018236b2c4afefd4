"""What the tolerance finds and what it lets pass, on the real menu."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.domain.brand import Brand
from kiosk.menus.file import MenuFile
from kiosk.places import resources
from kiosk.proving import states
from kiosk.proving.pictures import Studio
from kiosk.proving.picturing.references import (
    HANDFUL,
    HOME,
    OTHERS,
    Pixels,
    References,
    distances,
    is_recorded,
    reduced,
    stepped,
)
from kiosk.shell.display import Panel
from kiosk.shell.look import house_of
from kiosk.shell.loop import run

# Of 255, in a patch: nobody sees less beside the true one.
A_SHADE = 12
ACCENT = QColor("#1d5c41")
LIGHTER = QColor(ACCENT.red(), ACCENT.green() + A_SHADE, ACCENT.blue()).name()
# What large letters were seen to differ by, where other letters had been drawn before.
AN_EDGE = 21


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    yield root
    for child in root.childItems():
        yield from items(child)


def shown(studio: Studio, kind: str) -> Iterator[QQuickItem]:
    """What is in the middle of the panel, of a kind."""
    for item in items(studio.window.view.contentItem()):
        middle = item.mapToScene(item.boundingRect().center())
        is_there = 200 < middle.y() < 1700 and 0 < middle.x() < 1080
        if item.inherits(kind) and item.isVisible() and item.opacity() == 1 and is_there:
            yield item


def moved(studio: Studio) -> Callable[[], object]:
    """The button by 3 mm: the least gap that there is."""
    every = items(studio.window.view.contentItem())
    button = next(item for item in every if item.objectName() == "reviewOrder")
    button.setX(button.x() - 8)
    return lambda: button.setX(button.x() + 8)


def reworded(studio: Studio) -> Callable[[], object]:
    """One figure of a price."""
    text = next(item for item in shown(studio, "QQuickText") if str(item.property("text")).endswith("90"))
    before = str(text.property("text"))
    text.setProperty("text", f"{before[:-2]}80")
    return lambda: text.setProperty("text", before)


def without_picture(studio: Studio) -> Callable[[], object]:
    picture = next(item for item in shown(studio, "QQuickImage") if item.width() > 60)
    picture.setVisible(False)
    return lambda: picture.setVisible(True)


def recoloured(studio: Studio) -> Callable[[], object]:
    """The house's accent, a shade lighter."""
    theme = studio.window.view.engine().singletonInstance("theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("house", house_of(Brand(light={"accent": LIGHTER})))
    return lambda: theme.setProperty("house", house_of(Brand(light={"accent": ACCENT.name()})))


CHANGES = (moved, reworded, without_picture, recoloured)


@pytest.fixture(scope="module")
def drawn(qapp: QGuiApplication) -> dict[str, QImage]:
    """The menu as it is, and with each change."""

    async def main(_leaving: object) -> dict[str, QImage]:
        menu = await MenuFile(resources() / "menu" / "demo.toml").load()
        state = next(state for state in states.every(menu) if state.name == "02-menu-guest")
        studio = Studio(Panel(), [], state.snapshot)
        try:
            pictures = {"": await studio.picture(state)}
            for change in CHANGES:
                undo = change(studio)
                await asyncio.sleep(0)
                pictures[change.__name__] = studio.window.grab()
                undo()
            pictures["again"] = await studio.picture(state)
        finally:
            studio.close()
        return pictures

    return run(qapp, main)


def reference(drawn: dict[str, QImage]) -> Pixels:
    return stepped(reduced(drawn[""]))


def farthest(picture: QImage, kept: Pixels) -> float:
    return float(distances(reduced(picture), kept).max())


def test_the_same_is_the_same(drawn: dict[str, QImage]) -> None:
    assert drawn["again"] == drawn[""]
    assert farthest(drawn["again"], reference(drawn)) < 0.6


@pytest.mark.parametrize("change", [change.__name__ for change in CHANGES])
def test_a_change_is_found(drawn: dict[str, QImage], change: str) -> None:
    assert farthest(drawn[change], reference(drawn)) > 1.2


def test_edges_that_are_drawn_otherwise_pass(drawn: dict[str, QImage]) -> None:
    """Every edge of the picture, up or down by as much as was ever seen."""
    picture = drawn[""].convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.bits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    across = np.abs(np.diff(lines.astype(np.int16), axis=0, prepend=0)) > AN_EDGE
    chance = np.random.default_rng(1).integers(-AN_EDGE, AN_EDGE + 1, lines.shape)
    lines[:] = np.clip(lines + across * chance, 0, 255).astype(np.uint8)
    assert across.mean() > 0.01
    assert farthest(picture, reference(drawn)) < 1


def test_a_shade_of_a_patch_is_found_in_each_colour() -> None:
    for part in range(3):
        patch = np.full((20, 20, 3), 120, np.uint8)
        kept = stepped(patch)
        patch[:, :, part] += A_SHADE
        assert distances(patch, kept).max() > 1


def test_each_state_at_home_and_a_handful_of_others() -> None:
    assert is_recorded(HOME, "whatever")
    assert all(is_recorded(way, name) for way in OTHERS for name in HANDFUL)
    assert not any(is_recorded(way, "whatever") for way in OTHERS)


def test_a_reference_that_cannot_be_read_is_none(drawn: dict[str, QImage], tmp_path: Path) -> None:
    references = References(tmp_path / "kept")
    file = references.keep(HOME, "menu", drawn[""])
    assert references.compare(HOME, "menu", drawn["again"], tmp_path / "out") == ""
    assert "another size" in references.compare(HOME, "menu", drawn[""].scaled(50, 60), tmp_path / "out")
    file.write_bytes(file.read_bytes()[:40])
    assert "no reference" in references.compare(HOME, "menu", drawn[""], tmp_path / "out")
