"""JSON whose numbers are exact: amounts go out and come in as decimals, a float never."""

import json
from decimal import Decimal
from typing import Any


def written(value: Any) -> bytes:
    """The value as JSON. Raises TypeError for a float."""
    return _text(value).encode()


def read(body: bytes) -> dict[str, Any]:
    """The object in the body, its fractions as Decimal. Raises ValueError."""
    try:
        value = json.loads(body, parse_float=Decimal, parse_constant=_refuse)
    except RecursionError as fault:
        raise ValueError("nested too deeply") from fault
    if not isinstance(value, dict):
        raise ValueError("an object is expected")
    return value


def _text(value: Any) -> str:
    if isinstance(value, float):
        raise TypeError("a float is not exact")
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(name)}:{_text(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(_text(inner) for inner in value) + "]"
    return json.dumps(value)


def _refuse(word: str) -> None:
    raise ValueError(f"{word} is not a number")
