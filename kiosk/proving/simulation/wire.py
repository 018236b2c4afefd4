"""The network to Thanx: HTTP messages as httpx makes them, each with a fate of its own."""

import asyncio
import json
from decimal import Decimal
from typing import Any

import httpx

from kiosk.proving.simulation.fates import Delivery
from kiosk.proving.simulation.life import Life
from kiosk.proving.simulation.story import Sent, Story

_SENDING = "http11.send_request_headers.started"
_TOKEN_PREFIX = "token-of-"  # noqa: S105  invented people only
_UNAUTHORISED = 401
# What of a report never changes from state to state.
_SAME = ("id", "rewards", "points_products", "items", "subtotal")


class Wire(httpx.AsyncBaseTransport):
    """What has left lands in the world even if nobody is left to hear the answer."""

    def __init__(self, life: Life) -> None:
        self._life = life
        self._world = life.world

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = request.content
        said: dict[str, Any] = json.loads(body)
        state = str(said.get("state", "token"))
        story = self._world.story(said["id"]) if "id" in said else None
        fate = self._world.fates.delivery(state)
        await self._life.point(f"calls {state}", story)
        if not fate.leaves:
            await asyncio.sleep(0.01)
            raise httpx.ConnectError("no route")
        await request.extensions["trace"](_SENDING, {})
        if story is not None:
            await self._life.look(story)
        self._world.count_call()
        return await self._sent(request, fate, said, state, story)

    async def _sent(
        self, request: httpx.Request, fate: Delivery, said: dict[str, Any], state: str, story: Story | None
    ) -> httpx.Response:
        heard: asyncio.Future[httpx.Response] = asyncio.get_running_loop().create_future()
        if story is not None:
            overtakes = tuple(each for each in story.in_flight if each != state)
            story.sent.append(_written(said, request.content, overtakes))
            self._world.chronicle.tell(f"sends {state}", story)
        bearer = request.headers.get("Authorization", "")
        if fate.arrives_s is not None:
            if story is not None:
                story.in_flight.append(state)
            self._world.timeline.after(
                fate.arrives_s, lambda: self._lands(said, state, bearer, story, fate, heard)
            )
        if fate.told_s is not None and fate.is_told_first:
            self._tell(heard, fate, fate.says, fate.body or b"", fate.told_s)
        if fate.breaks_s is not None:
            self._world.timeline.after(fate.breaks_s, lambda: self._break(heard))
        await self._life.point(f"{state} is on the way", story)
        response = await heard
        if story is not None:
            self._note(story, state, response)
        await self._life.point(f"hears {response.status_code} of {state}", story)
        return response

    def _lands(
        self, said: dict[str, Any], state: str, bearer: str, story: Story | None, fate: Delivery,
        heard: "asyncio.Future[httpx.Response]",
    ) -> None:  # fmt: skip
        if story is not None:
            story.in_flight.remove(state)
            status, body = self._judged(said, bearer, story)
        else:
            status, body = self._token(said)
        if fate.told_s is not None and not fate.is_told_first:
            left_s = fate.told_s - (fate.arrives_s or 0.0)
            self._tell(heard, fate, fate.says or status, fate.body or body, left_s)

    def _judged(self, said: dict[str, Any], bearer: str, story: Story) -> tuple[int, bytes]:
        person = bearer.partition(_TOKEN_PREFIX)[2]
        if person != story.member_id:
            self._world.chronicle.blame("I5", "another member's token", story)
            return _UNAUTHORISED, b"{}"
        return self._world.thanx.hear(person, said, story)

    def _token(self, said: dict[str, Any]) -> tuple[int, bytes]:
        person = str(said.get("user_id", ""))
        if person not in self._world.thanx.people or self._world.thanx.has_left(person):
            for story in self._world.stories.values():
                story.is_unknown = story.is_unknown or story.member_id == person
            return 400, b'{"error":{"code":"GENERIC_ERROR","message":"Unknown user"}}'
        given = {"access_token": _TOKEN_PREFIX + person, "expires_in": self._world.luck.one_of((60, 900))}
        return 200, json.dumps(given).encode()

    def _tell(
        self, heard: "asyncio.Future[httpx.Response]", fate: Delivery, status: int, body: bytes, in_s: float
    ) -> None:
        response = httpx.Response(
            status, headers={"Content-Type": fate.kind}, stream=httpx.ByteStream(body),
            extensions={"body": body},
        )  # fmt: skip
        self._world.timeline.after(in_s, lambda: self._life.answer(heard, response))

    def _break(self, heard: "asyncio.Future[httpx.Response]") -> None:
        if not self._life.is_over and not heard.done():
            heard.set_exception(httpx.ReadError("reset"))

    def _note(self, story: Story, state: str, response: httpx.Response) -> None:
        """What the kiosk may now know for certain."""
        if response.is_success and not response.headers["Content-Type"].startswith("text/html"):
            story.answered.add(state)
            if state == "placed":
                story.told_discount = _discount(response.extensions["body"])
        elif response.is_client_error and response.status_code not in (401, 403, 408, 425, 429):
            story.refused.add(state)
            story.refused_voids += state == "voided"


def _written(said: dict[str, Any], body: bytes, overtakes: tuple[str, ...]) -> Sent:
    content = json.dumps([said.get(part) for part in _SAME])
    payments = tuple(int(Decimal(str(each["amount"])) * 100) for each in said.get("payments") or ())
    return Sent(str(said["state"]), body, content, payments, overtakes)


def _discount(body: bytes) -> int | None:
    """What the answer says; None if it can't be read."""
    try:
        return int(Decimal(json.loads(body)["discount"]) * 100)
    except ValueError:
        return None
