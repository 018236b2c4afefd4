"""Writes a site's configuration and its credentials: whole or not at all, and nothing over what is there."""

import json
import os
from collections.abc import Iterable, Mapping
from enum import Enum
from pathlib import Path

from kiosk.config.sections import ConfigError

_FOLDER, _SECRET, _PLAIN = 0o700, 0o600, 0o644
_HEAD = "# The configuration of this kiosk; packaging/config.example.toml tells what every key means.\n"


def toml_of(values: Mapping[str, Mapping[str, object]]) -> str:
    """As TOML, a table a section."""
    tables = (
        "\n".join([f"[{section}]", *(f"{key} = {_literal(value)}" for key, value in keys.items())])
        for section, keys in values.items()
    )
    return "\n".join([_HEAD, "\n\n".join(tables), ""])


def write_site(
    config: Path, text: str, folder: Path, secrets: Mapping[str, str], *, is_over: bool = False
) -> None:
    """The configuration, which everybody may read, and each credential, which only its owner may.

    Raises ConfigError: nothing is written over what is there unless that is wanted.
    """
    if not is_over:
        refuse_to_overwrite([config, *(folder / name for name in secrets)])
    try:
        config.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(parents=True, exist_ok=True, mode=_FOLDER)
        folder.chmod(_FOLDER)
        for name, secret in secrets.items():
            _write(folder / name, secret + "\n", _SECRET)
        _write(config, text, _PLAIN)
    except OSError as fault:
        reason = (fault.strerror or str(fault)).lower()
        raise ConfigError(f"{fault.filename or config}: can't be written: {reason}") from fault


def refuse_to_overwrite(files: Iterable[Path]) -> None:
    """Raises ConfigError for the first of them that is there."""
    for file in files:
        if file.exists() or file.is_symlink():
            raise ConfigError(f"{file} is there already: --force writes over it")


def _write(file: Path, text: str, mode: int) -> None:
    """Whole at once; never readable by more people than in the end."""
    part = file.with_name(f".{file.name}.part")
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
        opened.write(text)
        opened.flush()
        os.fchmod(opened.fileno(), mode)
        os.fsync(opened.fileno())
    part.rename(file)


def _literal(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return json.dumps(str(value.value), ensure_ascii=False)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, tuple | list):
        return f"[{', '.join(_literal(each) for each in value)}]"
    # A JSON string is a TOML string.
    return json.dumps(str(value), ensure_ascii=False)
