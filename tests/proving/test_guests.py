"""The first five scripts, on the real attendant and over real HTTP; only the screens are left out."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.order import Order
from kiosk.proving.guest import Person
from kiosk.proving.guests import (
    SCRIPTS,
    Script,
    by_email_with_points_product,
    by_phone_with_item_reward,
    by_qr_with_reward,
    declined_then_approved,
    national,
    unknown,
)
from kiosk.sandbox.running import RunningSandbox
from tests.proving.fingers import Played, a_guest
from tests.walk import at_the_kiosk

JANE = Person(
    "wroeiu2304hfwf", "+14155550101", "jane.smith@example.com", ("threeoff01", "lemonade01"), ("fiveoff150",)
)
NEWCOMER = Person("newhere6604", "+14155550106", "lee.newcomer@example.com")


def visit(folder: Path, sandbox: RunningSandbox, script: Script, person: Person) -> tuple[Order, str, Played]:
    """The order that the script came to, how the guest signed in, and what was seen."""

    async def scene() -> tuple[Order, str, Played]:
        async with at_the_kiosk(folder, sandbox) as walk:
            guest, seen = a_guest(walk, person)
            signed_in_by = await script(guest)
            await walk.drained()
            assert walk.visit.finished is not None
            return walk.visit.finished, signed_in_by, seen

    return asyncio.run(scene())


def bodies(sandbox: RunningSandbox) -> list[dict[str, Any]]:
    return [call["body"] for call in sandbox.journal() if call["path"].endswith("/baskets")]


def test_a_guest_whom_nobody_knows_calls_nobody(tmp_path: Path, sandbox: RunningSandbox) -> None:
    order, signed_in_by, seen = visit(tmp_path, sandbox, unknown, Person())
    assert (signed_in_by, order.member_id, sandbox.journal()) == ("guest", None, [])
    assert len(order.lines) == 2
    assert {"attract", "menu", "review", "pay", "done"} <= set(seen.pictures)


def test_a_code_of_a_reward_brings_it_onto_the_order(tmp_path: Path, sandbox: RunningSandbox) -> None:
    order, signed_in_by, seen = visit(tmp_path, sandbox, by_qr_with_reward, JANE)
    assert signed_in_by == "qr"
    assert order.redemption is not None
    assert order.redemption.id in JANE.reward_ids
    assert bodies(sandbox)[-1]["rewards"] == [order.redemption.id]
    assert not any(name.startswith("useOffer") for name in seen.fingers.tapped)


def test_by_phone_with_a_reward_that_is_for_a_dish(tmp_path: Path, sandbox: RunningSandbox) -> None:
    order, signed_in_by, seen = visit(tmp_path, sandbox, by_phone_with_item_reward, JANE)
    assert signed_in_by == "phone"
    assert order.dining.value == "take_away"
    assert order.redemption is not None
    assert order.redemption.id == "lemonade01"
    assert {"sign-in", "phone"} <= set(seen.pictures)


def test_by_email_with_points(tmp_path: Path, sandbox: RunningSandbox) -> None:
    order, signed_in_by, seen = visit(tmp_path, sandbox, by_email_with_points_product, JANE)
    assert signed_in_by == "email"
    assert (bodies(sandbox)[-1]["points_products"], bodies(sandbox)[-1]["rewards"]) == (["fiveoff150"], [])
    assert order.redemption is not None
    assert "email" in seen.pictures


def test_a_declined_card_and_another_one(tmp_path: Path, sandbox: RunningSandbox) -> None:
    order, signed_in_by, seen = visit(tmp_path, sandbox, declined_then_approved, JANE)
    assert signed_in_by == "qr"
    assert order.payment is not None
    assert "tryAgain" in seen.fingers.tapped
    assert "declined" in seen.pictures
    assert [body["state"] for body in bodies(sandbox)].count("placed") == 1


@pytest.mark.parametrize("script", SCRIPTS[:5], ids=lambda script: script.__name__)
def test_who_has_nothing_to_redeem_orders_all_the_same(
    tmp_path: Path, sandbox: RunningSandbox, script: Script
) -> None:
    order, signed_in_by, _ = visit(tmp_path, sandbox, script, NEWCOMER)
    assert order.redemption is None
    assert order.payment is not None
    assert signed_in_by == "guest" or bodies(sandbox)[-1]["state"] == "completed"


@pytest.mark.parametrize("script", SCRIPTS[:5], ids=lambda script: script.__name__)
def test_at_most_nine_calls_and_none_twice(tmp_path: Path, sandbox: RunningSandbox, script: Script) -> None:
    visit(tmp_path, sandbox, script, JANE)
    assert len(sandbox.journal()) <= 9
    assert [call["seq"] for call in sandbox.journal() if call["repeat_of"]] == []


def test_no_picture_shows_what_was_typed(tmp_path: Path, sandbox: RunningSandbox) -> None:
    for number, script in enumerate((by_phone_with_item_reward, by_email_with_points_product)):
        folder = tmp_path / str(number)
        folder.mkdir()
        _, _, seen = visit(folder, sandbox, script, JANE)
        assert any(name.startswith("key-") for name in seen.fingers.tapped)
        assert seen.typed_in_pictures == {""}


@pytest.mark.parametrize(
    "phone", ["+14155550101", "(415) 555-0101", "415-555-0101", "1 415 555 0101", "4155550101"]
)
def test_ten_digits_are_typed(phone: str) -> None:
    assert national(phone) == "4155550101"
