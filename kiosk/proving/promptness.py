"""How soon kitchen and Thanx hear of what was paid, and what a change costs beside a bare forced write."""

import asyncio
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.app import BRISK, Call, Keys, Kiosk, demo_house, panel_of, standing
from kiosk.domain.order import OrderState
from kiosk.domain.visit import QuoteState, Stage
from kiosk.logs import configure
from kiosk.proving.waiting import soon, until
from kiosk.shell.display import prepare

Line = dict[str, object]
# What a guest and a shop may expect when all is well (reliability 3.10: 13 and 14).
TICKET_P99_MS = 1_000.0
BILLED_P95_MS = 5_000.0
_WRITES = 200
_PAGE = bytes(4_096)


@dataclass(slots=True)
class Promptness:
    """Milliseconds, one a sale."""

    ticket_ms: list[float] = field(default_factory=list)
    billed_ms: list[float] = field(default_factory=list)


def run_journal(orders: int, told: Callable[[Line], None]) -> None:
    """Tell a line for what a change costs, and one each for the kitchen and for Thanx. Raises Ending."""
    with tempfile.TemporaryDirectory(prefix="kiosk-") as name:
        folder = Path(name)
        (folder / "codes").mkdir()
        with demo_house(str(folder / "codes")) as (site, serving):
            configure(site.log.level)
            prepare(panel_of(site), folder, is_hidden=True)
            # After the platform is chosen: Qt reads its environment when it is loaded.
            from kiosk.shell.loop import application, run

            members = [each.user_id for each in serving.people if each.qr_texts]
            answered: list[datetime] = []
            clock: list[Kiosk] = []

            def heard(call: Call) -> None:
                if call.state == OrderState.BILLED and 200 <= call.status < 300:
                    answered.append(clock[0].house.clock.now())

            async def main(_leaving: asyncio.Event) -> None:
                async with standing(site, Keys(BRISK, heard)) as kiosk:
                    clock.append(kiosk)
                    await kiosk.attendant.open()
                    told(await _changes(kiosk, folder))
                    found = Promptness()
                    for number in range(orders):
                        await _sale(kiosk, members[number % len(members)], answered, found)
                    told(summed("ticket", found.ticket_ms, 0.99, TICKET_P99_MS))
                    told(summed("billed", found.billed_ms, 0.95, BILLED_P95_MS))

            run(application(), main)


async def _changes(kiosk: Kiosk, folder: Path) -> Line:
    """A change that is forced to the disk, beside a page that is."""
    bare, changes = [], []
    with (folder / "page").open("wb", buffering=0) as page:
        for _ in range(_WRITES):
            started = time.perf_counter()
            page.write(_PAGE)
            os.fsync(page.fileno())
            bare.append((time.perf_counter() - started) * 1_000)
            started = time.perf_counter()
            await kiosk.house.ledger.prove()
            changes.append((time.perf_counter() - started) * 1_000)
    ratio = round(at(changes, 0.5) / max(at(bare, 0.5), 0.001), 2)
    return {
        "part": "change",
        "ms_median": round(at(changes, 0.5), 2),
        "ms_p99": round(at(changes, 0.99), 2),
        "beside": "a forced write of 4 KiB",
        "beside_ms_median": round(at(bare, 0.5), 2),
        "ratio": ratio,
    }


async def _sale(kiosk: Kiosk, user_id: str, answered: list[datetime], found: Promptness) -> None:
    attendant, ledger, before = kiosk.attendant, kiosk.house.ledger, len(answered)
    await until(lambda: attendant.visit.stage is Stage.ATTRACT, what="the attract screen")
    attendant.scanned(user_id)
    await until(lambda: attendant.visit.member is not None, what="the member")
    dishes = (item for category in attendant.menu.categories for item in category.items)
    attendant.quick_add(next(item.id for item in dishes if not item.has_choices))
    attendant.review()
    await until(lambda: attendant.visit.quote_state is not QuoteState.ASKING, what="the quote")
    attendant.pay()
    await until(lambda: attendant.visit.stage is Stage.DONE, what="the number")
    order = attendant.visit.finished
    assert order is not None  # noqa: S101  the number is this order's

    async def is_drained() -> bool:
        return not await kiosk.house.outbox.waiting()

    await soon(is_drained, what="Thanx to take every report")
    at_of = {event.event: event.at for event in await ledger.events(order.id)}
    paid = next(each.at for each in await ledger.events(order.id) if each.state is OrderState.BILLED)
    found.ticket_ms.append((at_of["ticket taken"] - paid).total_seconds() * 1_000)
    found.billed_ms.append((answered[before] - paid).total_seconds() * 1_000)
    attendant.finish()


def summed(part: str, found: Sequence[float], share: float, most_ms: float) -> Line:
    """Median and the high share of it, and whether that is within what may be expected."""
    high = at(found, share)
    return {
        "part": part,
        "sales": len(found),
        "ms_median": round(at(found, 0.5), 1),
        f"ms_p{round(share * 100)}": round(high, 1),
        "most_ms": most_ms,
        "within": high <= most_ms,
    }


def at(found: Sequence[float], share: float) -> float:
    """The value below which that share of them lies."""
    return sorted(found)[min(int(len(found) * share), len(found) - 1)]
