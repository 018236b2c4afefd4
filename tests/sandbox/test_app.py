"""Two bases, one world: each serves its own paths and no other."""

import asyncio

import httpx
import pytest

from kiosk.sandbox.app import TwoBases, base_app
from kiosk.sandbox.served import SERVED
from tests.sandbox.desk import a_world, asked, partner_headers

LOYALTY = sorted({route.path for route in SERVED["loyalty"]})
API = sorted({route.path for route in SERVED["api"]})


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("path", LOYALTY)
def test_loyalty_paths_are_unknown_at_the_api(method: str, path: str) -> None:
    answer = asked(base_app(a_world(), "api"), method, path)
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "RESOURCE_NOT_FOUND"


@pytest.mark.parametrize("path", API)
def test_the_other_paths_are_unknown_at_loyalty(path: str) -> None:
    answer = asked(base_app(a_world(), "loyalty"), "GET", path)
    assert (answer.status_code, answer.json()["code"]) == (404, 404)


def test_the_port_decides() -> None:
    world = a_world()
    app = TwoBases(world, api_port=8702)

    async def ask(port: int) -> int:
        url = f"http://127.0.0.1:{port}"
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=url) as http:
            return (await http.get("/partner/scopes", headers=partner_headers(world))).status_code

    assert [asyncio.run(ask(port)) for port in (8701, 8702)] == [404, 200]


def test_both_bases_carry_the_switchboard() -> None:
    world = a_world()
    documents = [asked(base_app(world, base), "GET", "/_sandbox/openapi.json").json() for base in SERVED]
    titles = [document["info"]["title"] for document in documents]
    assert titles == ["Pretend Thanx, Loyalty API", "Pretend Thanx, Partner API and Consumer API"]
