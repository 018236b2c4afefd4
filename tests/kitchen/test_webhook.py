import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.health import Condition, Health
from kiosk.domain.money import Money
from kiosk.domain.order import Modifier, Sold
from kiosk.domain.ticket import Ticket
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.kitchen.webhook import KitchenWebhook, body_of
from tests.builders import MEMBER, NOON, a_paid_order
from tests.clock import TurnedClock
from tests.kitchen.receiver import HANG_UP, SECRET, SILENCE, Receiver, receiving

TICKET = Ticket.of(a_paid_order(number=47))
Scene = Callable[[KitchenWebhook], Awaitable[None]]


def with_receiver(receiver: Receiver, scene: Scene, deadline_s: float = 4.0) -> None:
    async def served() -> None:
        async with receiving(receiver):
            webhook = KitchenWebhook(receiver.url, SECRET, TurnedClock(), deadline_s)
            try:
                await scene(webhook)
            finally:
                await webhook.aclose()

    asyncio.run(served())


def fault_of(receiver: Receiver, deadline_s: float = 4.0) -> Outage | Refusal:
    faults: list[Outage | Refusal] = []

    async def scene(webhook: KitchenWebhook) -> None:
        try:
            await webhook.send(TICKET)
        except (Outage, Refusal) as fault:
            faults.append(fault)

    with_receiver(receiver, scene, deadline_s)
    assert faults[0].code is Code.KITCHEN_SILENT
    return faults[0]


def test_an_order_is_one_signed_message_under_its_own_id() -> None:
    receiver = Receiver()
    with_receiver(receiver, lambda webhook: webhook.send(TICKET))
    assert [each["webhook-id"] for each in receiver.headers] == ["order-1"]
    assert receiver.headers[0]["webhook-timestamp"] == str(int(NOON.timestamp()))
    assert receiver.headers[0]["content-type"] == "application/json"
    assert receiver.messages[0]["type"] == "order.placed"
    assert receiver.messages[0]["data"]["number"] == 47
    assert receiver.messages[0]["timestamp"] == NOON.isoformat()


def test_the_message_tells_all_that_is_cooked_and_nobody() -> None:
    line = Sold("b", "Bürger 🍔", "mains", Money(1190), Money(1390), 2, (Modifier("c", "Bacon", Money(200)),))
    body = body_of(Ticket.of(a_paid_order(lines=(line,))))
    assert '"name":"Bürger 🍔","quantity":2,"unit_price_cents":1390' in body.decode()
    assert '"modifiers":[{"id":"c","name":"Bacon"}]' in body.decode()
    assert MEMBER not in body.decode()
    assert b"4242" not in body


def test_the_table_or_the_name_is_told_where_it_was_asked() -> None:
    order = a_paid_order()
    plain, table, name = (
        json.loads(body_of(ticket))["data"]
        for ticket in (
            Ticket.of(order), Ticket.of(replace(order, table="12")), Ticket.of(order, name="Sam"),
        )
    )  # fmt: skip
    assert not {"table", "call"} & plain.keys()
    assert (table["table"], name["call"]) == ("12", "Sam")


def test_a_key_that_was_taken_is_not_sent_again_even_at_once() -> None:
    receiver = Receiver()

    async def scene(webhook: KitchenWebhook) -> None:
        await asyncio.gather(*(webhook.send(TICKET) for _ in range(5)))
        await webhook.send(TICKET)
        await webhook.send(Ticket.of(a_paid_order("order-2")))

    with_receiver(receiver, scene)
    assert [each["webhook-id"] for each in receiver.headers] == ["order-1", "order-2"]


@pytest.mark.parametrize("first", [[500], [503, 502], [429], [408, 425], [HANG_UP], [HANG_UP, 500]])
def test_what_could_not_be_taken_comes_again_with_the_same_id_and_body(first: list[int]) -> None:
    receiver = Receiver([*first])
    with_receiver(receiver, lambda webhook: webhook.send(TICKET))
    assert len(receiver.bodies) == len(first) + 1
    assert {each["webhook-id"] for each in receiver.headers} == {"order-1"}
    assert len(set(receiver.bodies)) == 1


def test_each_try_has_its_own_time() -> None:
    receiver = Receiver([500, 500])
    with_receiver(receiver, lambda webhook: webhook.send(TICKET))
    # The clock is turned by 0.3 s and 1.5 s between the tries.
    last = NOON + timedelta(seconds=1.8)
    assert receiver.headers[-1]["webhook-timestamp"] == str(int(last.timestamp()))


@pytest.mark.parametrize("status", [301, 302, 307, 400, 401, 404, 410])
def test_a_clear_no_is_a_refusal_at_once(status: int) -> None:
    receiver = Receiver([status])
    fault = fault_of(receiver)
    assert isinstance(fault, Refusal)
    assert fault.detail == f"status {status}"
    assert len(receiver.bodies) == 1


@pytest.mark.parametrize(
    ("statuses", "detail", "may_have_happened"),
    [
        ([500, 500, 503], "status 503", True),
        ([429, 429, 429], "status 429", False),
        ([500, 429, 429], "status 429", True),
        ([500, 404], "status 404", True),
        ([HANG_UP, HANG_UP, HANG_UP], "RemoteProtocolError", True),
    ],
)
def test_it_tells_whether_an_order_may_have_arrived(
    statuses: list[int], detail: str, may_have_happened: bool
) -> None:
    fault = fault_of(Receiver(statuses))
    assert isinstance(fault, Outage)
    assert (fault.detail, fault.may_have_happened) == (detail, may_have_happened)


def test_silence_ends_at_the_deadline() -> None:
    fault = fault_of(Receiver([SILENCE, SILENCE, SILENCE]), 0.5)
    assert isinstance(fault, Outage)
    assert fault.may_have_happened


def test_an_order_that_failed_can_be_sent_again() -> None:
    receiver = Receiver([404])

    async def scene(webhook: KitchenWebhook) -> None:
        with pytest.raises(Refusal):
            await webhook.send(TICKET)
        await webhook.send(TICKET)

    with_receiver(receiver, scene)
    assert len(receiver.bodies) == 2


def test_nobody_listens() -> None:
    async def scene() -> Outage:
        async with receiving(Receiver()) as receiver:
            webhook = KitchenWebhook(receiver.url, SECRET, TurnedClock())
        with pytest.raises(Outage) as outage:
            await webhook.send(TICKET)
        await webhook.aclose()
        return outage.value

    outage = asyncio.run(scene())
    assert (outage.code, outage.detail, outage.may_have_happened) == (
        Code.KITCHEN_SILENT,
        "ConnectError",
        False,
    )


@pytest.mark.parametrize(
    "url",
    ["", "orders", "http://kitchen.example.com/", "http://192.168.1.5/", "ftp://127.0.0.1/", "https://",
     "https://me:pw@localhost/", "https://kitchen.example.com/#x", "http://127.0.0.1:port/"],
)  # fmt: skip
def test_orders_go_to_safe_addresses_only(url: str) -> None:
    with pytest.raises(ValueError, match="no webhook"):
        KitchenWebhook(url, SECRET, TurnedClock())


@pytest.mark.parametrize("url", ["https://kitchen.example.com/orders?shop=12", "http://localhost:8080/x"])
def test_safe_addresses_are_taken(url: str) -> None:
    asyncio.run(KitchenWebhook(url, SECRET, TurnedClock()).aclose())


def test_a_receiver_that_is_gone_is_away() -> None:
    async def scene() -> Health:
        async with receiving(Receiver()) as receiver:
            webhook = KitchenWebhook(receiver.url, SECRET, TurnedClock())
        found = await webhook.health()
        await webhook.aclose()
        return found

    assert asyncio.run(scene()) == Health(Condition.AWAY, "webhook: ConnectError")
