"""Configuration files as a site would write them, and the one line that a bad one is answered with."""

from pathlib import Path

import pytest

from kiosk.config.loading import load
from kiosk.config.sections import Config, ConfigError

THANX = """
[thanx]
loyalty_url = "http://127.0.0.1:8080/api"
api_url = "http://localhost:8080"
client_id = "client"
merchant_id = "merchant"
merchant_key = "cb71e3"
partner_name = "Example"
location_id = "92b7b0dac4"
"""
TOKEN = {"KIOSK_THANX_PARTNER_TOKEN": "token-of-the-sandbox"}


def loaded(folder: Path, text: str, **environment: str) -> Config:
    path = folder / "kiosk.toml"
    path.write_text(text, "utf-8")
    return load(path, TOKEN | environment)


def fault_of(folder: Path, text: str, **environment: str) -> str:
    """The one line, without the folder's name."""
    with pytest.raises(ConfigError) as fault:
        loaded(folder, text, **environment)
    assert "\n" not in str(fault.value)
    return str(fault.value).replace(f"{folder}/", "")
