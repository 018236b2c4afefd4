"""Every allergen that has a sign has its picture, and every picture of one is a sign."""

import tomllib

from kiosk.domain.allergens import SIGNS, sign
from kiosk.menus.marks import RULED_OUT
from kiosk.places import resources

PICTURES = resources() / "images" / "icons"


def test_every_code_has_its_picture() -> None:
    lacking = {code for code, sign in SIGNS.items() if not (PICTURES / f"allergen-{sign}.svg").is_file()}
    assert lacking == set()


def test_every_picture_is_that_of_a_code() -> None:
    drawn = {file.stem.removeprefix("allergen-") for file in PICTURES.glob("allergen-*.svg")}
    assert drawn == set(SIGNS.values())


def test_what_a_menu_is_proved_by_has_its_sign() -> None:
    demo = tomllib.loads((resources() / "menu" / "demo.toml").read_text("utf-8"))
    codes = set(demo["allergens"]).union(*RULED_OUT.values())
    assert {code for code in codes if not sign(code)} == set()
