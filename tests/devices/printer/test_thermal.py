import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from kiosk.devices.printer.thermal import Patience, ThermalPrinter
from kiosk.domain.health import Condition, Health
from kiosk.domain.ticket import Receipt
from kiosk.domain.trouble import Code, Outage
from kiosk.ports import Raster
from kiosk.shell.paper import PaintedPaper
from tests.builders import a_paid_order
from tests.devices.printer import loopback
from tests.devices.printer.loopback import BRISK, OFFLINE, PAPER_LOW, PAPER_OUT, LoopbackPrinter, serving

SHEET = Raster(64, 600, bytes(range(200)) * 24)
HUGE = Raster(480_000, 128, bytes(60_000 * 128))
HURRIED = replace(BRISK, answer_s=5.0, job_s=1.0)
IMPATIENT = replace(BRISK, answer_s=0.5)


def with_printer(
    printer: LoopbackPrinter,
    scene: Callable[[ThermalPrinter], Awaitable[None]],
    patience: Patience = BRISK,
) -> None:
    async def served() -> None:
        async with serving(printer):
            await scene(printer.driver(patience))

    asyncio.run(served())


def outage_of(printer: LoopbackPrinter, sheet: Raster = SHEET, patience: Patience = BRISK) -> Outage:
    faults: list[Outage] = []

    async def scene(driver: ThermalPrinter) -> None:
        with pytest.raises(Outage) as outage:
            await driver.print("receipt-001", sheet)
        faults.append(outage.value)

    with_printer(printer, scene, patience)
    assert faults[0].code is Code.PRINTER_OUT
    return faults[0]


def health_of(printer: LoopbackPrinter, patience: Patience = BRISK) -> Health:
    found: list[Health] = []

    async def scene(driver: ThermalPrinter) -> None:
        found.append(await driver.health())

    with_printer(printer, scene, patience)
    return found[0]


@pytest.mark.usefixtures("qapp")
def test_a_real_receipt_is_on_paper_to_the_pixel() -> None:
    printer = LoopbackPrinter()
    receipt = PaintedPaper().receipt(Receipt.of(a_paid_order(number=47), "Sorrel & Rye"))
    with_printer(printer, lambda driver: driver.print("receipt-047", receipt))
    assert printer.sheets == (receipt,)
    assert printer.marks == 1


def test_jobs_at_once_are_sheets_one_after_the_other() -> None:
    printer = LoopbackPrinter()

    async def scene(driver: ThermalPrinter) -> None:
        await asyncio.gather(*(driver.print(f"receipt-{number}", SHEET) for number in range(3)))

    with_printer(printer, scene)
    assert printer.sheets == (SHEET, SHEET, SHEET)
    assert printer.links == 3


def test_a_printer_without_a_word_for_it_is_believed_and_asked_once() -> None:
    printer = LoopbackPrinter(gives_its_word=False)

    async def scene(driver: ThermalPrinter) -> None:
        await driver.print("receipt-001", SHEET)
        await driver.print("receipt-002", SHEET)

    with_printer(printer, scene)
    assert len(printer.sheets) == 2
    assert printer.marks == 1


@pytest.mark.parametrize(
    ("answers", "detail"),
    [
        ({1: OFFLINE, 4: PAPER_OUT}, "no paper"),
        ({4: PAPER_OUT}, "no paper"),
        ({1: OFFLINE, 2: loopback.COVER}, "cover open"),
        ({1: OFFLINE, 3: loopback.CUTTER}, "cutter stuck"),
        ({1: OFFLINE, 2: None}, "offline"),
        ({1: None}, "does not answer"),
        ({1: 0xFF}, "does not answer"),
    ],
)
def test_what_keeps_it_from_printing_is_told_before_anything_is_sent(
    answers: dict[int, int | None], detail: str
) -> None:
    printer = LoopbackPrinter()
    printer.answers |= answers
    outage = outage_of(printer, patience=IMPATIENT)
    assert (outage.detail, outage.may_have_happened) == (detail, False)
    assert printer.sheets == ()
    assert health_of(printer, IMPATIENT) == Health(Condition.AWAY, detail)


def test_paper_that_runs_out_in_the_middle_is_told() -> None:
    printer = LoopbackPrinter(changes=(2000, {1: OFFLINE, 4: PAPER_OUT}))
    outage = outage_of(printer)
    assert (outage.detail, outage.may_have_happened) == ("no paper", True)
    assert printer.sheets == ()


@pytest.mark.parametrize("after", [4850, 4890], ids=["at the cut", "after it"])
def test_paper_that_runs_out_at_the_end_is_told(after: int) -> None:
    printer = LoopbackPrinter(changes=(after, {4: PAPER_OUT}), gives_its_word=False)
    outage = outage_of(printer)
    assert (outage.detail, outage.may_have_happened) == ("no paper", True)


@pytest.mark.parametrize("after", [1500, 4000])
def test_a_link_that_is_cut_in_the_middle_is_told(after: int) -> None:
    outage = outage_of(LoopbackPrinter(cuts_after=after))
    assert outage.may_have_happened
    assert outage.detail in {"link lost", "connection reset by peer", "broken pipe"}


def test_a_printer_that_stops_reading_ends_at_the_deadline() -> None:
    outage = outage_of(LoopbackPrinter(sleeps_after=1500), HUGE, HURRIED)
    assert (outage.detail, outage.may_have_happened) == ("does not answer", True)


def test_a_slow_printer_ends_at_the_deadline_of_the_whole_job() -> None:
    """Each answer comes in time, but there are too many of them."""

    class Dripping(LoopbackPrinter):
        async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            while chunk := await reader.read(64):
                self.got += chunk
                loop = asyncio.get_running_loop()
                later = loop.create_future()
                loop.call_later(0.01, later.set_result, None)
                await later
                if b"\x10\x04" in chunk:
                    writer.write(bytes([loopback.WELL]))

    outage = outage_of(Dripping(), Raster(576, 400, bytes(72 * 400)), HURRIED)
    assert (outage.detail, outage.may_have_happened) == ("does not answer", True)


def test_noise_before_an_answer_is_no_answer() -> None:
    assert health_of(LoopbackPrinter(noise=b"\xff\x00OK")) == Health(Condition.READY)


def test_paper_that_runs_low_is_ready_and_told() -> None:
    printer = LoopbackPrinter()
    printer.answers[4] = PAPER_LOW
    assert health_of(printer) == Health(Condition.READY, "paper is low")


def test_it_prints_again_when_there_is_paper_again() -> None:
    printer = LoopbackPrinter()
    printer.answers[4] = PAPER_OUT

    async def scene(driver: ThermalPrinter) -> None:
        with pytest.raises(Outage):
            await driver.print("receipt-001", SHEET)
        printer.answers[4] = loopback.WELL
        await driver.print("receipt-001", SHEET)

    with_printer(printer, scene)
    assert printer.sheets == (SHEET,)


def test_nobody_listens() -> None:
    async def scene() -> Health:
        async with serving(LoopbackPrinter()) as printer:
            driver = printer.driver()
        return await driver.health()

    assert asyncio.run(scene()) == Health(Condition.AWAY, "connection refused")


def test_a_picture_that_looks_like_a_question_does_no_harm() -> None:
    printer = LoopbackPrinter()
    teasing = Raster(64, 600, b"\x10\x04\x01\x10\x04\x04\x10\x04" * 600)
    with_printer(printer, lambda driver: driver.print("receipt-001", teasing))
    assert printer.sheets == (teasing,)


def test_what_is_no_picture_is_not_begun() -> None:
    printer = LoopbackPrinter()

    async def scene(driver: ThermalPrinter) -> None:
        with pytest.raises(ValueError, match="no picture"):
            await driver.print("receipt-001", Raster(8, 2, b""))

    with_printer(printer, scene)
    assert printer.links == 0


def test_while_it_prints_it_is_busy_and_not_asked() -> None:
    async def scene(driver: ThermalPrinter) -> None:
        async with driver._turn:
            assert await driver.health() == Health(Condition.BUSY, "printing")
        assert (await driver.health()).is_ready

    with_printer(LoopbackPrinter(), scene)
