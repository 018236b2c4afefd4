import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.answer import NotApplied, Unknown
from kiosk.proving.simulation import fates
from kiosk.proving.simulation.fates import Delivery, Scripted
from kiosk.proving.simulation.life import Life
from kiosk.proving.simulation.wire import Wire
from kiosk.thanx.exchange import Reply, Request
from kiosk.thanx.http import Http
from kiosk.thanx.verdicts import verdict
from tests.proving.simulation.pieces import a_world, live

BODY = {"id": "order", "state": "placed", "rewards": [], "subtotal": 10.0, "items": []}
FATES: list[tuple[Delivery, type[Any], bool]] = [
    (fates.SOUND, Reply, True),
    (fates.SLOW, Reply, True),
    (fates.GARBLED, Reply, True),
    (fates.NO_ROUTE, NotApplied, False),
    (fates.LOST, Unknown, False),
    (fates.ANSWER_LOST, Unknown, True),
    (fates.RESET_BEFORE, Unknown, False),
    (fates.RESET_AFTER, Unknown, True),
    (fates.FAILS, Unknown, False),
    (fates.FAILS_AFTER, Unknown, True),
    (fates.late(60.0), Unknown, True),
    (fates.late(60.0, resets=True), Unknown, True),
    (fates.fails_late(60.0), Unknown, True),
    (fates.TOO_MANY, NotApplied, False),
    (fates.TOKEN_EXPIRED, NotApplied, False),
    (fates.FORBIDDEN, NotApplied, False),
    (fates.PORTAL, NotApplied, False),
]


@pytest.mark.parametrize(("fate", "heard", "lands"), FATES)
def test_what_the_client_makes_of_it_and_what_lands(
    fate: Delivery, heard: type[Any], lands: bool, tmp_path: Path
) -> None:
    world, ends = a_world(Scripted({"placed": [fate]})), list[Any]()

    async def scene(life: Life) -> None:
        http = Http(world.clock, 8.0, lambda _call: None, transport=Wire(life))
        headers = {"Authorization": "Bearer token-of-person-0"}
        body = json.dumps(BODY).encode()
        said = await http.send(Request("POST", "http://127.0.0.1/api/baskets", headers, body=body))
        ends.append(verdict(said) or said if isinstance(said, Reply) else said)

    live(world, tmp_path, scene)
    assert isinstance(ends[0], heard)
    assert world.timeline.now_s <= 8.0
    world.timeline.pass_by(200)
    story = world.story("order")
    assert story.effects == (["placed"] if lands else [])
    assert story.answered == ({"placed"} if heard is Reply else set())
    assert story.in_flight == []
    assert world.chronicle.violations == []


def test_what_may_still_land_is_noted_with_what_follows(tmp_path: Path) -> None:
    world = a_world(Scripted({"placed": [fates.late(60.0)]}))

    async def scene(life: Life) -> None:
        http = Http(world.clock, 8.0, lambda _call: None, transport=Wire(life))
        for state in ("placed", "voided"):
            body = json.dumps(BODY | {"state": state}).encode()
            await http.send(Request("POST", "http://127.0.0.1/api/baskets", body=body))

    live(world, tmp_path, scene)
    first, second = world.story("order").sent
    assert (first.state, first.overtakes) == ("placed", ())
    assert (second.state, second.overtakes) == ("voided", ("placed",))


def test_a_token_is_its_members(tmp_path: Path) -> None:
    world = a_world()

    async def scene(life: Life) -> None:
        http = Http(world.clock, 8.0, lambda _call: None, transport=Wire(life))
        for user, status in (("person-2", 200), ("nobody", 400)):
            body = json.dumps({"user_id": user}).encode()
            said = await http.send(Request("POST", "http://127.0.0.1/partner/oauth/token", body=body))
            assert isinstance(said, Reply)
            assert said.status == status
        headers = {"Authorization": "Bearer token-of-person-2"}
        body = json.dumps(BODY).encode()
        await http.send(Request("POST", "http://127.0.0.1/api/baskets", headers, body=body))

    live(world, tmp_path, scene)
    assert [each.rule for each in world.chronicle.violations] == ["I5"]
