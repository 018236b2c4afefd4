"""The kitchen behind an address: each order is one signed message (Standard Webhooks)."""

import asyncio
import json
from dataclasses import dataclass

import httpx

from kiosk.domain.health import Condition, Health
from kiosk.domain.order import OrderId, Sold
from kiosk.domain.ticket import Ticket
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.kitchen.signature import Signer
from kiosk.ports import Clock

_LATER = frozenset({408, 425, 429})
_UNTOUCHED = frozenset({425, 429})
_NOBODY = frozenset({502, 503, 504})
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})

_EXPECTED = "no webhook: an https address (http only to this machine)"


@dataclass(slots=True)
class _Doubt:
    """Whether the other side may have taken it, by what was sent to it so far."""

    is_sent: bool = False
    may_have_happened: bool = False

    async def trace(self, event: str, _: object) -> None:
        """Called by httpcore: from the first byte of the request on, it may have been taken."""
        self.is_sent = self.is_sent or event.endswith(".send_request_headers.started")


class KitchenWebhook:
    """Implements ports.Kitchen. The id of the message is the order's: a receiver that keeps ids cooks once.

    What it could not take is sent again after each of `pauses_s`, all within `deadline_s`. A clear no is a
    Refusal(KITCHEN_SILENT). Raises ValueError for an address that is not https, unless it is this machine.
    """

    def __init__(
        self,
        url: str,
        secret: str,
        clock: Clock,
        deadline_s: float = 8.0,
        pauses_s: tuple[float, ...] = (0.3, 1.5),
    ) -> None:
        self._url = _safe(url)
        self._signer = Signer(secret)
        self._clock = clock
        self._deadline_s = deadline_s
        self._pauses_s = pauses_s
        self._taken: set[OrderId] = set()
        self._turn = asyncio.Lock()
        # Proxies of the environment are not for the kitchen; an answer that leads elsewhere is a no.
        self._client = httpx.AsyncClient(follow_redirects=False, trust_env=False, timeout=deadline_s / 2)

    async def health(self) -> Health:
        """Somebody answers there: any answer to HEAD will do, except that of a door with nobody behind it."""
        try:
            async with asyncio.timeout(self._deadline_s / 2):
                status = (await self._client.head(self._url)).status_code
        except (httpx.HTTPError, TimeoutError) as fault:
            return Health(Condition.AWAY, f"webhook: {type(fault).__name__}")
        return Health(Condition.AWAY if status in _NOBODY else Condition.READY, f"webhook: status {status}")

    async def send(self, ticket: Ticket) -> None:
        """Returns when it was taken; a key that was taken is not sent again."""
        async with self._turn:
            if ticket.key in self._taken:
                return
            doubt = _Doubt()
            try:
                async with asyncio.timeout(self._deadline_s):
                    await self._delivered(ticket.key, body_of(ticket), doubt)
            except TimeoutError as fault:
                raise _silent("deadline", doubt.may_have_happened or doubt.is_sent) from fault
            self._taken.add(ticket.key)

    async def aclose(self) -> None:
        """Closes all connections."""
        await self._client.aclose()

    async def _delivered(self, key: OrderId, body: bytes, doubt: _Doubt) -> None:
        for pause_s in (*self._pauses_s, None):
            try:
                await self._posted(key, body, doubt)
                return
            except Refusal as refusal:
                if doubt.may_have_happened:
                    raise _silent(refusal.detail, True) from refusal
                raise
            except Outage as outage:
                if pause_s is None:
                    raise
                doubt.may_have_happened = outage.may_have_happened
                await self._clock.sleep(pause_s)

    async def _posted(self, key: OrderId, body: bytes, doubt: _Doubt) -> None:
        doubt.is_sent = False
        headers = self._signer.headers(key, int(self._clock.now().timestamp()), body)
        try:
            status = await self._status({**headers, "content-type": "application/json"}, body, doubt)
        except httpx.HTTPError as fault:
            raise _silent(type(fault).__name__, doubt.may_have_happened or doubt.is_sent) from fault
        if status in _LATER or status >= 500:
            raise _silent(f"status {status}", doubt.may_have_happened or status not in _UNTOUCHED)
        if not 200 <= status < 300:
            raise Refusal(Code.KITCHEN_SILENT, f"status {status}")

    async def _status(self, headers: dict[str, str], body: bytes, doubt: _Doubt) -> int:
        """Only the status counts: the rest of the answer is not read."""
        extensions = {"trace": doubt.trace}
        async with self._client.stream(
            "POST", self._url, content=body, headers=headers, extensions=extensions
        ) as response:
            return response.status_code


def body_of(ticket: Ticket) -> bytes:
    """The message: the same ticket always gives the same bytes. It names no member and no card.

    Where the site asks for it, it says the table, or whom to call.
    """
    order = {
        "order_id": ticket.key,
        "number": ticket.number,
        "dining": ticket.dining.value,
        "may_repeat": ticket.may_repeat,
        **({"table": ticket.table} if ticket.table else {}),
        **({"call": ticket.name} if ticket.name else {}),
        "lines": [_line(sold) for sold in ticket.lines],
    }
    message = {"type": "order.placed", "timestamp": ticket.at.isoformat(), "data": order}
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()


def _line(sold: Sold) -> dict[str, object]:
    return {
        "item_id": sold.item_id,
        "name": sold.name,
        "quantity": sold.quantity,
        "unit_price_cents": sold.unit_price.cents,
        "modifiers": [{"id": modifier.id, "name": modifier.name} for modifier in sold.modifiers],
    }


def _safe(url: str) -> str:
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL as fault:
        raise ValueError(_EXPECTED) from fault
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and parts.host in _HERE)
    if not is_safe or not parts.host or parts.userinfo or parts.fragment:
        raise ValueError(_EXPECTED)
    return url


def _silent(detail: str, may_have_happened: bool) -> Outage:
    return Outage(Code.KITCHEN_SILENT, detail, may_have_happened=may_have_happened)
