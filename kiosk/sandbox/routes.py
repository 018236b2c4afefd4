"""What is served where: a line a path, from which both the door and the OpenAPI document are made."""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.sandbox.answers import Answer, Refused, not_found
from kiosk.sandbox.call import Call
from kiosk.sandbox.parameters import Schema
from kiosk.sandbox.world import World

Handler = Callable[[World, Call], Answer]


@dataclass(frozen=True, slots=True)
class Route:
    """One method of one path. `{id}` in the path is any one part; it reaches the handler in `call.parts`.

    `answer` and `body` are the structs of the JSON that goes out and comes in; an answer of None is a text.
    An open one asks for no bearer.
    """

    method: str
    path: str
    handler: Handler
    answer: type | None
    parameters: tuple[Schema, ...] = ()
    body: type | None = None
    status: int = 200
    is_open: bool = False

    @property
    def summary(self) -> str:
        """What its handler says of itself."""
        return (inspect.getdoc(self.handler) or "").partition("\n")[0].rstrip(".")


@dataclass(frozen=True, slots=True)
class Routes:
    """All routes of one base."""

    _routes: tuple[Route, ...]
    _by_path: dict[str, dict[str, Route]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for route in self._routes:
            self._by_path.setdefault(route.path, {})[route.method] = route

    def __iter__(self) -> Iterator[Route]:
        return iter(self._routes)

    def found(self, method: str, path: str) -> tuple[Route, Mapping[str, str]]:
        """The route and the ids in the path. Raises Refused 404, or 405 with the methods that there are."""
        for template, methods in self._matching(path):
            route = methods.get(method)
            if route is None:
                raise Refused(405, "Method Not Allowed", {"Allow": ", ".join(sorted(methods))})
            return route, _parts(template, path)
        raise not_found()

    def _matching(self, path: str) -> Iterable[tuple[str, dict[str, Route]]]:
        """The literal path before any with braces."""
        if path in self._by_path and "{" not in path:
            yield path, self._by_path[path]
        for template, methods in self._by_path.items():
            if "{" in template and _fits(template, path):
                yield template, methods


def _fits(template: str, path: str) -> bool:
    wanted, given = template.split("/"), path.split("/")
    same = len(wanted) == len(given)
    return same and all(w == g or (w.startswith("{") and g != "") for w, g in zip(wanted, given))


def _parts(template: str, path: str) -> Mapping[str, str]:
    pairs = zip(template.split("/"), path.split("/"))
    return {wanted.strip("{}"): given for wanted, given in pairs if wanted.startswith("{")}
