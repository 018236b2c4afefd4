"""Faults for a record: what the wire would have shown of a client that does not keep the rules."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from kiosk.proving.certifying.record import Call, Look, Record, Sight
from kiosk.proving.certifying.verdict import Item, Result

Which = Callable[[Call], bool]
Plant = Callable[[Record], Record]


def found(items: Iterable[Item], item_id: str, record: Record) -> Result:
    """What the judge of that item says."""
    return next(item for item in items if item.id == item_id).judge(record).result


def in_state(state: str, scene: str = "") -> Which:
    return lambda call: call.state == state and scene in ("", call.scene)


def at(part: str, method: str = "") -> Which:
    return lambda call: part in call.path and method in ("", call.wire.method)


def header(which: Which, name: str, value: str | None) -> Plant:
    """Another value for it, or none."""

    def change(call: Call) -> Call:
        kept = tuple(each for each in call.wire.headers if each[0].lower() != name.lower())
        added = () if value is None else ((name, value),)
        return replace(call, wire=replace(call.wire, headers=(*kept, *added)))

    return first(which, change)


def said(which: Which, change: Callable[[dict[str, Any]], object], *, every: bool = True) -> Plant:
    """Another body; `change` alters it in place."""

    def changed(call: Call) -> Call:
        body = json.loads(call.wire.body)
        change(body)
        return replace(call, wire=replace(call.wire, body=json.dumps(body).encode()))

    return each(which, changed) if every else first(which, changed)


def answered(which: Which, change: Callable[[dict[str, Any]], object]) -> Plant:
    def changed(call: Call) -> Call:
        body = json.loads(call.wire.answer)
        change(body)
        return replace(call, wire=replace(call.wire, answer=json.dumps(body).encode()))

    return each(which, changed)


def status(which: Which, code: int) -> Plant:
    return each(which, lambda call: replace(call, wire=replace(call.wire, status=code)))


def url(which: Which, old: str, new: str) -> Plant:
    def change(call: Call) -> Call:
        return replace(call, wire=replace(call.wire, url=call.wire.url.replace(old, new)))

    return each(which, change)


def later(which: Which, seconds: float) -> Plant:
    """Made later or, with a minus, earlier."""
    return each(which, lambda call: replace(call, wire=replace(call.wire, at_s=call.wire.at_s + seconds)))


def each(which: Which, change: Callable[[Call], Call]) -> Plant:
    return lambda record: replace(
        record, calls=tuple(change(call) if which(call) else call for call in record.calls)
    )


def first(which: Which, change: Callable[[Call], Call]) -> Plant:
    """The first of them."""

    def plant(record: Record) -> Record:
        number = next(call.number for call in record.calls if which(call))
        return each(lambda call: call.number == number, change)(record)

    return plant


def dropped(which: Which) -> Plant:
    return lambda record: replace(record, calls=tuple(call for call in record.calls if not which(call)))


def doubled(which: Which) -> Plant:
    """Sent twice, at once."""

    def plant(record: Record) -> Record:
        calls = [copy for call in record.calls for copy in ([call, call] if which(call) else [call])]
        return replace(record, calls=tuple(calls))

    return plant


def moved(which: Which, scene: str) -> Plant:
    return each(which, lambda call: replace(call, scene=scene))


def fact(name: str, value: object) -> Plant:
    return lambda record: replace(record, facts={**record.facts, name: value})


def seeing(change: Callable[[Sight], Sight]) -> Plant:
    return lambda record: replace(record, sights=tuple(map(change, record.sights)))


def looking(scene: str, when: str, **parts: Any) -> Plant:
    def changed(look: Look) -> Look:
        return replace(look, **parts) if (look.scene, look.when) == (scene, when) else look

    return lambda record: replace(record, looks=tuple(map(changed, record.looks)))


def untouched(scene: str, what: str) -> Plant:
    """Nobody did that."""
    return lambda record: replace(
        record,
        touches=tuple(each for each in record.touches if each.scene != scene or what not in each.what),
    )


def must_fail(items: Iterable[Item], plants: Mapping[str, Plant]) -> list[tuple[str, Plant]]:
    """Each item with its plant: one for each, and none too many."""
    assert {item.id for item in items} == set(plants)
    return list(plants.items())
