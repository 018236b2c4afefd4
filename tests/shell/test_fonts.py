"""A word in another script is drawn from a font that travels with the kiosk, whatever the machine has."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from kiosk.places import resources
from kiosk.shell.fonts import OTHER_SCRIPTS, TEXT, stand_in


@pytest.fixture(autouse=True)
def fonts(qapp: object) -> None:
    for file in sorted((resources() / "fonts").glob("*.[ot]tf")):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0, file.name
    stand_in()


def metrics(family: str) -> QFontMetricsF:
    font = QFont(family)
    font.setPixelSize(100)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFontMetricsF(font)


@pytest.mark.parametrize("family", TEXT)
@pytest.mark.parametrize(("script", "words"), [*zip(OTHER_SCRIPTS, ("العربية", "中文"), strict=True)])
def test_other_scripts_come_from_the_shipped_fonts(family: str, script: str, words: str) -> None:
    assert metrics(family).horizontalAdvance(words) == pytest.approx(metrics(script).horizontalAdvance(words))


@pytest.mark.parametrize("script", OTHER_SCRIPTS)
def test_their_lines_are_as_high_as_inter(script: str) -> None:
    inter, other = metrics("Inter"), metrics(script)
    assert other.ascent() == pytest.approx(inter.ascent(), abs=0.2)
    assert other.descent() == pytest.approx(inter.descent(), abs=0.2)


def test_standing_in_twice_is_standing_in_once() -> None:
    stand_in()
    assert len(QFont.substitutes("Inter")) == len(OTHER_SCRIPTS)


def test_every_font_has_its_licence_beside_it() -> None:
    folder = resources() / "fonts"
    assert {file.name.split("-")[0] for file in folder.glob("*.txt")} == {"Inter", "Noto"}
    assert {file.name[:4] for file in folder.glob("*.[ot]tf")} == {"Inte", "Noto"}
