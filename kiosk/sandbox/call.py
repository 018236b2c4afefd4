"""One request as the handlers see it: read once, whole, with room for remarks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.sandbox.answers import Base
from kiosk.sandbox.wire import parsed


@dataclass(frozen=True, slots=True)
class Call:
    """A request. `notes` collects what an integrator should know; they end up in the journal.

    `parts` are the ids in the path, once its route is found.
    """

    base: Base
    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    notes: list[str] = field(default_factory=list)
    parts: Mapping[str, str] = field(default_factory=dict)

    def header(self, name: str) -> str:
        """The header's value without blanks around it; empty when absent."""
        return self.headers.get(name.lower(), "").strip()

    def param(self, name: str) -> str | None:
        """The first query value of that name."""
        return next((value for key, value in self.query if key == name), None)

    def params(self, name: str) -> list[str]:
        """All query values of that name."""
        return [value for key, value in self.query if key == name]

    @property
    def bearer(self) -> str:
        """The bearer token; empty when there is none."""
        scheme, _, token = self.header("authorization").partition(" ")
        return token.strip() if scheme.lower() == "bearer" else ""

    @property
    def json(self) -> Any:
        """The body's JSON, or None when it is none."""
        try:
            return parsed(self.body)
        except ValueError:
            return None

    def said(self, name: str) -> str | None:
        """A string field at the top of the body, however broken the rest is."""
        body = self.json
        found = body.get(name) if isinstance(body, dict) else None
        return found if isinstance(found, str) else None
