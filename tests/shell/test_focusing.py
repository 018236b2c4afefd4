"""What keys go through, on the real screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.visit import Dialog, Stage
from kiosk.shell import focusing
from tests.screens.front import Front
from tests.viewmodels.snapshots import BURGER, ONE_BURGER


@pytest.fixture
def front(qtbot: QtBot) -> Iterator[Front]:
    front = Front(qtbot)
    yield front
    front.close()


def found(front: Front, **mirrored: bool) -> list[QQuickItem]:
    root = front.window.view.rootObject()
    assert root is not None
    return focusing.controls(root, **mirrored)


def names(front: Front, **mirrored: bool) -> list[str]:
    return [item.objectName() for item in found(front, **mirrored)]


def test_they_come_in_the_order_in_which_they_are_read(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    front.item("reviewOrder")
    met = names(front)
    card, plus = f"card-{BURGER.id}", f"plus-{BURGER.id}"
    order = ["search", "signInStrip", card, plus, "card-soda", "reviewOrder", "help"]
    assert sorted(order, key=met.index) == order
    mirrored = names(front, mirrored=True)
    assert mirrored.index("search") < mirrored.index("diningChip")


def test_the_topmost_place_hides_what_is_under_it(front: Front) -> None:
    front.see(stage=Stage.CART, basket=ONE_BURGER, dialog=Dialog.EASIER)
    front.item("easierDone")
    met = names(front)
    assert {"ease-reach", "easierDone", "help"} <= set(met)
    assert not {"clearCart", "reviewOrder"} & set(met)


def test_what_is_chosen_comes_into_sight_and_lies_under_the_finger(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    front.item("reviewOrder")
    card = next(item for item in found(front) if item.objectName() == "card-taco")
    focusing.focus(card)
    middle = card.mapToScene(QPointF(card.width() / 2, card.height() / 2))
    assert focusing.at(middle, found(front)) is card
    assert focusing.at(QPointF(-5, -5), found(front)) is None


def test_nothing_is_above_the_first_row(front: Front) -> None:
    front.see(basket=ONE_BURGER)
    front.item("reviewOrder")
    met = found(front)
    assert focusing.beside(met[0], met, below=False) is None
    below = focusing.beside(met[0], met, below=True)
    assert below is not None
    assert below.y() >= 0
