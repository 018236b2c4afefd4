import tomllib
from pathlib import Path

import pytest

from kiosk.config.revising import with_value, write_value
from kiosk.config.sections import ConfigError

FILE = """# the shop
[thanx]
client_id = "a"

[display] # the panel
# its size
width_px = 1080
width_mm = 398.52 # from the data sheet

[log]
level = "info"
"""


def test_a_value_is_changed_and_all_else_stays() -> None:
    changed = with_value(FILE, "display", "width_mm", "401.2")
    assert changed == FILE.replace("398.52", "401.2")


@pytest.mark.parametrize(
    "text", ["", '[log]\nlevel = "info"\n', "[display]\n", "[display]\nwidth_px = 800\n[log]\n"]
)
def test_a_value_that_is_missing_is_added(text: str) -> None:
    changed = tomllib.loads(with_value(text, "display", "width_mm", "401.2"))
    assert changed["display"]["width_mm"] == 401.2
    assert changed.keys() >= tomllib.loads(text).keys()


def test_the_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(FILE)
    file.chmod(0o640)
    write_value(file, "display", "width_mm", "401.2")
    assert tomllib.loads(file.read_text())["display"]["width_mm"] == 401.2
    assert file.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["kiosk.toml"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [('display = { width_mm = 3 }\n', "no TOML file|in another form"), ("[display", "this is no TOML file")],
)
def test_what_can_not_be_written_is_left_alone(tmp_path: Path, text: str, fault: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(text)
    with pytest.raises(ConfigError, match=fault):
        write_value(file, "display", "width_mm", "401.2")
    assert file.read_text() == text


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such file"):
        write_value(tmp_path / "none.toml", "display", "width_mm", "401.2")
