"""Your usual: asked for at the end, offered to who is back, two taps and a scan to the reader."""

from pathlib import Path

from kiosk.domain.usual import Remembered
from kiosk.domain.visit import Dialog, QuoteState, Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import Walk, at_the_kiosk, played

JANE, REWARD = "wroeiu2304hfwf", "threeoff01"


async def orders(walk: Walk, *items: str) -> None:
    """Jane, up to the number."""
    await walk.scans(JANE)
    walk.adds(*items)
    await walk.reviews()
    await walk.pays()


async def written(walk: Walk) -> None:
    await walk.until(lambda: not walk.attendant.safe.is_running("write usual"), "the disk")


async def is_back(walk: Walk, code: str = JANE) -> None:
    walk.attendant.finish()
    await walk.until(lambda: walk.visit.stage is Stage.ATTRACT, "the start")
    await walk.scans(code)
    await walk.until(lambda: not walk.attendant.guests.is_running("recall usual"), "the memory")


def test_only_who_asks_for_it_is_remembered(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await orders(walk, "fries", "pretzel")
            assert walk.snapshot.may_remember
            assert walk.visit.remembered == Remembered()
            await is_back(walk)
            assert walk.snapshot.usual is None

    played(scene())


def test_who_is_back_needs_a_scan_and_two_taps(tmp_path: Path, sandbox: RunningSandbox) -> None:
    """The reward of the code goes on by itself (kiosk-features 5.1)."""

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await orders(walk, "fries", "pretzel")
            walk.attendant.keep_usual()
            await written(walk)
            await is_back(walk, f"{JANE}|{REWARD}")
            assert walk.visit.stage is Stage.MENU
            assert walk.snapshot.usual is not None
            walk.attendant.add_usual()
            assert walk.visit.stage is Stage.REVIEW
            assert [line.item.id for line in walk.visit.basket.lines] == ["fries", "pretzel"]
            await walk.until(lambda: walk.visit.quote_state is QuoteState.FRESH, "the discount")
            walk.attendant.pay()
            await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
            order = walk.visit.finished
            assert order is not None
            assert order.redemption is not None
            assert order.redemption.id == REWARD

    played(scene())


def test_it_joins_an_order_that_is_begun(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await orders(walk, "fries")
            walk.attendant.keep_usual()
            await written(walk)
            await is_back(walk)
            walk.adds("pretzel")
            walk.attendant.add_usual()
            assert walk.visit.stage is Stage.MENU
            assert walk.visit.basket.count == 2

    played(scene())


def test_it_is_gone_when_the_guest_says_so_here_or_at_the_end(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await orders(walk, "fries")
            walk.attendant.keep_usual()
            walk.attendant.keep_usual()
            await written(walk)
            assert not walk.visit.remembered.is_kept
            walk.attendant.keep_usual()
            await written(walk)
            await is_back(walk)
            walk.attendant.open_usual()
            assert walk.visit.dialog is Dialog.USUAL
            walk.attendant.forget_usual()
            await written(walk)
            assert (walk.visit.dialog, walk.snapshot.usual) == (None, None)
            walk.attendant.leave()
            await walk.scans(JANE)
            await walk.until(lambda: not walk.attendant.guests.is_running("recall usual"), "the memory")
            assert walk.snapshot.usual is None

    played(scene())


def test_guests_whom_nobody_knows_are_not_asked_and_who_signs_out_takes_it_along(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await orders(walk, "fries")
            walk.attendant.keep_usual()
            await written(walk)
            await is_back(walk)
            walk.attendant.sign_out()
            assert walk.snapshot.usual is None
            walk.adds("fries")
            await walk.reviews()
            await walk.pays()
            assert not walk.snapshot.may_remember
            walk.attendant.keep_usual()
            assert walk.visit.remembered == Remembered()

    played(scene())
