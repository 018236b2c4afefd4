"""What its tests share: a world at a standing clock, calls as a kiosk makes them, apps in memory."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx
import msgspec
from starlette.types import ASGIApp

from kiosk.sandbox.answers import Answer, Refused
from kiosk.sandbox.call import Call
from kiosk.sandbox.clock import SandboxClock
from kiosk.sandbox.parameters import MEDIA_TYPE
from kiosk.sandbox.people import first_day, shipped
from kiosk.sandbox.records import Person, Reward
from kiosk.sandbox.served import SERVED
from kiosk.sandbox.switches import Switches, changed
from kiosk.sandbox.tokens import minted
from kiosk.sandbox.world import World

NOON = datetime(2026, 5, 13, 12, tzinfo=UTC)  # a Wednesday
KEY = "cb71e3"
PLACE = "92b7b0dac4"
HARBOR = "5d1c77e0ab"
JANE = "wroeiu2304hfwf"
SAM = "samr7420kfdp"
BAKERY_KEY = "e7d04b"
AGENT = "sandboxpartner/1.0.0"

FRIES = {"id": "fries", "name": "Sea Salt Fries", "price": 4.50}
BURGER = {"id": "burger-sorrel", "name": "Sorrel Burger", "price": 11.50}


def a_world(**switches: Any) -> World:
    """The shipped people at noon; the clock moves only when turned."""
    clock = SandboxClock(NOON.timestamp)
    return World(first_day(shipped(), NOON), changed(Switches(), switches), clock=clock)


def person(world: World, user_id: str = JANE) -> Person:
    found = world.person(user_id)
    assert found is not None
    return found


def balance(world: World, user_id: str = JANE) -> float:
    member = person(world, user_id).membership("k2lye10h32l5wzo")
    assert member is not None
    return float(member.balance)


def reward(world: World, reward_id: str, user_id: str = JANE) -> Reward:
    return next(r for r in person(world, user_id).rewards if r.id == reward_id)


def token(world: World, user_id: str = JANE, key: str = KEY, expires_in_s: int | None = None) -> str:
    merchant = world.merchant_of_key(key)
    assert merchant is not None
    return minted(world, merchant, person(world, user_id), expires_in_s).value


def loyalty_headers(bearer: str = "", key: str = KEY) -> dict[str, str]:
    signed = {"authorization": f"Bearer {bearer}"} if bearer else {}
    return signed | {
        "merchant-key": key,
        "accept": MEDIA_TYPE,
        "content-type": "application/json",
        "user-agent": AGENT,
    }


def partner_headers(world: World) -> dict[str, str]:
    credentials = world.state.credentials
    return {
        "authorization": f"Bearer {credentials.partner_token}",
        "x-clientid": credentials.client_id,
        "accept-version": "v4.0",
        "content-type": "application/json",
        "user-agent": AGENT,
    }


def without(headers: Mapping[str, str], name: str) -> dict[str, str]:
    return {key: value for key, value in headers.items() if key != name}


def handled(world: World, call: Call) -> Answer:
    """The answer of the handler of that call, refusals included."""
    try:
        route, parts = SERVED[call.base].found(call.method, call.path)
        return route.handler(world, replace(call, parts=parts))
    except Refused as refusal:
        return refusal.answer(call.base)


def a_basket(basket_id: str = "b-1", state: str = "checkout", **fields: Any) -> dict[str, Any]:
    items = fields.pop("items", [BURGER, FRIES])
    return {
        "id": basket_id,
        "state": state,
        "location_uid": PLACE,
        "redemption_venue": "instore",
        "items": items,
        "subtotal": sum(item["price"] for item in items),
    } | fields


def paid(amount: float) -> list[dict[str, Any]]:
    return [{"issuer": "visa", "last4": "4242", "amount": amount, "authorized_at": "2026-05-13T12:00:00Z"}]


class Guest:
    """Somebody signed in, who posts baskets straight to the handlers."""

    def __init__(self, world: World, user_id: str = JANE, key: str = KEY) -> None:
        self.world = world
        self.headers = loyalty_headers(token(world, user_id, key), key)
        self.notes: list[str] = []

    def posts(self, basket_id: str = "b-1", state: str = "checkout", **fields: Any) -> Answer:
        body = msgspec.json.encode(a_basket(basket_id, state, **fields))
        return self.sends(body)

    def sends(self, body: bytes, path: str = "/api/baskets") -> Answer:
        call = Call("loyalty", "POST", path, headers=self.headers, body=body)
        answer = handled(self.world, call)
        self.notes = call.notes
        return answer

    def account(self, *query: tuple[str, str]) -> dict[str, Any]:
        asked = (("redemption_venue", "instore"), *query)
        call = Call("loyalty", "GET", "/api/account", asked, self.headers)
        answer = handled(self.world, call)
        self.notes = call.notes
        assert answer.status == 200
        body: dict[str, Any] = answer.body
        return body

    def reward_ids(self, *query: tuple[str, str]) -> list[str]:
        return [shown["id"] for shown in self.account(*query)["rewards"]]


def asked(app: ASGIApp, method: str, url: str, **fields: Any) -> httpx.Response:
    """One request to an app in memory, from loopback unless `client` says otherwise."""
    client = fields.pop("client", ("127.0.0.1", 50_000))

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app, client=client)
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as http:
            return await http.request(method, url, **fields)

    return asyncio.run(ask())


def partner(world: World, method: str, path: str, body: Any = None, **query: str) -> Answer:
    """One call of the Partner API with all its headers."""
    content = b"" if body is None else msgspec.json.encode(body)
    return handled(world, Call("api", method, path, tuple(query.items()), partner_headers(world), content))


def as_partner(world: World, method: str, path: str, body: Any = None, **headers: str) -> Answer:
    """The same with more headers, or others."""
    content = b"" if body is None else msgspec.json.encode(body)
    given = partner_headers(world) | headers
    return handled(world, Call("api", method, path, headers=given, body=content))


def consumer_headers(world: World, bearer: str = "") -> dict[str, str]:
    signed = {"authorization": f"Bearer {bearer}"} if bearer else {}
    return signed | {
        "x-clientid": world.state.credentials.client_id,
        "accept-version": "v4.0",
        "accept": "application/json",
        "content-type": "application/json",
        "user-agent": AGENT,
    }


class Shopper:
    """Somebody signed in to the Consumer API, or nobody."""

    def __init__(self, world: World, user_id: str = JANE) -> None:
        self.world = world
        self.headers = consumer_headers(world, token(world, user_id) if user_id else "")
        self.notes: list[str] = []

    def asks(self, method: str, path: str, body: Any = None, **query: str) -> Answer:
        content = b"" if body is None else msgspec.json.encode(body)
        call = Call("api", method, path, tuple(query.items()), self.headers, content)
        answer = handled(self.world, call)
        self.notes = call.notes
        return answer

    def sees(self, path: str, **query: str) -> Any:
        answer = self.asks("GET", path, **query)
        assert answer.status == 200
        return answer.body
