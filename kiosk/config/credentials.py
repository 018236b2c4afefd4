"""Secrets: from files in $CREDENTIALS_DIRECTORY or from the environment, never from the configuration."""

import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.config.sections import ConfigError

SECRETS = ("partner_token", "client_secret", "partner_api_token", "webhook_secret")
_SECRET = re.compile(r"[\x21-\x7e]{1,4096}")


def secret(name: str, environment: Mapping[str, str], warnings: list[str]) -> str:
    """Empty if there is none. Raises ConfigError; a file that others may read is a warning."""
    variable = f"KIOSK_THANX_{name.upper()}"
    where, text = f"environment: {variable}", environment.get(variable, "")
    folder = environment.get("CREDENTIALS_DIRECTORY", "")
    if not text and folder and (file := Path(folder) / name).exists():
        where, text = str(file), _read(file, warnings)
    elif not text:
        return ""
    if not _SECRET.fullmatch(text):
        raise ConfigError(f"{where}: a credential is one line of printable characters")
    return text


def where_to_put(name: str) -> str:
    return f"put it in the file {name} in $CREDENTIALS_DIRECTORY or in KIOSK_THANX_{name.upper()}"


def _read(file: Path, warnings: list[str]) -> str:
    try:
        text = file.read_text("ascii").strip()
    except (OSError, ValueError) as fault:
        raise ConfigError(f"{file}: this credential can't be read") from fault
    if file.stat().st_mode & 0o027:
        warnings.append(f"{file}: others may read this credential, its mode should be 400")
    return text
