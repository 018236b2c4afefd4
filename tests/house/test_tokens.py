"""The theme is the token file: every value that has a token says the same in QML."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlExpression

from kiosk.places import resources

TOKENS: dict[str, Any] = json.loads((resources() / "theme" / "tokens.json").read_text("utf-8"))
SETS = {"light": "light", "dark": "night", "high_contrast": "contrast"}
# What the tokens call by one name and the theme by another, or what is no size of one part.
SIZES = {
    "primary": "primary", "second": "second", "small_button": "smallButton", "round_add": "roundAdd",
    "stepper_half": "stepperHalf", "chip": "chip", "dock_item": "dockItem", "dock": "dock", "bar": "bar",
    "order_line": "orderLine", "reward": "reward", "option": "option", "option_tile": "optionTile",
    "toast": "toast", "tick": "tick", "field": "field", "gap_min": "gapMin",
}  # fmt: skip
PAIRS = {
    "stepper_on_tile": ("tileStepperWidth", "tileStepperHeight"), "rail": ("railWidth", "railHeight"),
    "tile": ("tileWidth", "tileHeight"), "featured": ("featuredWidth", "featuredHeight"),
    "key": ("keyWidth", "keyHeight"), "switch": ("switchWidth", "switchHeight"),
}  # fmt: skip
RADII = {
    "key": "key", "button": "button", "button_tall": "buttonTall", "button_small": "buttonSmall",
    "field": "field", "option": "option", "reward": "reward", "toast": "toast", "tile": "tile",
    "tile_small": "tileSmall", "panel": "panel", "featured": "featured", "bar": "bar", "sheet": "sheet",
    "dialog": "dialog", "poster_panel": "posterPanel",
}  # fmt: skip
MOVES = {
    "press": "press", "release": "release", "screen": "screen", "sheet_in": "sheetIn",
    "sheet_out": "sheetOut", "drawer": "drawer", "add": "add",
    "count": "count", "rail": "rail", "scan": "scan", "toast": "toast",
    "skeleton": "skeleton", "attract": "attract", "stepper": "stepper", "arrow": "arrow", "number": "number",
}  # fmt: skip


class Part:
    """An object of the theme, read as QML reads it: PySide cannot hand over objects of QML-made types."""

    def __init__(self, engine: QQmlEngine, theme: QObject, path: str = "") -> None:
        self._engine, self._theme, self._path = engine, theme, path

    def part(self, name: str) -> "Part":
        return Part(self._engine, self._theme, f"{self._path}{name}.")

    def property(self, name: str) -> object:
        expression = QQmlExpression(self._engine.rootContext(), self._theme, self._path + name)
        value: object = expression.evaluate()[0]
        assert not expression.hasError(), expression.error().toString()
        return value

    def set(self, name: str, value: bool) -> None:
        self._theme.setProperty(name, value)


@pytest.fixture(scope="module")
def theme(qapp: object) -> Part:
    engine = QQmlEngine()
    engine.addImportPath(str(resources() / "qml"))
    loaded = engine.singletonInstance("theme", "Theme")
    assert isinstance(loaded, QObject)
    return Part(engine, loaded)


def part(theme: Part, name: str) -> Part:
    return theme.part(name)


def number(found: object) -> float:
    assert isinstance(found, int | float)
    return found


def qml_name(token: str) -> str:
    """QML takes `on...` for a handler of a signal, so what lies on a colour is over it."""
    return "over" + token[2:] if token.startswith("on") else token


def same_colour(found: object, token: object) -> bool:
    assert isinstance(found, QColor)
    return found == QColor(str(token))


@pytest.mark.parametrize("name", SETS)
def test_colours(theme: Part, name: str) -> None:
    found, wanted = part(theme, SETS[name]), TOKENS["colour"][name]
    plain = {key: value for key, value in wanted.items() if isinstance(value, str) and key != "note"}
    assert [
        key for key, value in plain.items() if not same_colour(found.property(qml_name(key)), value)
    ] == []
    grounds = wanted["grounds"]
    assert [key for key, value in grounds.items() if not same_colour(found.property(key), value)] == []
    assert found.property("scrimAlpha") == wanted["scrimAlpha"]


@pytest.mark.parametrize("name", TOKENS["type"]["scale"])
def test_type(theme: Part, name: str) -> None:
    step, wanted = part(part(theme, "type"), name), TOKENS["type"]["scale"][name]
    assert step.property("px") == wanted["px"]
    assert step.property("weight") == wanted["weight"]
    assert step.property("lineHeight") == wanted["line_height"]
    assert step.property("tracking") == wanted["tracking_em"]
    assert step.property("display") == (wanted["family"] == TOKENS["type"]["families"]["display"])
    assert step.property("tabular") == ("features" in wanted)
    assert number(step.property("small")) * 0.17 >= TOKENS["type"]["floor"]["law_px"] * 0.369 - 0.02


def test_sizes(theme: Part) -> None:
    size, wanted = part(theme, "size"), TOKENS["size"]
    singles = {name: size.property(ours) for name, ours in SIZES.items()}
    assert singles == {name: wanted[name]["px"] for name in SIZES}
    pairs = {name: [size.property(one) for one in ours] for name, ours in PAIRS.items()}
    assert pairs == {name: wanted[name]["px"] for name in PAIRS}
    assert (size.property("memberWidth"), size.property("memberHeight")) == tuple(wanted["member"]["px"])
    assert (size.property("tilePicture"), size.property("featuredPicture")) == (216, 308)
    assert size.property("railGap") == wanted["rail"]["gap"]
    assert size.property("keyGap") == wanted["key"]["gap"]


def test_sizes_that_are_millimetres_first(theme: Part) -> None:
    size, mm = part(theme, "size"), TOKENS["panel"]["mm_per_px"]
    for token, name in (("touch_primary_min", "touchPrimary"), ("touch_other_min", "touchOther")):
        assert number(size.property(name)) * mm == pytest.approx(TOKENS["size"][token]["mm"], abs=0.05)
    assert number(size.property("qrMin")) * mm == pytest.approx(TOKENS["size"]["qr_min"]["mm"], abs=0.05)


def test_space(theme: Part) -> None:
    size, wanted = part(theme, "size"), TOKENS["space"]
    assert size.property("margin") == wanted["margin_working"]["px"]
    assert size.property("marginPoster") == wanted["margin_poster_text"]["px"]
    assert size.property("marginBar") == wanted["margin_bar"]["px"]
    assert [size.property("gapX"), size.property("gapY")] == [
        wanted["card_gap"]["x"],
        wanted["card_gap"]["y"],
    ]
    assert size.property("controlGap") == wanted["control_gap_min"]["px"]
    assert size.property("sectionGap") == wanted["section_gap"]["px"]


def test_radii(theme: Part) -> None:
    radius = part(theme, "radius")
    found = {name: radius.property(ours) for name, ours in RADII.items()}
    assert found == {name: TOKENS["radius"][name] for name in RADII}


def test_borders(theme: Part) -> None:
    border, wanted = part(theme, "border"), TOKENS["border"]
    assert border.property("control") == wanted["control"]
    assert border.property("selected") == wanted["selected"]
    assert border.property("selectedChip") == wanted["selected_chip"]
    assert border.property("hairline") == wanted["hairline"]


def test_borders_in_high_contrast(theme: Part) -> None:
    theme.set("highContrast", True)
    border = part(theme, "border")
    found = [border.property("control"), border.property("selected")]
    theme.set("highContrast", False)
    assert found == [TOKENS["border"]["high_contrast"], TOKENS["border"]["high_contrast_selected"]]


def test_motion(theme: Part) -> None:
    motion, wanted = part(theme, "motion"), TOKENS["motion"]
    assert {name: motion.property(ours) for name, ours in MOVES.items()} == {
        name: wanted[name]["ms"] for name in MOVES
    }
    assert motion.property("toastStay") == wanted["toast"]["stay_ms"] == TOKENS["time"]["undo_ms"]
    assert motion.property("attractHold") == wanted["attract"]["hold_ms"]
    waits = ("spinnerAfter", "stillWorkingAfter", "wayOutAfter")
    tokens = ("spinner_after_ms", "still_working_after_ms", "way_out_after_ms")
    assert [motion.property(name) for name in waits] == [TOKENS["time"][name] for name in tokens]


@pytest.mark.parametrize("name", [name for name in TOKENS["posters"] if name != "done"])
@pytest.mark.parametrize("dark", [False, True])
def test_posters(theme: Part, name: str, dark: bool) -> None:
    theme.set("dark", dark)
    ground, wanted = part(part(theme, "poster"), name), TOKENS["posters"][name]["dark" if dark else "light"]
    found = {key: ground.property(key) for key in ("top", "bottom", "disc")}
    theme.set("dark", False)
    assert [key for key in found if not same_colour(found[key], wanted[key] or "transparent")] == []
