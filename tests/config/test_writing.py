import tomllib
from pathlib import Path

import pytest

from kiosk.config.sections import ConfigError
from kiosk.config.writing import refuse_to_overwrite, toml_of, write_site
from kiosk.domain.menu import Dining


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_values_of_every_kind_are_read_as_they_were() -> None:
    values: dict[str, dict[str, object]] = {
        "site": {"name": 'Sorrel "&" Rye\\', "languages": ("en", "es"), "dinings": (Dining.EAT_IN,)},
        "display": {"width_px": 800, "width_mm": 136.5},
        "loyalty": {"qualifying": True},
        "store": {"path": Path("/var/lib/orders.db")},
    }
    told = tomllib.loads(toml_of(values))
    assert told["site"] == {"name": 'Sorrel "&" Rye\\', "languages": ["en", "es"], "dinings": ["eat_in"]}
    assert told["display"] == {"width_px": 800, "width_mm": 136.5}
    assert (told["loyalty"]["qualifying"], told["store"]["path"]) == (True, "/var/lib/orders.db")


def test_credentials_are_for_their_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "secret"
    folder.mkdir(mode=0o755)
    write_site(tmp_path / "etc" / "kiosk.toml", "a = 1\n", folder, {"partner_token": "opens-nothing"})
    assert (mode(folder), mode(folder / "partner_token")) == (0o700, 0o600)
    assert mode(tmp_path / "etc" / "kiosk.toml") == 0o644
    assert (folder / "partner_token").read_text() == "opens-nothing\n"
    assert sorted(file.name for file in folder.iterdir()) == ["partner_token"]


def test_nothing_is_written_over_what_is_there(tmp_path: Path) -> None:
    config, folder = tmp_path / "kiosk.toml", tmp_path / "secret"
    folder.mkdir()
    (folder / "partner_token").write_text("the old one")
    with pytest.raises(ConfigError, match="partner_token is there already"):
        write_site(config, "a = 1\n", folder, {"partner_token": "new"})
    assert not config.exists()
    write_site(config, "a = 1\n", folder, {"partner_token": "new"}, is_over=True)
    assert ((folder / "partner_token").read_text(), mode(folder / "partner_token")) == ("new\n", 0o600)
    with pytest.raises(ConfigError, match=r"kiosk\.toml is there already"):
        refuse_to_overwrite([config])


def test_a_place_that_cant_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="can't be written"):
        write_site(tmp_path / "file" / "kiosk.toml", "", tmp_path / "secret", {})
