"""Changes one value of a configuration file; everything else in it stays as somebody wrote it."""

import re
import tomllib
from pathlib import Path

from kiosk.config.sections import ConfigError

_HEAD = re.compile(r"^\s*\[")


def with_value(text: str, section: str, key: str, value: str) -> str:
    """The same file with `key = value` in `[section]`, which is added if it is not there."""
    lines = text.splitlines()
    heads = [number for number, line in enumerate(lines) if _HEAD.match(line)]
    start = next((number for number in heads if re.match(rf"\s*\[\s*{section}\s*\]", lines[number])), None)
    if start is None:
        return "\n".join([*lines, *([""] if lines else []), f"[{section}]", f"{key} = {value}", ""])
    end = next((number for number in heads if number > start), len(lines))
    for number in range(start + 1, end):
        found = re.match(rf"(\s*{key}\s*=\s*)[^#\n]*?(\s*(#.*)?)$", lines[number])
        if found:
            lines[number] = f"{found[1]}{value}{found[2]}"
            break
    else:
        lines.insert(start + 1, f"{key} = {value}")
    return "\n".join([*lines, ""])


def write_value(file: Path, section: str, key: str, value: str) -> None:
    """Change the file at once, or not at all. Raises ConfigError."""
    try:
        changed = with_value(file.read_text("utf-8"), section, key, value)
        if tomllib.loads(changed).get(section, {}).get(key) != tomllib.loads(f"it = {value}")["it"]:
            raise ConfigError(f"{file}: [{section}] {key} can't be written: it stands there in another form")
        beside = file.with_name(f".{file.name}.new")
        beside.write_text(changed, "utf-8")
        beside.chmod(file.stat().st_mode & 0o777)
        beside.replace(file)
    except OSError as fault:
        raise ConfigError(f"{file}: {(fault.strerror or str(fault)).lower()}") from fault
    except tomllib.TOMLDecodeError as fault:
        raise ConfigError(f"{file}: this is no TOML file: {fault}") from fault
