"""What an answer of Thanx means for a report: done, again later, or set aside for staff."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.answer import Answer, Applied, NotApplied, Refused, Unknown
from kiosk.domain.journal import Change, Outgoing
from kiosk.domain.member import Identifier
from kiosk.domain.money import Money
from kiosk.domain.order import Order, OrderState, Quote, Report
from kiosk.domain.trouble import Code
from kiosk.services.delivery import Delivery
from tests.builders import a_paid_order, an_order
from tests.services.backstage import Backstage, backstage
from tests.walk import played

YES = Applied(Quote(Money(0)))
LOST = Unknown(Code.LOYALTY_DOWN)


class Spoken:
    """Thanx as a list of answers; remembers what it was sent."""

    def __init__(self, *answers: Answer[Quote] | Exception) -> None:
        self._answers: Iterator[Answer[Quote] | Exception] = iter(answers)
        self.heard: list[bytes] = []

    def written(self, report: Report) -> bytes:
        return f"{report.order_id} {report.state}".encode()

    async def deliver(self, who: Identifier, body: bytes) -> Answer[Quote]:
        self.heard.append(body)
        answer = next(self._answers, YES)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def forget(self, who: Identifier) -> None:
        """Nothing was kept."""


async def _wait(stage: Backstage, *orders: Order) -> None:
    for order in orders:
        report = (order.state, f"{order.id} {order.state}".encode())
        await stage.house.ledger.commit(Change(order, order.state, (report,)))


async def _first(stage: Backstage) -> Outgoing:
    return (await stage.house.outbox.waiting())[0]


def _scene(tmp_path: Path, *answers: Answer[Quote] | Exception) -> Any:
    return backstage(tmp_path, loyalty=Spoken(*answers))


def test_a_yes_is_done(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path) as stage:
            await _wait(stage, an_order())
            answer, is_done = await Delivery(stage.house).deliver(await _first(stage), park=True)
            assert (answer, is_done) == (YES, True)
            assert await stage.house.outbox.waiting() == ()

    played(scene())


@pytest.mark.parametrize(
    ("answer", "least_s", "most_s"),
    [
        (LOST, 1.5, 3),
        (NotApplied(Code.LOYALTY_SLOW), 1.5, 3),
        (NotApplied(Code.LOYALTY_SLOW, retry_after_s=40), 40, 40),
        (Refused(Code.LOYALTY_CREDENTIALS), 900, 900),
    ],
)
def test_what_may_come_right_is_tried_again(
    tmp_path: Path, answer: Answer[Quote], least_s: float, most_s: float
) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, answer) as stage:
            await _wait(stage, an_order())
            delivery = Delivery(stage.house)
            assert not (await delivery.deliver(await _first(stage), park=True))[1]
            until = (await _first(stage)).not_before
            assert until is not None
            assert least_s <= (until - stage.clock.now()).total_seconds() <= most_s
            assert bool(delivery.fence.standing()) is isinstance(answer, Unknown)

    played(scene())


def test_the_pauses_double_up_to_five_minutes(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, *[LOST] * 12) as stage:
            await _wait(stage, an_order())
            delivery, waits = Delivery(stage.house), []
            for _ in range(12):
                due = await _first(stage)
                await delivery.deliver(due, park=True)
                until = (await _first(stage)).not_before
                assert until is not None
                waits.append((until - stage.clock.now()).total_seconds())
            longest = [min(300, 1.5 * 2 ** (n + 1)) for n in range(12)]
            assert all(half / 2 <= wait <= half for half, wait in zip(longest, waits))
            assert max(waits) > 150

    played(scene())


def test_the_next_state_waits_for_the_fence_and_then_goes(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, LOST) as stage:
            await _wait(stage, an_order(), a_paid_order())
            await stage.dispatch._emptied()
            stage.turn(60)
            await stage.dispatch._emptied()
            heard = stage.house.loyalty.heard
            assert heard == [b"order-1 placed"] * 2
            stage.turn(59)
            await stage.dispatch._emptied()
            assert heard == [b"order-1 placed"] * 2
            stage.turn(2)
            await stage.dispatch._emptied()
            assert heard == [b"order-1 placed"] * 2 + [b"order-1 billed"]

    played(scene())


def test_a_void_is_told_at_once_and_once_more_when_the_fence_is_over(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, LOST) as stage:
            await _wait(stage, an_order())
            await stage.dispatch._emptied()
            await _wait(stage, an_order().moving_to(OrderState.VOIDED))
            await stage.dispatch._emptied()
            heard = stage.house.loyalty.heard
            assert heard == [b"order-1 placed", b"order-1 voided"]
            stage.turn(119)
            await stage.dispatch._emptied()
            assert len(heard) == 2
            stage.turn(2)
            await stage.dispatch._emptied()
            assert heard == [b"order-1 placed", b"order-1 voided", b"order-1 voided"]
            assert await stage.house.outbox.waiting() == ()

    played(scene())


def test_the_fence_starts_anew_with_a_restart(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, LOST) as stage:
            await _wait(stage, an_order())
            await stage.dispatch._emptied()
            await _wait(stage, an_order().moving_to(OrderState.VOIDED))
        async with _scene(tmp_path) as again:
            await again.dispatch._emptied()
            again.turn(119)
            await again.dispatch._emptied()
            assert again.house.loyalty.heard == [b"order-1 voided"]
            again.turn(2)
            await again.dispatch._emptied()
            assert again.house.loyalty.heard == [b"order-1 voided"] * 2
            assert await again.house.outbox.waiting() == ()

    played(scene())


def test_what_cannot_be_voided_yet_is_voided_twice_more_and_then_done(tmp_path: Path) -> None:
    async def scene() -> None:
        no = Refused(Code.LOYALTY_REFUSED)
        async with _scene(tmp_path, LOST, no, no, no) as stage:
            await _wait(stage, an_order())
            await stage.dispatch._emptied()
            await _wait(stage, an_order().moving_to(OrderState.VOIDED))
            for _ in range(4):
                await stage.dispatch._emptied()
                stage.turn(121)
            assert stage.house.loyalty.heard == [b"order-1 placed"] + [b"order-1 voided"] * 3
            assert await stage.house.outbox.waiting() == ()

    played(scene())


@pytest.mark.parametrize("code", [Code.LOYALTY_REFUSED, Code.REWARD_GONE, Code.UNKNOWN_MEMBER])
def test_a_no_is_for_staff_and_what_follows_waits_behind_it(tmp_path: Path, code: Code) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, YES, Refused(code)) as stage:
            done = a_paid_order().moving_to(OrderState.COMPLETED)
            await _wait(stage, an_order(), a_paid_order(), done)
            await stage.dispatch._emptied()
            stage.turn(4_000)
            await stage.dispatch._emptied()
            assert [each.state for each in await stage.house.outbox.parked()] == ["billed"]
            assert [each.state for each in await stage.house.outbox.waiting()] == ["completed"]
            assert [each.code for each in await stage.backroom.alarms.look()] == [Code.REPORTS_PARKED]

    played(scene())


def test_a_no_to_completed_is_nothing(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, YES, YES, Refused(Code.LOYALTY_REFUSED)) as stage:
            done = a_paid_order().moving_to(OrderState.COMPLETED)
            await _wait(stage, an_order(), a_paid_order(), done)
            await stage.dispatch._emptied()
            assert (await stage.house.outbox.parked(), await stage.house.outbox.waiting()) == ((), ())

    played(scene())


def test_a_code_that_was_nobodys_is_closed_and_forgotten(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, Refused(Code.UNKNOWN_MEMBER)) as stage:
            await _wait(stage, an_order(is_unproven=True), a_paid_order(is_unproven=True))
            await stage.dispatch._emptied()
            assert (await stage.house.outbox.parked(), await stage.house.outbox.waiting()) == ((), ())
            assert (await stage.now()).member_id is None
            assert stage.house.loyalty.heard == [b"order-1 placed"]

    played(scene())


def test_a_fault_of_ours_is_no_answer_and_starves_nobody(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, ValueError("nobody thought of this")) as stage:
            await _wait(stage, an_order(), an_order("order-2"))
            await stage.dispatch._emptied()
            assert stage.house.loyalty.heard == [b"order-1 placed", b"order-2 placed"]
            await stage.drains()
            assert stage.house.loyalty.heard[2:] == [b"order-1 placed"]

    played(scene())


def test_a_report_that_nobody_is_known_for_is_set_aside_and_never_sent(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path) as stage:
            await _wait(stage, an_order())
            nobodys = replace(await _first(stage), member_id=None)
            answer, is_done = await Delivery(stage.house).deliver(nobodys, park=True)
            assert isinstance(answer, NotApplied)
            assert not is_done
            assert len(await stage.house.outbox.parked()) == 1
            assert stage.house.loyalty.heard == []

    played(scene())


def test_a_report_that_was_closed_meanwhile_is_not_sent(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path) as stage:
            await _wait(stage, an_order())
            due = await _first(stage)
            await stage.house.outbox.delivered(due)
            assert not (await Delivery(stage.house).deliver(due, park=True))[1]
            assert stage.house.loyalty.heard == []

    played(scene())


def test_a_guest_who_waits_does_not_get_round_the_fence(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, LOST, YES) as stage:
            reports = tuple((order.state, order.state.encode()) for order in (an_order(), a_paid_order()))
            answer = await stage.dispatch.at_once(Change(a_paid_order(), "credited", reports))
            assert answer == YES
            assert stage.house.loyalty.heard == [b"placed"] * 2
            await stage.drains()
            assert stage.house.loyalty.heard == [b"placed"] * 2 + [b"billed"]
            assert stage.clock.monotonic_s() >= 120

    played(scene())


def test_what_a_restart_left_is_fenced_once(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, LOST) as stage:
            await _wait(stage, an_order())
            await Delivery(stage.house).deliver(await _first(stage), park=True)
            delivery = Delivery(stage.house)
            await delivery.begin()
            stage.turn(100)
            await delivery.begin()
            assert delivery.fence.left_s((await _first(stage)).order_id, OrderState.BILLED) == 20

    played(scene())


def test_a_no_to_a_guest_who_waits_sets_nothing_aside(tmp_path: Path) -> None:
    async def scene() -> None:
        async with _scene(tmp_path, Refused(Code.REWARD_GONE)) as stage:
            await _wait(stage, an_order())
            assert (await Delivery(stage.house).deliver(await _first(stage), park=False))[1] is False
            assert (await _first(stage)).refusals == 0

    played(scene())
