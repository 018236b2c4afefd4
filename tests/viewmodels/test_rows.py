from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.rows import RowsModel, camel, row_type


@dataclass(frozen=True, slots=True)
class Dish:
    key: str
    in_order: int = 0


@dataclass(frozen=True, slots=True)
class Shelf:
    key: str
    title: str = ""
    dishes: tuple[Dish, ...] = ()


class Ear(QObject):
    """Keeps what a model announced, in order, with the rows concerned."""

    def __init__(self, model: RowsModel) -> None:
        super().__init__()
        self.heard: list[tuple[Any, ...]] = []
        model.rowsInserted.connect(lambda _, first, last: self.heard.append(("in", first, last)))
        model.rowsRemoved.connect(lambda _, first, last: self.heard.append(("out", first, last)))
        model.rowsMoved.connect(lambda _a, first, _b, _c, to: self.heard.append(("move", first, to)))
        model.dataChanged.connect(self._changed)
        model.countChanged.connect(lambda: self.heard.append(("count",)))

    def _changed(self, first: QModelIndex, _last: QModelIndex, roles: list[int]) -> None:
        self.heard.append(("change", first.row(), tuple(roles)))


def dishes(*keys: str) -> list[Dish]:
    return [Dish(key) for key in keys]


def shown(model: RowsModel) -> list[Any]:
    first = min(model.roleNames())
    return [model.data(model.index(row), first) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("before", "after", "announced"),
    [
        ("", "ab", [("in", 0, 0), ("in", 1, 1), ("count",)]),
        ("abc", "ac", [("out", 1, 1), ("count",)]),
        ("ac", "abc", [("in", 1, 1), ("count",)]),
        ("abc", "cab", [("move", 2, 0)]),
        ("abc", "abc", []),
        ("ab", "cd", [("out", 1, 1), ("out", 0, 0), ("in", 0, 0), ("in", 1, 1)]),
    ],
)
def test_only_what_differs_is_announced(before: str, after: str, announced: list[Any]) -> None:
    model = RowsModel(Dish)
    model.show(dishes(*before))
    ear = Ear(model)
    model.show(dishes(*after))
    assert ear.heard == announced
    assert shown(model) == list(after)


def test_a_changed_field_names_its_role() -> None:
    model = RowsModel(Dish)
    model.show(dishes("a", "b"))
    ear = Ear(model)
    model.show([Dish("a"), Dish("b", in_order=2)])
    roles = {bytes(name.data()): role for role, name in model.roleNames().items()}
    assert ear.heard == [("change", 1, (roles[b"inOrder"],))]
    assert model.data(model.index(1), roles[b"inOrder"]) == 2


def test_a_list_in_a_row_lives_with_its_row() -> None:
    model = RowsModel(Shelf)
    model.show([Shelf("a", dishes=(Dish("x"),)), Shelf("b")])
    inner = model.data(model.index(0), max(model.roleNames()))
    outer_ear, inner_ear = Ear(model), Ear(inner)
    model.show([Shelf("b"), Shelf("a", dishes=(Dish("x"), Dish("y")))])
    assert model.data(model.index(1), max(model.roleNames())) is inner
    assert inner_ear.heard == [("in", 1, 1), ("count",)]
    assert outer_ear.heard == [("move", 1, 0)]


def test_a_list_outlives_its_row_which_may_still_be_drawn() -> None:
    model = RowsModel(Shelf)
    model.show([Shelf("a", dishes=(Dish("x"),))])
    inner = model.data(model.index(0), max(model.roleNames()))
    model.show([])
    assert inner.rows == (Dish("x"),)
    model.show([Shelf("a", dishes=(Dish("y"),))])
    assert model.data(model.index(0), max(model.roleNames())) is inner
    assert inner.rows == (Dish("y"),)


def test_nothing_is_known_of_rows_and_roles_that_are_not_there() -> None:
    model = RowsModel(Dish)
    model.show(dishes("a"))
    assert model.data(model.index(5), min(model.roleNames())) is None
    assert model.data(model.index(0), 1) is None
    assert model.rowCount(model.index(0)) == 0


KEYS = st.lists(st.sampled_from("abcdef"), unique=True)


@settings(deadline=None, max_examples=60)
@given(st.lists(KEYS, min_size=1, max_size=4), st.integers(0, 3))
def test_any_update_ends_right_and_keeps_qts_contract(steps: list[list[str]], extra: int) -> None:
    model = RowsModel(Shelf)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number, keys in enumerate(steps):
        rows = [Shelf(key, str(number % 2), tuple(dishes(*keys[:extra]))) for key in keys]
        model.show(rows)
        assert model.rows == tuple(rows)
        assert shown(model) == keys
    assert tester.model() is model


def test_names_and_types_of_roles() -> None:
    assert [camel(name) for name in ("key", "in_order", "is_sold_out")] == ["key", "inOrder", "isSoldOut"]
    assert row_type(tuple[Dish, ...]) is Dish
    assert row_type(tuple[str, ...]) is None
    assert row_type(str) is None
