"""What the sandbox answers, and the refusals in Thanx's two shapes (contract 2.2)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

import msgspec

Base = Literal["loyalty", "api"]

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_CODES = {
    400: "BAD_REQUEST",
    401: "AUTHENTICATION_GENERIC",
    403: "FORBIDDEN",
    404: "RESOURCE_NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    406: "BAD_REQUEST",
    413: "BAD_REQUEST",
    422: "UNPROCESSABLE_ENTITY",
    429: "TOO_MANY_REQUESTS",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and a JSON body; status 0 means the connection is cut instead."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def content(self) -> bytes:
        """The body as JSON; Decimals become numbers."""
        return _ENCODER.encode(self.body)


CUT = Answer(0)
NOT_FOUND = "The resource you requested was not found."


class Refused(Exception):
    """A request that is turned away; the base decides the body's shape.

    `code` is Thanx's word for it where the status alone does not give it (contract 2.2).
    """

    def __init__(
        self, status: int, message: str, headers: Mapping[str, str] | None = None, code: str = ""
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = headers or {}
        self.code = code

    def answer(self, base: Base) -> Answer:
        """Flat with an integer on Loyalty, nested with a word on the others."""
        if base == "loyalty":
            return Answer(self.status, {"code": self.status, "message": self.message}, self.headers)
        code = self.code or _CODES.get(self.status, "GENERIC_ERROR")
        return Answer(self.status, {"error": {"code": code, "message": self.message}}, self.headers)


def plain(shown: msgspec.Struct) -> dict[str, Any]:
    """A struct as a dict of JSON values, Decimals kept."""
    built: dict[str, Any] = msgspec.to_builtins(shown, builtin_types=(Decimal,))
    return built


def not_found() -> Refused:
    """What there is not, or not for this caller."""
    return Refused(404, NOT_FOUND)
