from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

from kiosk.viewmodels import pictures


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
