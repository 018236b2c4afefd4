"""Secrets: from files in $CREDENTIALS_DIRECTORY or from the environment, never from the configuration."""

import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.config.sections import ConfigError

_VARIABLES = {
    "partner_token": "KIOSK_THANX_PARTNER_TOKEN",
    "client_secret": "KIOSK_THANX_CLIENT_SECRET",
    "partner_api_token": "KIOSK_THANX_PARTNER_API_TOKEN",
    "webhook_secret": "KIOSK_THANX_WEBHOOK_SECRET",
    "terminal_passphrase": "KIOSK_TERMINAL_PASSPHRASE",
    "terminal_api_key": "KIOSK_TERMINAL_API_KEY",
    "kitchen_secret": "KIOSK_KITCHEN_SECRET",
}
SECRETS = tuple(_VARIABLES)
_SECRET = re.compile(r"[\x21-\x7e]{1,4096}")
_PHRASE = re.compile(r"[\x20-\x7e]{1,4096}")


def secret(name: str, environment: Mapping[str, str], warnings: list[str]) -> str:
    """Empty if there is none. Raises ConfigError; a file that others may read is a warning."""
    variable = _VARIABLES[name]
    where, text = f"environment: {variable}", environment.get(variable, "")
    folder = environment.get("CREDENTIALS_DIRECTORY", "")
    if not text and folder and (file := Path(folder) / name).exists():
        where, text = str(file), _read(file, warnings)
    elif not text:
        return ""
    return checked_secret(name, text, where)


def checked_secret(name: str, text: str, where: str) -> str:
    """The credential. Raises ConfigError, which does not repeat it."""
    if not (_PHRASE if name.endswith("passphrase") else _SECRET).fullmatch(text):
        raise ConfigError(f"{where}: a credential is one line of printable characters")
    return text


def variable_of(name: str) -> str:
    """Where the environment has it."""
    return _VARIABLES[name]


def where_to_put(name: str) -> str:
    return f"put it in the file {name} in $CREDENTIALS_DIRECTORY or in {_VARIABLES[name]}"


def secret_of(section: str, key: str) -> str:
    """The secret that somebody writes as a key of that section; empty if it is none."""
    return next((name for name in (key, f"{section}_{key}") if name in _VARIABLES), "")


def _read(file: Path, warnings: list[str]) -> str:
    try:
        text = file.read_text("ascii").strip()
    except (OSError, ValueError) as fault:
        raise ConfigError(f"{file}: this credential can't be read") from fault
    if file.stat().st_mode & 0o027:
        warnings.append(f"{file}: others may read this credential, its mode should be 400")
    return text
