from dataclasses import dataclass

import pytest
from PySide6.QtCore import Signal

from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels.showing import Showing, flag, listed, number, text
from tests.builders import a_basket
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import BURGER, a_snapshot


@dataclass(frozen=True, slots=True)
class Row:
    name: str


@dataclass(frozen=True, slots=True)
class Shown:
    words: str = ""
    count: int = 0
    is_full: bool = False
    rows: tuple[Row, ...] = ()


def present(snapshot: Snapshot) -> Shown:
    lines = snapshot.visit.basket.lines
    return Shown(snapshot.menu.name, len(lines), bool(lines), tuple(Row(line.item.id) for line in lines))


class Screen(Showing):
    presenting = staticmethod(present)
    blank = Shown()
    changed = Signal()
    words = text("words", changed)
    count = number("count", changed)
    full = flag("is_full", changed)
    lines = listed("rows")


@pytest.fixture
def screen() -> Screen:
    return Screen(Recording().intents)


def test_it_is_blank_before_the_first_snapshot(screen: Screen) -> None:
    assert [screen.property(name) for name in ("words", "count", "full")] == ["", 0, False]


def test_it_shows_the_snapshot(screen: Screen) -> None:
    screen.update(a_snapshot(basket=a_basket(BURGER)))
    assert [screen.property(name) for name in ("words", "count", "full")] == ["Sorrel & Rye", 1, True]
    assert screen.property("lines").rows == (Row("burger"),)


def test_it_speaks_only_when_something_differs(screen: Screen) -> None:
    heard: list[int] = []
    screen.changed.connect(lambda: heard.append(1))
    screen.update(a_snapshot())
    screen.update(a_snapshot(category="mains"))
    screen.update(a_snapshot(basket=a_basket(BURGER)))
    assert len(heard) == 2


def test_a_list_stays_the_same_list(screen: Screen) -> None:
    before = screen.property("lines")
    screen.update(a_snapshot(basket=a_basket(BURGER)))
    assert screen.property("lines") is before


def test_qml_can_bind_to_every_property(screen: Screen) -> None:
    """A property without a signal of its own would never be drawn again."""
    meta = screen.metaObject()
    own = [meta.property(place) for place in range(meta.propertyOffset(), meta.propertyCount())]
    assert [known.name() for known in own if not known.isConstant() and not known.hasNotifySignal()] == []
