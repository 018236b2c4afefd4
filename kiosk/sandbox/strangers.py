"""Queries and fields that nobody reads: a misspelt name is a remark in the journal, not a riddle."""

import typing
from collections.abc import Iterator

import msgspec

from kiosk.sandbox.call import Call
from kiosk.sandbox.routes import Route


def strangers(route: Route, call: Call) -> list[str]:
    """A sentence for each name in the query or the body that this route does not know, each once."""
    known = {parameter["name"] for parameter in route.parameters if parameter["in"] == "query"}
    queries = [f"query {name} is not known here" for name, _ in call.query if name not in known]
    fields = _fields(route.body, call.json, "") if route.body is not None else ()
    return list(dict.fromkeys([*queries, *fields]))


def _fields(kind: type, found: object, where: str) -> Iterator[str]:
    if isinstance(found, list):
        for one in found:
            yield from _fields(kind, one, where)
    if not isinstance(found, dict):
        return
    inside = {field.encode_name: _struct_in(field.type) for field in msgspec.structs.fields(kind)}
    for name, value in found.items():
        inner = inside.get(name)
        if name not in inside:
            yield f"field {where}{name} is not known here"
        elif inner is not None:
            yield from _fields(inner, value, f"{where}{name}.")


def _struct_in(kind: object) -> type | None:
    """The struct in a field's type, alone, in a list or beside None."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return kind
    return next((found for part in typing.get_args(kind) if (found := _struct_in(part))), None)
