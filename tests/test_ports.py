"""The page of doors holds protocols and frozen values, and every door says what it promises."""

import dataclasses
import inspect
import typing

from kiosk import ports

OWN = [thing for thing in vars(ports).values() if getattr(thing, "__module__", "") == ports.__name__]
CLASSES = [thing for thing in OWN if inspect.isclass(thing)]
DOORS = [kind for kind in CLASSES if getattr(kind, "_is_protocol", False)]
VALUES = [kind for kind in CLASSES if dataclasses.is_dataclass(kind)]


def test_it_holds_nothing_but_doors_and_values() -> None:
    assert DOORS
    assert set(CLASSES) == {*DOORS, *VALUES}
    assert [thing for thing in OWN if inspect.isfunction(thing)] == []


def test_every_door_says_what_it_promises() -> None:
    assert [door.__name__ for door in DOORS if not door.__doc__] == []


def test_values_are_frozen() -> None:
    thawed = [kind.__name__ for kind in VALUES if not vars(kind)["__dataclass_params__"].frozen]
    assert thawed == []
    assert [kind.__name__ for kind in VALUES if "__slots__" not in vars(kind)] == []


def test_every_promise_is_typed() -> None:
    for door in DOORS:
        for name, promise in inspect.getmembers(door, inspect.isfunction):
            if not name.startswith("_"):
                assert "return" in typing.get_type_hints(promise), f"{door.__name__}.{name}"
