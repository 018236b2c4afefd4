"""What support needs in one file: each leaf is made on its own, and none can stop the others."""

import io
import json
import logging
import platform
import sys
import zipfile
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from kiosk.domain.order import Order
from kiosk.office_ports import History
from kiosk.ports import Ledger

_log = logging.getLogger(__name__)

Masked = Callable[[str], str]
_PACKAGES = (
    "thanx-kiosk", "PySide6-Essentials", "apsw", "httpx", "msgspec", "opencv-python-headless", "pyzbar",
    "zxing-cpp", "qasync", "cryptography", "uvicorn", "starlette",
)  # fmt: skip
_STAMP = (2020, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One file of the bundle."""

    name: str
    write: Callable[[], Awaitable[str]]


async def bundled(leaves: Iterable[Leaf], masked: Masked) -> bytes:
    """A zip of all leaves; every text goes through `masked`. What can't be had is named by its fault."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for leaf in leaves:
            bundle.writestr(zipfile.ZipInfo(leaf.name, _STAMP), masked(await _text(leaf)))
    return packed.getvalue()


async def versions() -> str:
    """Of the kiosk, of what it stands on, of the machine."""
    packages = {name: _version(name) for name in _PACKAGES}
    machine = {"system": platform.platform(), "machine": platform.machine(), "python": sys.version.split()[0]}
    return as_lines([{**machine, "packages": packages}])


async def journal(ledger: Ledger, history: History | None, most: int, masked: Masked) -> str:
    """The last orders, their events, tries to move money and reports: whose they are is left out."""
    lines = []
    for order in await ledger.recent(most):
        filed = await history.reports(order.id) if history is not None else ()
        lines.append(
            {
                **_order(order),
                "events": [
                    {"at": each.at.isoformat(), "event": each.event, "state": each.state.value,
                     "detail": masked(each.detail)}
                    for each in await ledger.events(order.id)
                ],
                "attempts": [
                    {"id": each.id, "cents": each.amount.cents, "is_refund": each.sale is not None,
                     "outcome": each.outcome.value if each.outcome else None}
                    for each in await ledger.attempts(order.id)
                ],
                "reports": [
                    {"state": each.state.value, "status": each.status, "attempts": each.attempts,
                     "why": masked(each.why), "bytes": len(each.body)}
                    for each in filed
                ],
            }
        )  # fmt: skip
    return as_lines(lines)


def as_lines(records: Iterable[dict[str, Any]]) -> str:
    """A record a line."""
    return "".join(f"{json.dumps(record, ensure_ascii=False, default=str)}\n" for record in records)


def _order(order: Order) -> dict[str, Any]:
    totals = order.totals
    return {
        "order": order.id, "number": order.number, "placed_at": order.placed_at.isoformat(),
        "state": order.state.value, "phase": order.course.phase.value, "is_reported": order.is_reported,
        "is_redeemed": order.redemption is not None, "units": sum(line.quantity for line in order.lines),
        "cents": {"subtotal": totals.subtotal.cents, "discount": totals.discount.cents,
                  "tax": totals.tax.cents, "tip": totals.tip.cents, "total": totals.total.cents},
        "brand": order.payment.brand if order.payment else None,
    }  # fmt: skip


async def _text(leaf: Leaf) -> str:
    try:
        return await leaf.write()
    except Exception as fault:  # noqa: BLE001  whatever it is, the other leaves are wanted; it is logged
        _log.warning("left out of the bundle", extra={"task": leaf.name})
        return as_lines([{"fault": type(fault).__name__}])


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
