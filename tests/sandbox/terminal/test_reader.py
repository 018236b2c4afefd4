import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import pytest

from kiosk.sandbox.terminal.reader import PretendReader

REQUEST = {
    "SaleData": {"SaleTransactionID": {"TransactionID": "order-1", "TimeStamp": "2026-03-02T12:00:00Z"}},
    "PaymentTransaction": {"AmountsReq": {"Currency": "USD", "RequestedAmount": Decimal("12.85")}},
}


def run(scene: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with asyncio.timeout(10):
            await scene()

    asyncio.run(whole())


def said(body: dict[str, Any]) -> str:
    return str(body["Response"].get("ErrorCondition", body["Response"]["Result"]))


def back(cents: int, reference: str = "pretend-A1") -> dict[str, Any]:
    original = {"POITransactionID": {"TransactionID": reference}}
    return {"OriginalPOITransaction": original, "ReversedAmount": Decimal(cents) / 100}


@pytest.mark.parametrize(
    ("words", "answer", "charges"),
    [
        ("approve", "Success", [1285]),
        ("decline:card", "InvalidCard", []),
        ("cancel", "Cancel", []),
        ("busy", "Busy", []),
        ("not_started", "UnavailableDevice", []),
        ("partial:500", "Partial", [500]),
        ("wrong:2000", "Success", [2000]),
    ],
)
def test_a_part_is_played(words: str, answer: str, charges: list[int]) -> None:
    async def scene() -> None:
        reader = PretendReader()
        reader.script(words)
        assert said((await reader.pay("A1", REQUEST))[1]) == answer
        assert reader.charges == charges

    run(scene)


def test_an_id_is_taken_once() -> None:
    async def scene() -> None:
        reader = PretendReader()
        await reader.pay("A1", REQUEST)
        assert said((await reader.pay("A1", REQUEST))[1]) == "NotAllowed"
        assert reader.charges == [1285]

    run(scene)


def test_while_one_waits_others_hear_busy_until_it_is_stopped() -> None:
    async def scene() -> None:
        reader = PretendReader()
        reader.script("hang")

        async def meanwhile() -> None:
            assert reader.status == "Busy"
            assert said((await reader.pay("A2", REQUEST))[1]) == "Busy"
            assert said({"Response": reader.story("A1", "Payment")[0]}) == "InProgress"
            reader.stop("A2")
            reader.stop("A1")

        (_, answer), _ = await asyncio.gather(reader.pay("A1", REQUEST), meanwhile())
        assert said(answer) == "Aborted"
        assert reader.status == "OK"

    run(scene)


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("approve", ["Success", "Success", "Success"]),
        ("lose_answer:approve:2", ["InProgress", "InProgress", "Success"]),
        ("late:2", ["NotFound", "NotFound", "Success"]),
    ],
)
def test_enquiries_hear_how_far_it_is(words: str, heard: list[str]) -> None:
    async def scene() -> None:
        reader = PretendReader()
        reader.script(words)
        await reader.pay("A1", REQUEST)
        assert [said({"Response": reader.story("A1", "Payment")[0]}) for _ in range(3)] == heard
        assert reader.charges == [1285]

    run(scene)


def test_an_enquiry_for_another_kind_of_message_finds_nothing() -> None:
    async def scene() -> None:
        reader = PretendReader()
        await reader.pay("A1", REQUEST)
        assert said({"Response": reader.story("A1", "Reversal")[0]}) == "NotFound"

    run(scene)


def test_it_gives_back_at_most_what_it_took_and_each_once() -> None:
    async def scene() -> None:
        reader = PretendReader()
        await reader.pay("A1", REQUEST)
        assert said(reader.reverse("R1", back(1000))) == "Success"
        assert said(reader.reverse("R1", back(100))) == "NotAllowed"
        assert said(reader.reverse("R2", back(300))) == "Refusal"
        assert said(reader.reverse("R3", back(100, "another"))) == "Refusal"
        assert reader.given_back == 1000
        response, repeated = reader.story("R1", "Reversal")
        assert response == {"Result": "Success"}
        assert repeated is not None
        assert repeated["ReversedAmount"] == Decimal("10.00")

    run(scene)


def test_parts_that_it_cannot_play_are_refused() -> None:
    with pytest.raises(ValueError):
        PretendReader().script("approve", "explode")
