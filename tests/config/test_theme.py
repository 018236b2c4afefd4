import shutil
from pathlib import Path

import pytest

from kiosk.config.sections import ConfigError
from kiosk.config.theme import colours_of, load_theme
from kiosk.domain.tint import weak
from kiosk.places import resources
from tests.config.sites import THANX, loaded

EXAMPLE = Path(__file__).resolve().parents[2] / "packaging" / "theme.example.toml"
FOOD = resources() / "images" / "food"


def written(folder: Path, text: str) -> Path:
    file = folder / "theme.toml"
    file.write_text(text, "utf-8")
    return file


def test_the_example_is_sound() -> None:
    brand = load_theme(EXAMPLE)
    assert (brand.name, brand.light["accent"], brand.light["over_accent"]) == (
        "Blue Harbor", "#0B4F8A", "#FFFFFF",
    )  # fmt: skip
    assert (brand.dark["accent"], brand.dark["over_accent"]) == ("#9CCBF2", "#000000")
    assert brand.currency["leaves"].in_language("de") == "Blätter"
    assert [scene.pictures[0] for scene in brand.scenes] == ["sushi"]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_houses_own_colours_can_all_be_read(mode: str) -> None:
    assert list(weak(colours_of(mode))) == []


def test_what_is_left_out_is_the_houses_own(tmp_path: Path) -> None:
    brand = load_theme(written(tmp_path, 'name = "Corner"\n[light]\nbutter = "#FFF2CC"\n'))
    assert brand.light == colours_of("light") | {"butter": "#FFF2CC"}
    assert brand.dark == {}


def test_pictures_fonts_and_wordmarks_are_found_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    shutil.copy(FOOD / "taco.png", tmp_path / "own" / "special.png")
    shutil.copy(FOOD / "taco.png", tmp_path / "mark.png")
    shutil.copy(resources() / "fonts" / "Inter-Bold.otf", tmp_path / "brand.otf")
    text = (
        'wordmark = "mark.png"\npictures = "own"\n[fonts]\ntext = ["brand.otf"]\n'
        '[[scenes]]\nheadline = "Taco\\ntime."\nground = "mint"\npictures = ["special", "taco"]\n'
    )
    brand = load_theme(written(tmp_path, text))
    assert brand.wordmark == str(tmp_path / "mark.png")
    assert (brand.pictures, brand.text_fonts) == (str(tmp_path / "own"), (str(tmp_path / "brand.otf"),))


SCENE = '[[scenes]]\nheadline = "A\\nB"\nground = "mint"\npictures = ["taco"]\n'


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("name = ", "this is no TOML file"),
        ("nmae = 'Corner'", "nmae: there is no such key, did you mean name?"),
        ("name = 3", "name: expected a text"),
        ("light = 3", "light: expected a table"),
        ("[light]\nacent = '#000000'", "light.acent: there is no such key, did you mean accent?"),
        ("[light]\naccent = 'green'", "light.accent: expected a colour such as #1D5C41"),
        ("[light]\naccent = 7", "light.accent: expected a colour such as #1D5C41"),
        ("[light]\naccent = '#FF6A00'", "light.accent: accent on paper is 2.6:1, 4.5:1 is needed"),
        ("[light]\naccent = '#0057B8'", "light.accent: over_accent on accent is 6.9:1, 7:1 is needed"),
        ("[light]\nink = '#777777'", "light.ink: ink on paper is 4.1:1, 7:1 is needed"),
        ("[dark]\nmint = '#A0C0B0'", "dark.mint: ink on mint is 1.7:1, 7:1 is needed"),
        ("wordmark = 'none.png'", "wordmark: none.png: no such file"),
        ("wordmark = 'theme.toml'", "wordmark: theme.toml is not a PNG picture"),
        ("pictures = 'nowhere'", "pictures: nowhere is not a folder"),
        ("[fonts]\ntext = 'a.otf'", "fonts.text: expected a list of files"),
        ("[fonts]\ntext = ['theme.toml']", "fonts.text: theme.toml is not a font"),
        ("[fonts]\nhero = []", "fonts.hero: there is no such key"),
        ("[currency]\nleaf = 3", "currency.leaf: expected a text, or one for each language"),
        ("[currency]\nleaf = { german = 'Blatt' }", "currency.leaf: expected a text, or one for each"),
        ("[currency]\nleaf = { de = '' }", "currency.leaf: expected a text, or one for each language"),
        ("scenes = 3", "scenes: expected up to 6 tables"),
        ("scenes = [3]", "scenes 1: expected a table"),
        (SCENE * 7, "scenes: expected up to 6 tables"),
        (SCENE.replace("mint", "beige"), "scenes 1.ground: expected one of apricot"),
        (SCENE.replace("taco", "unicorn"), "scenes 1.pictures: there is no picture unicorn"),
        (SCENE.replace('["taco"]', "[]"), "scenes 1.pictures: expected 1 to 4 names"),
        (SCENE.replace('"A\\nB"', "3"), "scenes 1.headline: expected a text"),
        (SCENE + "sound = 3", "scenes 1.sound: there is no such key"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(tmp_path: Path, text: str, fault: str) -> None:
    file = written(tmp_path, text)
    with pytest.raises(ConfigError) as told:
        load_theme(file)
    assert str(told.value).startswith(f"{file}: {fault}")
    assert "\n" not in str(told.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml: no such file"):
        load_theme(tmp_path / "none.toml")


def test_a_site_names_its_theme_and_when_it_is_dark(tmp_path: Path) -> None:
    written(tmp_path, 'name = "Corner"')
    config = loaded(tmp_path, THANX + '[display]\ntheme = "theme.toml"\ndark = "20:00-07:00"\n')
    assert (config.brand.name, config.display.dark) == ("Corner", "20:00-07:00")
    assert loaded(tmp_path, THANX).brand.name == ""


@pytest.mark.parametrize("dark", ["sometimes", "20:00", "25:00-07:00"])
def test_what_is_no_time_to_be_dark(tmp_path: Path, dark: str) -> None:
    with pytest.raises(ConfigError, match=r"display\.dark: expected \"never\", \"always\" or hours"):
        loaded(tmp_path, f'{THANX}[display]\ndark = "{dark}"\n')
