"""The Terminal API's own rules, to judge every message by; terminal-api.json says where they are from."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

_RULES = json.loads((Path(__file__).parent / "terminal-api.json").read_text())


@cache
def _judge(name: str) -> Any:
    return jsonschema_rs.validator_for({**_RULES, "$ref": f"#/$defs/{name}"})


def faults(name: str, message: bytes) -> list[str]:
    """What is wrong with a message of that kind; nothing is right."""
    return [str(each) for each in _judge(name).iter_errors(json.loads(message))]
