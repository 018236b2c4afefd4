"""Faults that bend a good answer: odd discounts, ids, types, and fields that are missing."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from kiosk.sandbox.answers import Answer
from kiosk.sandbox.call import Call
from kiosk.sandbox.faults import Fault

Body = dict[str, Any]


def _discount(value: Callable[[Body, Call], object]) -> Callable[[Body, Call], Body]:
    return lambda body, call: body | {"discount": value(body, call)} if "discount" in body else body


def _huge(_: Body, call: Call) -> str:
    subtotal = (call.json or {}).get("subtotal")
    return f"{(Decimal(subtotal) if isinstance(subtotal, int | Decimal) else 0) + 100:.2f}"


def _other_id(body: Body, _: Call) -> Body:
    return body | {"id": secrets.token_hex(8)} if "discount" in body else body


def _mystery(body: Body, _: Call) -> Body:
    first, *others = body.get("rewards") or [None]
    typed = isinstance(first, dict) and "type" in first
    return body | {"rewards": [first | {"type": "mystery_box"}, *others]} if first and typed else body


def _without(name: str) -> Callable[[Body, Call], Body]:
    return lambda body, _: {key: value for key, value in body.items() if key != name}


def _no_email(body: Body, _: Call) -> Body:
    if isinstance(body.get("user"), dict):
        return body | {"user": body["user"] | {"email": None}}
    return body | {"email": None} if "email" in body else body


def _no_balance(body: Body, _: Call) -> Body:
    cards = body.get("gift_cards", [])
    return body | {"gift_cards": [card | {"balance": None} for card in cards]} if cards else body


SHAPES: dict[str, Callable[[Body, Call], Body]] = {
    "zero_discount": _discount(lambda *_: "0.0"),
    "null_discount": _discount(lambda *_: None),
    "number_discount": _discount(lambda body, _: Decimal(str(body["discount"] or 0))),
    "huge_discount": _discount(_huge),
    "changed_id": _other_id,
    "unknown_reward_type": _mystery,
    "no_points": _without("points"),
    "no_progress": _without("progress"),
    "null_email": _no_email,
    "null_balance": _no_balance,
}


def bent(answer: Answer, faults: Iterable[Fault], call: Call) -> Answer:
    """The answer with every shaping fault applied; refusals stay as they are."""
    for fault in faults:
        shape = SHAPES.get(fault.name)
        if shape and answer.status < 300 and isinstance(answer.body, dict):
            answer = replace(answer, body=shape(answer.body, call))
    return answer
