"""An order of the journal as plain records: nothing of a person, of a card only its brand."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from kiosk.domain.journal import Event, Filed, Incident
from kiosk.domain.order import Order
from kiosk.domain.payment import Attempt

# What Thanx gives to one person: enough is left to find it again, not to use it.
_PERSONAL = ("rewards", "points_products")
_SHOWN = 3


def order_record(order: Order, reports: Sequence[Filed]) -> dict[str, Any]:
    """What stands in a list of orders; money in dollars."""
    count = {status: sum(each.status == status for each in reports) for status in ("waiting", "parked")}
    return {
        "id": order.id,
        "number": order.number,
        "placed": order.placed_at.isoformat(timespec="seconds"),
        "state": order.state.value,
        "stands": order.course.phase.value,
        "subtotal": str(order.totals.subtotal.dollars),
        "discount": str(order.totals.discount.dollars),
        "tax": str(order.totals.tax.dollars),
        "total": str(order.totals.total.dollars),
        "paid": str(order.payment.amount.dollars) if order.payment is not None else None,
        "member": order.is_reported,
        **count,
    }


def incident_record(incident: Incident) -> dict[str, Any]:
    """What happened to the machine, and when."""
    at = incident.at.isoformat(timespec="seconds")
    return {"at": at, "event": incident.event, "detail": incident.detail}


def timeline(
    events: Iterable[Event], attempts: Iterable[Attempt], reports: Iterable[Filed]
) -> list[dict[str, Any]]:
    """What happened, one after the other; then each try to move money, then each report and its body."""
    steps = [
        {
            "at": each.at.isoformat(timespec="milliseconds"), "what": each.event, "state": each.state.value,
            "detail": each.detail,
        }
        for each in events
    ]  # fmt: skip
    steps += [_attempt(each) for each in attempts]
    return steps + [_report(each) for each in reports]


def masked(body: bytes) -> dict[str, Any]:
    """A report's body; what belongs to one person is shortened."""
    found: dict[str, Any] = json.loads(body)
    return {
        key: [_shortened(each) for each in value] if key in _PERSONAL else value
        for key, value in found.items()
    }


def _attempt(attempt: Attempt) -> dict[str, Any]:
    outcome = attempt.outcome.value if attempt.outcome is not None else "no outcome yet"
    kind = f"refund of {attempt.sale}" if attempt.sale else "sale"
    return {
        "at": "", "what": f"card {kind} {attempt.id}", "state": outcome,
        "detail": f"${attempt.amount.dollars}",
    }  # fmt: skip


def _report(filed: Filed) -> dict[str, Any]:
    tries = f"{filed.attempts} tr{'y' if filed.attempts == 1 else 'ies'}"
    detail = f"{filed.status}, {tries}{f', {filed.why}' if filed.why else ''}"
    return {
        "at": "", "what": "report to Thanx", "state": filed.state.value, "detail": detail,
        "body": masked(filed.body),
    }  # fmt: skip


def _shortened(key: str) -> str:
    return f"{key[:_SHOWN]}…"
