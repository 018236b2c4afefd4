"""Recorded visits, played without a screen by other people than those who were recorded."""

import asyncio
import random
from pathlib import Path

import pytest

from kiosk.proving.guest import Person, Props
from kiosk.proving.replaying import Replay, Replayed
from kiosk.proving.waiting import NeverCame
from kiosk.sandbox.running import RunningSandbox
from kiosk.shell.session import Held, Saw, Step, Touched, Typed
from tests.proving.fingers import Fingers, declines
from tests.walk import at_the_kiosk

JANE = Person("wroeiu2304hfwf", "+14155550101", "jane.smith@example.com", ("threeoff01",), ("fiveoff150",))
PAID = (Saw("pay"), Saw("done"), Touched("finish"), Saw("attract"))


def played(sandbox: RunningSandbox, folder: Path, *steps: Step) -> tuple[Replayed, list[str], str]:
    async def scene() -> tuple[Replayed, list[str], str]:
        async with at_the_kiosk(folder, sandbox) as walk:
            fingers = Fingers(walk)

            async def picture(_: str) -> None:
                """No pictures here."""

            props = Props(
                fingers, lambda: walk.snapshot, walk.eye.hold_up, lambda: declines(walk), picture,
                random.Random(1),
            )  # fmt: skip
            replay = Replay(props, (JANE,))
            walk.attendant.listen(replay.heard)
            result = await replay.play(steps)
            (order,) = await walk.house.ledger.recent(1) or (None,)
            return result, fingers.tapped, str(order.redemption.id) if order and order.redemption else ""

    return asyncio.run(scene())


def test_the_same_way_through_with_somebody_elses_code(sandbox: RunningSandbox, tmp_path: Path) -> None:
    result, _, redeemed = played(
        sandbox, tmp_path, Touched("eatIn"), Saw("menu"), Touched("add-fries"), Held("member", "ab12"),
        Saw("menu", 1, True), Touched("reviewOrder"), Saw("review", 1, True),
        Touched("useOffer-", "reward amount", 0), Touched("payByCard"), *PAID,
    )  # fmt: skip
    assert result.is_paid
    assert result.stages[-1] == "attract"
    assert redeemed == "threeoff01"


def test_what_was_typed_is_typed_by_somebody_else(sandbox: RunningSandbox, tmp_path: Path) -> None:
    result, tapped, _ = played(
        sandbox, tmp_path, Touched("eatIn"), Touched("add-fries"), Touched("signInStrip"),
        Touched("byPhone"), Typed(), Typed(), Typed(), Touched("continueSignIn"), Saw("menu", 1, True),
        Touched("reviewOrder"), Touched("payByCard"), *PAID,
    )  # fmt: skip
    assert result.is_paid
    assert "".join(name[4:] for name in tapped if name.startswith("key-")) == "4155550101"


def test_nobody_stays_nobody_and_a_declined_card_is_declined(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    result, tapped, _ = played(
        sandbox, tmp_path, Touched("eatIn"), Touched("add-fries"), Touched("signInStrip"),
        Touched("byEmail"), Typed(), Touched("continueSignIn"),
        Saw("sign_in", 1, troubles=("unknown_member",)), Touched("orderFirst"), Touched("reviewOrder"),
        Touched("payByCard"), Saw("pay", pay="declined"), Touched("tryAgain"), *PAID,
    )  # fmt: skip
    assert result.is_paid
    assert "key-n" in tapped
    assert "tryAgain" in tapped


def test_where_it_goes_another_way_is_told(sandbox: RunningSandbox, tmp_path: Path) -> None:
    steps = (Touched("eatIn"), Saw("menu"), Held("member", "a"), Saw("menu", 0, True), Held("member", "b"))
    with pytest.raises(NeverCame, match="step 5 of 5: there is nobody left whose code"):
        played(sandbox, tmp_path, *steps)
