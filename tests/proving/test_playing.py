"""Many visits one after the other, on the real attendant and over real HTTP, only without screens."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app import Call
from kiosk.proving import farewell, guests
from kiosk.proving.guest import Person
from kiosk.proving.people import everybody
from kiosk.proving.playing import Books, Result, casting, play
from kiosk.proving.waiting import NeverCame
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.house import Manners
from tests.proving.fingers import props_for
from tests.walk import QUICK, at_the_kiosk

JANE = Person("wroeiu2304hfwf", "+14155550101", "jane.smith@example.com", ("threeoff01",), ("fiveoff150",))
ALEX = Person("alexk3391mmzq", "+14155550103", "alex.kim@example.com", (), ("fiveoff150",))


def results(
    folder: Path, sandbox: RunningSandbox, people: Sequence[Person], orders: int, seed: int = 1,
    manners: Manners = QUICK,
) -> list[Result]:  # fmt: skip
    told: list[Result] = []

    async def scene() -> None:
        async with at_the_kiosk(folder, sandbox, manners) as walk:
            props, _ = props_for(walk, seed)
            books = Books(walk.house.ledger, walk.house.outbox, lambda: heard(sandbox))
            await play(props, books, people, range(orders), told.append)

    folder.mkdir(exist_ok=True)
    asyncio.run(scene())
    return told


def heard(sandbox: RunningSandbox) -> list[Call]:
    """The calls as the pretend Thanx wrote them down."""
    return [
        Call(each["method"], each["path"], each["state"] or "", each["status"], 0.0)
        for each in sandbox.journal()
    ]


def test_five_guests_end_completed_and_every_amount_adds_up(tmp_path: Path, sandbox: RunningSandbox) -> None:
    told = results(tmp_path, sandbox, [JANE], 5)
    assert [each.order for each in told] == [1, 2, 3, 4, 5]
    assert [each.signed_in_by for each in told] == ["guest", "qr", "phone", "email", "qr"]
    assert [each.states[-3:] for each in told] == [("placed", "billed", "completed")] * 5
    assert [each.states[0] for each in told] == ["placed", "checkout", "checkout", "checkout", "checkout"]
    assert len({each.basket_id for each in told}) == 5
    assert told[0].calls == 0
    assert all(each.calls <= 9 for each in told)
    for each in told:
        assert round(each.subtotal - each.discount + each.tax, 2) == each.total == each.paid


@pytest.mark.parametrize("seed", [1, 2])
def test_everybody_in_turn_for_forty_orders(tmp_path: Path, sandbox: RunningSandbox, seed: int) -> None:
    told = results(tmp_path, sandbox, everybody(sandbox.credentials.people), 40, seed)
    assert {each.states[-1] for each in told} == {"completed"}
    assert max(each.calls for each in told) <= 9
    redeemed = [each.redeemed for each in told if each.redeemed]
    assert len(redeemed) >= 12
    assert [call["seq"] for call in sandbox.journal() if call["state"] and call["repeat_of"]] == []


def test_the_same_seed_plays_the_same(tmp_path: Path, sandbox: RunningSandbox) -> None:
    def without_ids(told: list[Result]) -> list[Result]:
        return [replace(each, basket_id="", calls=0, states=()) for each in told]

    first = results(tmp_path / "first", sandbox, [JANE], 5, seed=7)
    sandbox.reset()
    second = results(tmp_path / "second", sandbox, [JANE], 5, seed=7)
    sandbox.reset()
    other = results(tmp_path / "other", sandbox, [JANE], 5, seed=8)
    assert without_ids(first) == without_ids(second)
    assert without_ids(first) != without_ids(other)


def test_a_reward_is_wanted_once(tmp_path: Path, sandbox: RunningSandbox) -> None:
    told = results(tmp_path, sandbox, [JANE], 7)
    assert [each.redeemed for each in told].count("threeoff01") == 1


def test_who_hands_over_later_ends_at_billed(tmp_path: Path, sandbox: RunningSandbox) -> None:
    told = results(tmp_path, sandbox, [], 1, manners=replace(QUICK, handed_over_at_once=False))
    assert told[0].states == ("placed", "billed")


def test_a_guest_who_is_stuck_is_told_by_order_and_script(tmp_path: Path, sandbox: RunningSandbox) -> None:
    nobody = Person("nobodyhere00")
    with pytest.raises(NeverCame, match=r"order 2 \(by_qr_with_reward\): .*unknown_member"):
        results(tmp_path, sandbox, [nobody], 2)


def test_a_script_is_played_by_who_has_what_it_is_about() -> None:
    cast = casting([ALEX, JANE])
    assert cast == [
        (guests.unknown, [Person()]),
        (guests.by_qr_with_reward, [JANE]),
        (guests.by_phone_with_item_reward, [JANE]),
        (guests.by_email_with_points_product, [ALEX, JANE]),
        (guests.declined_then_approved, [ALEX, JANE]),
        (guests.unknown, [Person()]),
        (farewell.rates_last_visit, [ALEX, JANE]),
    ]
    newcomer = Person(joins_at="example.com")
    assert casting([newcomer])[5] == (farewell.joins_at_the_end, [newcomer])


def test_else_by_who_can_sign_in_so_else_by_nobody_known() -> None:
    cast = casting([replace(ALEX, points_product_ids=(), phone="")])
    assert [script for script, _ in cast] == [
        guests.unknown, guests.by_qr_with_reward, guests.unknown, guests.by_email_with_points_product,
        guests.declined_then_approved, guests.unknown, farewell.rates_last_visit,
    ]  # fmt: skip
    assert {script for script, _ in casting([])} == {guests.unknown}
