"""`kiosk journal list|show|export`: orders, what happened to them and to the machine, what Thanx was told."""

import argparse
import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.journal_records import incident_record, order_record, timeline
from kiosk.cli.partner_office import opened
from kiosk.cli.table import show
from kiosk.domain.ending import Ending, Misuse

if TYPE_CHECKING:
    from kiosk.domain.order import Order
    from kiosk.office import Archive

    _Work = Callable[["Archive", argparse.Namespace], Awaitable[int]]

_LISTED = ["number", "placed", "state", "stands", "total", "paid", "member", "waiting", "parked", "id"]
_INCIDENT = ["at", "event", "detail"]
_STEPS = ["at", "what", "state", "detail"]
_MOST = 50
_ALL = 2**31 - 1


def add(commands: Any) -> None:
    parser = commands.add_parser("journal", help="orders, their events and waiting reports")
    parts = parser.add_subparsers(dest="part", metavar="PART", required=True)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--config", type=Path, help="the site's TOML file; without one the environment holds")
    shared.add_argument("--json", action="store_true", help="print JSON lines")
    listing = parts.add_parser("list", help="the latest orders", parents=[shared])
    listing.add_argument("--most", type=int, default=_MOST, metavar="N", help=f"default: {_MOST}")
    kinds = listing.add_mutually_exclusive_group()
    kinds.add_argument("--open", action="store_true", help="only what has not come to its end")
    kinds.add_argument(
        "--incidents", action="store_true",
        help="what happened to the machine instead: closed, opened, clock set, disk full, store damaged",
    )  # fmt: skip
    showing = parts.add_parser("show", help="one order as a timeline", parents=[shared])
    showing.add_argument("id", metavar="ID", help="its basket id, or the latest of that number")
    parts.add_parser("export", help="all of it as JSON lines, at last what is wrong", parents=[shared])
    for name, work in (("list", _list), ("show", _show), ("export", _export)):
        parts.choices[name].set_defaults(run=lambda arguments, work=work: _run(arguments, work))


def _run(arguments: argparse.Namespace, work: "_Work") -> int:
    """The store is not opened where only incidents are asked for: it may be what they tell of."""
    if getattr(arguments, "incidents", False):
        return _incidents(arguments)
    return opened(arguments, lambda archive: work(archive, arguments))


def _incidents(arguments: argparse.Namespace) -> int:
    from kiosk.config.loading import load
    from kiosk.logs import configure
    from kiosk.office import incidents_of

    configure("error")
    config = load(arguments.config, os.environ)
    found = incidents_of(config)[::-1][: max(0, arguments.most)]
    if not found and not config.store.path.is_file():
        raise Misuse(f"there is no journal at {config.store.path}")
    show([incident_record(each) for each in found], _INCIDENT, as_json=arguments.json)
    return 0


async def _list(archive: "Archive", arguments: argparse.Namespace) -> int:
    orders = await (
        archive.ledger.open_orders() if arguments.open else archive.ledger.recent(max(0, arguments.most))
    )
    records = [order_record(order, await archive.history.reports(order.id)) for order in orders]
    show(records, _LISTED, as_json=arguments.json)
    return 0


async def _show(archive: "Archive", arguments: argparse.Namespace) -> int:
    """Raises Ending when there is no such order."""
    order = await _found(archive, arguments.id)
    reports = await archive.history.reports(order.id)
    steps = timeline(
        await archive.ledger.events(order.id), await archive.ledger.attempts(order.id), reports
    )
    if arguments.json:
        print(json.dumps({**order_record(order, reports), "timeline": steps}, ensure_ascii=False))
        return 0
    for name, value in order_record(order, reports).items():
        print(f"{name:9} {value}")
    print()
    show(steps, _STEPS, as_json=False)
    return 0


async def _export(archive: "Archive", _: argparse.Namespace) -> int:
    """1 when the history was meddled with."""
    async for record in _records(archive):
        print(json.dumps(record, ensure_ascii=False))
    for incident in archive.incidents.all():
        print(json.dumps({"incident": incident_record(incident)}, ensure_ascii=False))
    faults = await archive.ledger.faults()
    print(json.dumps({"faults": faults}))
    return 1 if faults else 0


async def _records(archive: "Archive") -> "AsyncIterator[dict[str, Any]]":
    for order in reversed(await archive.ledger.recent(_ALL)):
        reports = await archive.history.reports(order.id)
        events = await archive.ledger.events(order.id)
        attempts = await archive.ledger.attempts(order.id)
        yield {**order_record(order, reports), "timeline": timeline(events, attempts, reports)}


async def _found(archive: "Archive", key: str) -> "Order":
    for order in await archive.ledger.recent(_ALL):
        if key in (order.id, str(order.number)):
            return order
    raise Ending(f"the journal has no order {key}")
