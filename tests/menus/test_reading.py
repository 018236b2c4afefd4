from pathlib import Path
from typing import Any

import pytest

from kiosk.menus.finding import Findings
from kiosk.menus.reading import entry, read
from kiosk.menus.shapes import ItemEntry
from tests.menus.conftest import SMALL, Write

_SOUP = {"id": "soup", "category": "mains", "name": "Soup", "price": 4}


def _told(findings: Findings) -> list[str]:
    return [str(each) for each in findings.all]


def test_a_sound_file_has_its_version_and_its_pictures(write: Write) -> None:
    findings = Findings()
    first = read(write(SMALL), findings)
    second = read(write(SMALL + "# another word\n"), findings)
    assert first is not None
    assert second is not None
    assert first.sheet == second.sheet
    assert first.version != second.version
    assert first.pictures.name == "pictures"
    assert findings.all == ()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"name = ", "menu.toml: this is no TOML file: Invalid value (at end of document)"),
        (b"\xff\xfe", "menu.toml: this is no TOML file: 'utf-8' codec"),
        (b"#" * 5_000_000, "menu.toml: this is no TOML file: it is far too long"),
        (b"name = 'A'\nname = 'B'", "menu.toml: this is no TOML file: Cannot overwrite a value"),
        (b"title = 'A'", "menu.toml: there is no key title"),
        (b"name = 'A'", "menu.toml: there is no taxes"),
        (b"name = " + b"[" * 100_000, "menu.toml: this is no TOML file: maximum recursion depth exceeded"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_fault(write: Write, content: bytes, what: str) -> None:
    path, findings = write(""), Findings()
    path.write_bytes(content)
    assert read(path, findings) is None
    assert len(findings.faults) == 1
    assert _told(findings)[0].startswith(what)


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    findings = Findings()
    assert read(tmp_path / "menu.toml", findings) is None
    assert read(tmp_path, findings) is None
    assert [each.what for each in findings.all] == ["no such file or directory", "is a directory"]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"calories": "many"}, "item 1, calories: expected a whole number, got a text"),
        ({"sold_out": 1}, "item 1, sold_out: expected true or false, got a whole number"),
        ({"allergens": [1]}, "item 1, allergens[0]: expected a text, got a whole number"),
        ({"name": 3}, "item 1, name: expected a text or a table, got a whole number"),
        ({"prize": 3}, "item 1: there is no key prize, did you mean price?"),
        ({"zzz": 3}, "item 1: there is no key zzz"),
    ],
)
def test_a_wrong_entry_is_told_in_plain_words(change: dict[str, Any], what: str) -> None:
    findings = Findings()
    assert entry(_SOUP | change, ItemEntry, "item 1", findings) is None
    assert _told(findings) == [what]


def test_an_entry_without_a_price_and_one_that_is_no_table() -> None:
    findings = Findings()
    assert entry({"id": "soup", "category": "m", "name": "S"}, ItemEntry, "item 1", findings) is None
    assert entry("soup", ItemEntry, "item 2", findings) is None
    assert _told(findings) == ["item 1: there is no price", "item 2: expected a table, got a text"]


def test_a_sound_entry_comes_in_its_shape() -> None:
    found = entry(_SOUP, ItemEntry, "item 1", Findings())
    assert found is not None
    assert found.name == "Soup"
