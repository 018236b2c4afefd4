"""Every part, on real QML: it loads without a warning, answers one touch with one signal, can be heard."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.places import resources
from tests.screens.gallery import GALLERY
from tests.screens.stage import Stage

MODES = ["", "dark", "highContrast", "largeText", "rightToLeft", "reducedMotion", "reach"]
PANELS = {
    "tall": {"panelWidthPx": 1080, "panelHeightPx": 1920, "panelWidthMm": 398.52},
    "wide": {"panelWidthPx": 1920, "panelHeightPx": 1080, "panelWidthMm": 708.5},
    "small": {"panelWidthPx": 800, "panelHeightPx": 1280, "panelWidthMm": 136.0},
}
# What is pressed, by the name inside the part ("" is the part itself), and the signal that must come.
TOUCHED = [
    ("Button", "", "tapped"),
    ("Chip", "", "tapped"),
    ("ChoiceCard", "", "tapped"),
    ("DishCard", "", "tapped"),
    ("DishCard", "plus-dog", "added"),
    ("DishCard", "minus-dog", "removed"),
    ("Dock", "startOver", "startOver"),
    ("Dock", "language", "languageTapped"),
    ("Dock", "easier", "easierTapped"),
    ("Dock", "help", "helpTapped"),
    ("EmptyState", "act", "acted"),
    ("FeaturedCard", "", "tapped"),
    ("FeaturedCard", "add-dog", "added"),
    ("Field", "prefix", "prefixTapped"),
    ("Header", "diningChip", "diningTapped"),
    ("Header", "search", "searchTapped"),
    ("Key", "", "tapped"),
    ("Keypad", "key-clear", "cleared"),
    ("Keypad", "key-erase", "erased"),
    ("EmailKeys", "key-clear", "cleared"),
    ("EmailKeys", "key-erase", "erased"),
    ("MemberTile", "", "tapped"),
    ("OptionRow", "", "tapped"),
    ("OptionTile", "", "tapped"),
    ("OrderLine", "dish", "tapped"),
    ("OrderLine", "more", "more"),
    ("OrderLine", "less", "less"),
    ("PictureButton", "", "tapped"),
    ("RewardRow", "act", "acted"),
    ("RyeStrip", "signIn", "acted"),
    ("RyeStrip", "close", "closed"),
    ("Scrim", "", "tapped"),
    ("Stepper", "more", "more"),
    ("Stepper", "less", "less"),
    ("Switch", "", "tapped"),
    ("Toast", "undo", "undone"),
    ("UpsellRow", "act", "acted"),
    ("UsualTile", "add-usual", "added"),
    ("WayRow", "", "tapped"),
]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(qtbot)
    yield stage
    stage.close()


def mm_per_px(panel: str) -> float:
    return PANELS[panel]["panelWidthMm"] / PANELS[panel]["panelWidthPx"]


def on(part: str, extra: str = "") -> str:
    """The part on an empty page, called "part"; the page counts what `extra` counts."""
    inside = part.replace("{", f'{{ id: one; objectName: "part"\n{extra}\n', 1)
    return f"Rectangle {{ id: page; width: 1080; height: 1920; property int n: 0; {inside} }}"


def test_the_gallery_has_every_part() -> None:
    made = {file.stem for file in (resources() / "qml" / "parts").glob("*.qml")}
    assert made - {"Aloud", "Guard"} == set(GALLERY)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("panel", PANELS)
def test_every_part_is_drawn_without_a_warning(stage: Stage, mode: str, panel: str) -> None:
    stage.theme(**PANELS[panel], **({mode: True} if mode else {}))
    stage.show(f"Item {{ {' '.join(GALLERY.values())} }}")
    assert stage.warnings == []


@pytest.mark.parametrize(("part", "inside", "signal"), TOUCHED)
def test_one_touch_is_one_signal(stage: Stage, part: str, inside: str, signal: str) -> None:
    handler = f"on{signal[0].upper()}{signal[1:]}: page.n += 1"
    page = stage.show(on(GALLERY[part], handler))
    stage.tap(inside or "part")
    assert page.property("n") == 1
    stage.touch(inside or "part")
    assert page.property("n") == 2


@pytest.mark.parametrize(
    ("part", "inside", "signal"), [row for row in TOUCHED if "crim" not in row[0] + row[1]]
)
def test_what_is_touched_can_be_heard_and_pressed_by_ear(
    stage: Stage, part: str, inside: str, signal: str
) -> None:
    page = stage.show(on(GALLERY[part], f"on{signal[0].upper()}{signal[1:]}: page.n += 1"))
    assert stage.heard(inside or "part").name != ""
    stage.press_by_ear(inside or "part")
    assert page.property("n") == 1


@pytest.mark.parametrize(("part", "inside", "signal"), TOUCHED)
@pytest.mark.parametrize("panel", ["tall", "small"])
def test_what_is_touched_is_large_enough(
    stage: Stage, part: str, inside: str, signal: str, panel: str
) -> None:
    """15 mm, and 20 mm for what is next: the two sizes of the look."""
    stage.theme(**PANELS[panel])
    stage.show(on(GALLERY[part]))
    item = stage.item(inside or "part")
    wanted_mm = 19.9 if stage.read(item, "Boolean(this.guarded)") and part == "Button" else 15
    assert min(item.width(), item.height()) * mm_per_px(panel) >= wanted_mm - 0.2
