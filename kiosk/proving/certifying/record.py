"""What was seen while scenes were played: calls, touches, screens, orders. Judges look at nothing else."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from kiosk.domain.money import Money
from kiosk.domain.order import Order
from kiosk.siting import Exchanged

GUEST, TESTER, OFFICE = "guest", "tester", "office"


@dataclass(frozen=True)
class Call:
    """One exchange, and in which scene. `by`: a guest's doing, the tester's look, or the office's."""

    number: int
    scene: str
    by: str
    wire: Exchanged

    @property
    def at_s(self) -> float:
        return self.wire.at_s

    @property
    def path(self) -> str:
        return urlsplit(self.wire.url).path

    @property
    def base(self) -> str:
        parts = urlsplit(self.wire.url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def query(self) -> tuple[tuple[str, str], ...]:
        return tuple(parse_qsl(urlsplit(self.wire.url).query))

    @property
    def api(self) -> str:
        """partner, loyalty or consumer, by its path (contract 1)."""
        if "/partner/" in self.path:
            return "partner"
        return "loyalty" if self.path.endswith(("/account", "/baskets", "/qualifying")) else "consumer"

    def header(self, name: str) -> str:
        wanted = name.lower()
        return next((value for key, value in self.wire.headers if key.lower() == wanted), "")

    @cached_property
    def said(self) -> Mapping[str, Any]:
        """The body that was sent."""
        return _object(self.wire.body)

    @cached_property
    def answer(self) -> Mapping[str, Any]:
        return _object(self.wire.answer)

    @property
    def is_good(self) -> bool:
        return 200 <= self.wire.status < 300

    @property
    def state(self) -> str:
        """Of a basket."""
        return str(self.said.get("state", "")) if self.path.endswith("/baskets") else ""

    def is_like(self, other: "Call") -> bool:
        """The same request, whatever its token is."""
        mine, its = self.wire, other.wire
        return (mine.method, mine.url, mine.body) == (its.method, its.url, its.body)

    def __str__(self) -> str:
        what = f" {self.state}" if self.state else ""
        return f"call {self.number}: {self.wire.method} {self.path}{what}, {self.wire.status or 'no answer'}"


@dataclass(frozen=True, slots=True)
class Offered:
    """A reward or points product as a screen offers it."""

    id: str
    kind: str
    type: str
    is_usable: bool
    hindrance: str
    points: Decimal | None
    products: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sight:
    """What a guest saw at a moment. `picture` is a JPEG, empty where the scene was played without screens."""

    scene: str
    name: str
    at_s: float
    stage: str
    is_member: bool
    troubles: tuple[str, ...]
    offers: tuple[Offered, ...]
    redeemed: str
    discount: Money
    picture: bytes = field(repr=False, default=b"")

    def __str__(self) -> str:
        return f"screen {self.scene}/{self.name}: {self.stage}"


@dataclass(frozen=True, slots=True)
class Touch:
    """Something a person did: a touch, a code held up, a word of staff."""

    scene: str
    at_s: float
    what: str


@dataclass(frozen=True, slots=True)
class Ended:
    """An order at the end of its scene, and when its money was taken."""

    scene: str
    order: Order


@dataclass(frozen=True, slots=True)
class Look:
    """The tester's own look at a member's account: which rewards are there, and how many points."""

    scene: str
    when: str
    rewards: frozenset[str]
    labels: frozenset[str]
    balance: Decimal | None


@dataclass(frozen=True, slots=True)
class Planned:
    """What went wrong on purpose."""

    scene: str
    at_s: float
    what: str
    path: str


@dataclass(frozen=True, slots=True)
class Expected:
    """What the configuration says that calls must carry. Secrets are in it."""

    client_id: str
    merchant_id: str
    merchant_key: str = field(repr=False)
    agent: str
    location_id: str
    loyalty_base: str
    api_base: str
    partner_token: str = field(repr=False)
    api_token: str = field(repr=False)
    other_side: str = ""


@dataclass(frozen=True)
class Record:
    """Everything that was seen.

    `missing`: why the other side made a scene impossible; `broken`: where the kiosk did not come to its end.
    """

    expected: Expected
    calls: tuple[Call, ...] = ()
    touches: tuple[Touch, ...] = ()
    sights: tuple[Sight, ...] = ()
    orders: tuple[Ended, ...] = ()
    looks: tuple[Look, ...] = ()
    planned: tuple[Planned, ...] = ()
    missing: Mapping[str, str] = field(default_factory=dict)
    broken: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)

    def of(self, scene: str) -> tuple[Call, ...]:
        return tuple(call for call in self.calls if call.scene == scene)

    def by(self, whose: str) -> tuple[Call, ...]:
        return tuple(call for call in self.calls if call.by == whose)

    def baskets(self, scene: str = "", *states: str) -> tuple[Call, ...]:
        """Guests' reports, of that scene and those states if any are named."""
        return tuple(
            call for call in self.calls
            if call.state and scene in ("", call.scene) and (not states or call.state in states)
        )  # fmt: skip

    def accounts(self, scene: str) -> tuple[Call, ...]:
        return tuple(call for call in self.of(scene) if call.by == GUEST and call.path.endswith("/account"))

    def tokens(self, scene: str = "") -> tuple[Call, ...]:
        """Create Access Token."""
        return tuple(
            call for call in self.calls
            if scene in ("", call.scene) and call.path.endswith("/partner/oauth/token")
        )  # fmt: skip

    def shown(self, scene: str, name: str = "") -> tuple[Sight, ...]:
        return tuple(each for each in self.sights if each.scene == scene and name in ("", each.name))

    def order(self, scene: str) -> Order | None:
        return next((each.order for each in self.orders if each.scene == scene), None)

    def look(self, scene: str, when: str) -> Look | None:
        return next((each for each in self.looks if (each.scene, each.when) == (scene, when)), None)

    def done(self, scene: str, what: str = "") -> Iterator[Touch]:
        return (each for each in self.touches if each.scene == scene and what in each.what)


def _object(body: bytes) -> Mapping[str, Any]:
    try:
        found = json.loads(body, parse_float=Decimal, parse_int=Decimal)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
