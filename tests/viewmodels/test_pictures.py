from dataclasses import replace
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

from kiosk.viewmodels import pictures
from kiosk.viewmodels.cast import Cast
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import MENU, a_snapshot


def test_a_dish_has_the_address_of_its_file() -> None:
    address = urlparse(pictures.food("hamburger"))
    assert address.scheme == "file"
    assert Path(url2pathname(address.path)).is_file()


def test_what_has_no_file_has_no_address() -> None:
    assert pictures.food("no-such-dish") == ""
    assert pictures.food("") == ""


def test_signs_are_kept_apart_from_dishes() -> None:
    assert pictures.sign("ticket").endswith("/images/ui/ticket.png")
    assert pictures.food("ticket") == ""


def test_the_letter_stands_in() -> None:
    assert [pictures.letter(name) for name in ("sorrel", "Ñoquis", "")] == ["S", "Ñ", ""]


def test_a_menus_own_folder_comes_before_what_travels_with_the_kiosk(tmp_path: Path) -> None:
    own = tmp_path / "hamburger.png"
    own.write_bytes(b"a picture")
    cast = Cast(Recording().intents)
    cast.update(a_snapshot(replace(MENU, pictures=str(tmp_path))))
    assert pictures.food("hamburger") == own.as_uri()
    assert pictures.food("soup") == ""
    (tmp_path / "soup.png").write_bytes(b"a picture")
    cast.update(a_snapshot(replace(MENU, pictures=str(tmp_path), version="next")))
    assert pictures.food("soup") == (tmp_path / "soup.png").as_uri()
    cast.update(a_snapshot())
    assert pictures.food("hamburger").endswith("/images/food/hamburger.png")
