"""The receipt as the guest wants it; what the printer can't do spoils nothing."""

from dataclasses import replace
from pathlib import Path

from kiosk.domain.ticket import ReceiptBy
from kiosk.domain.trouble import Code, Outage
from kiosk.domain.visit import Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import QUICK, Walk, at_the_kiosk, played

ASKING = replace(QUICK, asks_receipt=True)


async def orders(walk: Walk) -> str:
    walk.starts()
    walk.adds("fries")
    await walk.reviews()
    order = await walk.pays()
    return f"receipt-{order.number:03}"


def order_of(walk: Walk) -> str:
    assert walk.visit.finished is not None
    return walk.visit.finished.id


def test_nothing_is_printed_unless_it_is_wanted_and_then_once(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, ASKING) as walk:
            name = await orders(walk)
            assert walk.snapshot.asks_receipt
            assert walk.slips.printed == []
            for by in (ReceiptBy.QR, None, ReceiptBy.NONE, ReceiptBy.PRINT, ReceiptBy.PRINT, ReceiptBy.QR):
                walk.attendant.take_receipt(by)
                assert walk.visit.receipt is by
                await walk.until(lambda: not walk.attendant.safe.is_running(f"receipt {order_of(walk)}"))
            walk.attendant.take_receipt(ReceiptBy.PRINT)
            await walk.until(lambda: walk.slips.printed == [name], "the paper")
            walk.attendant.finish()
            assert walk.visit.receipt is None

    played(scene())


def test_without_paper_it_says_so_and_the_code_is_left(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, ASKING) as walk:
            walk.slips.printer_trouble = Outage(Code.PRINTER_OUT)
            await orders(walk)
            walk.attendant.take_receipt(ReceiptBy.PRINT)
            await walk.until(lambda: walk.visit.receipt is ReceiptBy.OUT, "the word")
            assert (walk.visit.stage, walk.visit.trouble) == (Stage.DONE, None)
            walk.attendant.take_receipt(ReceiptBy.QR)
            assert walk.visit.receipt is ReceiptBy.QR

    played(scene())


def test_who_has_just_chosen_has_the_whole_time_again(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, ASKING) as walk:
            await orders(walk)
            walk.clock.turn(20)
            walk.attendant.take_receipt(ReceiptBy.QR)
            walk.clock.turn(20)
            walk.attendant.tick()
            assert walk.visit.stage is Stage.DONE

    played(scene())


def test_where_each_is_printed_nobody_is_asked(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            name = await orders(walk)
            assert not walk.snapshot.asks_receipt
            walk.attendant.take_receipt(ReceiptBy.QR)
            assert walk.visit.receipt is None
            await walk.until(lambda: walk.slips.printed == [name], "the paper")

    played(scene())
