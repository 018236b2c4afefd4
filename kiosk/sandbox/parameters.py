"""Parameters as the OpenAPI document names them: headers, queries, ids in the path."""

import re
from typing import Any

Schema = dict[str, Any]
MEDIA_TYPE = "application/vnd.thanx-v1+json"
VERSION = "v4.0"
TEXT: Schema = {"type": "string"}
FLAG: Schema = {"enum": ["true", "false"]}
STAMP: Schema = {"type": "string", "format": "date-time"}


def header(name: str, what: str) -> Schema:
    """A header that every call needs."""
    return {"name": name, "in": "header", "required": True, "description": what, "schema": TEXT}


def query(name: str, schema: Schema = TEXT, required: bool = False) -> Schema:
    """A query value."""
    return {"name": name, "in": "query", "required": required, "schema": schema}


def some_of(name: str, *values: str) -> Schema:
    """A query of several words, repeated with brackets (contract 2.6)."""
    return query(f"{name}[]", {"type": "array", "items": {"enum": list(values)}})


def ids_in(path: str) -> list[Schema]:
    """The ids between braces in a path."""
    found = re.findall(r"{(\w+)}", path)
    return [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}
        for name in found
    ]


PAGES = (
    query("page", {"type": "integer", "minimum": 1, "maximum": 1_000_000}),
    query("per_page", {"type": "integer", "minimum": 1, "maximum": 100}),
)
MERCHANT = query("merchant_id")
ONE_MERCHANT = query("merchant_id", required=True)
AGENT = header("User-Agent", "{partner}/1.0.0")
LOYALTY = (header("Merchant-Key", "the merchant's hashid"), AGENT)
PARTNER = (header("X-ClientId", "the client id"), header("Accept-Version", VERSION), AGENT)
CONSUMER = (header("X-ClientId", "the client id"), header("Accept-Version", VERSION))
