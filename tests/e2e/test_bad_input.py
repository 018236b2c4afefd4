"""Whatever is wrong is said in one line; no traceback, nothing half-written."""

import socket
from pathlib import Path

import pytest

from kiosk.places import resources
from tests.e2e.commands import kiosk

GOOD = """
[thanx]
loyalty_url = "http://127.0.0.1:9/api/"
api_url = "http://127.0.0.1:9"
client_id = "client"
merchant_id = "merchant"
merchant_key = "cb71e3"
partner_name = "partner"
location_id = "92b7b0dac4"

[store]
path = "orders.db"
"""
TOKEN = {"KIOSK_THANX_PARTNER_TOKEN": "opens-nothing"}


def _fails(code: int, *words: str | Path, says: str, **environment: str) -> None:
    done = kiosk(*words, **environment)
    assert (done.returncode, done.stdout) == (code, "")
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("kiosk: ")
    assert says in lines[0]
    assert "opens-nothing" not in lines[0]


def _config(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, "utf-8")
    return file


def test_no_configuration_file(tmp_path: Path) -> None:
    _fails(2, "run", "--config", tmp_path / "none.toml", says="none.toml")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[thanx\n", "TOML"),
        (GOOD + "\n[colour]\nink = 1\n", "colour"),
        (GOOD.replace("client_id", "cleint_id"), "client_id"),
        (GOOD.replace('"cb71e3"', '"1234"'), "merchant_key"),
        (GOOD.replace("http://127.0.0.1:9/api/", "http://loyalty.thanx.com/api/"), "loyalty_url"),
        (GOOD + '\n[menu]\npath = "nowhere.toml"\n', "nowhere.toml"),
    ],
)
def test_a_broken_configuration(tmp_path: Path, text: str, says: str) -> None:
    _fails(2, "run", "--config", _config(tmp_path, text), says=says, **TOKEN)
    assert not (tmp_path / "orders.db").exists()


def test_a_missing_credential(tmp_path: Path) -> None:
    _fails(2, "run", "--config", _config(tmp_path, GOOD), says="partner_token")


def test_a_menu_with_a_wrong_price(tmp_path: Path) -> None:
    menu = tmp_path / "menu.toml"
    good = (resources() / "menu" / "demo.toml").read_text("utf-8")
    menu.write_text(good.replace("price = 11.90", "price = -1", 1), "utf-8")
    config = _config(tmp_path, GOOD + '\n[menu]\npath = "menu.toml"\n')
    _fails(2, "run", "--config", config, says="menu.toml", **TOKEN)


def test_a_store_in_a_folder_that_cant_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    config = _config(tmp_path, GOOD.replace("orders.db", "file/orders.db"))
    _fails(3, "run", "--config", config, says="store", **TOKEN)


def test_a_port_in_use() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        _fails(3, "sandbox", "--port", str(taken.getsockname()[1]), says="port")


def test_a_pictures_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    _fails(2, "demo", "--pictures", tmp_path / "file" / "pictures", says="pictures")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("fly",), "fly"),
        (("demo", "--orders", "0"), "1 to 10000"),
        (("demo", "--orders", "many"), "many"),
        (("scan",), "paths"),
        (("--nonsense",), "--nonsense"),
    ],
)
def test_wrong_words(words: tuple[str, ...], says: str) -> None:
    _fails(2, *words, says=says)


def test_people_that_are_nobody(tmp_path: Path) -> None:
    people = tmp_path / "people.toml"
    people.write_text("[[people]]\nshoe_size = 9\n")
    _fails(2, "demo", "--people", people, says="shoe_size")
