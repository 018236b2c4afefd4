import tomllib
from pathlib import Path

import msgspec

from kiosk.config.loading import load
from kiosk.config.sections import SECTIONS

_EXAMPLE = Path(__file__).resolve().parents[2] / "packaging" / "config.example.toml"
_TOKEN = {"KIOSK_THANX_PARTNER_TOKEN": "token-of-the-sandbox"}


def test_the_example_loads_and_tells_every_key() -> None:
    config = load(_EXAMPLE, _TOKEN)
    written = tomllib.loads(_EXAMPLE.read_text("utf-8"))
    known = {name: {each.name for each in msgspec.structs.fields(shape)} for name, shape in SECTIONS.items()}
    assert {name: set(table) for name, table in written.items()} == known
    assert config.printer.target == str(_EXAMPLE.parent / "paper")
    assert config.scanner.source == "0"
