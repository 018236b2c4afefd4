import inspect

from kiosk.services.attendant import Attendant
from kiosk.viewmodels.intents import Intents

WISHES = [name for name, _ in inspect.getmembers(Intents, inspect.isfunction) if not name.startswith("_")]


def satisfied(attendant: Attendant) -> Intents:
    """The type checker proves the signatures here."""
    return attendant


def test_the_attendant_understands_every_wish() -> None:
    assert [name for name in WISHES if not callable(getattr(Attendant, name, None))] == []
    assert len(WISHES) > 40
