"""Carries webhooks to the partner, signed, a few at a time, and only once (contract 6)."""

import asyncio
import time

import httpx

from kiosk.sandbox.clock import shown
from kiosk.sandbox.due import run_due
from kiosk.sandbox.letters import Letter, signature
from kiosk.sandbox.world import World

PATIENCE_S = 15.0
AT_ONCE = 8
BEAT_S = 0.05
AGENT = "pretend-thanx-webhooks/1.0"


class Postman:
    """Works beside the server: what is due is done even when nobody calls, and letters go out."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def run(self) -> None:
        """Until the sandbox closes."""
        async with httpx.AsyncClient(timeout=PATIENCE_S, trust_env=False) as client:
            while not self._world.closing:
                if run_due(self._world):
                    self._world.keep()
                if not await self.round(client):
                    await asyncio.sleep(BEAT_S)

    async def round(self, client: httpx.AsyncClient) -> int:
        """Delivers the next few letters of one kind; says how many."""
        waiting = self._world.post.waiting
        alike: list[Letter] = []
        while waiting and len(alike) < AT_ONCE and (not alike or waiting[0].event == alike[0].event):
            alike.append(waiting.popleft())
        await asyncio.gather(*(self._delivered(client, letter) for letter in alike))
        return len(alike)

    async def _delivered(self, client: httpx.AsyncClient, letter: Letter) -> None:
        faults = [fault.name for fault in self._world.faults.due_letter(letter.event)]
        url = self._world.switches.webhook_url
        if "webhook_lost" in faults or not url:
            self._noted(letter, "lost", 0.0)
            return
        for _ in range(2 if "webhook_twice" in faults else 1):
            await self._sent(client, url, letter, forged="webhook_forged" in faults)

    async def _sent(self, client: httpx.AsyncClient, url: str, letter: Letter, forged: bool) -> None:
        secret = "forged" if forged else self._world.state.credentials.webhook_secret
        headers = {
            "Content-Type": "application/json",
            "User-Agent": AGENT,
            "X-Thanx-Signature": signature(secret, letter.body),
        }
        started_s = time.monotonic()
        try:
            response = await client.post(url, content=letter.body, headers=headers)
            outcome = str(response.status_code)
        except (httpx.HTTPError, httpx.InvalidURL) as fault:
            outcome = type(fault).__name__
        self._noted(letter, outcome, (time.monotonic() - started_s) * 1000)

    def _noted(self, letter: Letter, outcome: str, ms: float) -> None:
        at = shown(self._world.clock.now_s())
        note = {"at": at, "event": letter.event, "outcome": outcome, "ms": round(ms, 1)}
        self._world.post.delivered.append(note)
