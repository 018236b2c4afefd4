"""The doors of a guest's comforts are protocols that say what they promise, and every promise is typed."""

import inspect
import typing

from kiosk import guest_ports

CLASSES = [thing for thing in vars(guest_ports).values() if inspect.isclass(thing)]
DOORS = [kind for kind in CLASSES if kind.__module__ == guest_ports.__name__]


def test_it_holds_nothing_but_doors() -> None:
    assert {door.__name__ for door in DOORS} == {"Bell", "Speech", "Usuals"}
    assert all(getattr(door, "_is_protocol", False) and door.__doc__ for door in DOORS)


def test_every_promise_is_typed() -> None:
    for door in DOORS:
        for name, promise in inspect.getmembers(door, inspect.isfunction):
            if not name.startswith("_"):
                assert "return" in typing.get_type_hints(promise), f"{door.__name__}.{name}"
