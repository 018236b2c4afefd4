import pytest

from kiosk.domain.basket import Basket
from kiosk.domain.diet import Needs
from kiosk.domain.order import Redemption
from kiosk.domain.removed import Gone, Removed
from kiosk.domain.visit import Handover, Visit
from tests.builders import a_basket, a_line, a_reward, an_item

REWARD = Redemption.of(a_reward())
MILK, NUTS = Needs(frozenset({"milk"})), Needs(frozenset({"nuts"}), frozenset({"vegan"}))


@pytest.mark.parametrize(
    ("removed", "kind"),
    [
        (Removed(((0, a_line()),), 1, REWARD), Gone.DISHES),
        (Removed((), 1, REWARD), Gone.REWARD),
        (Removed((), 1, needs=MILK), Gone.FILTERS),
        (Removed((), 1, table="12"), Gone.TABLE),
        (Removed((), 1, name="Sam"), Gone.NAME),
    ],
)
def test_each_is_called_what_it_is(removed: Removed, kind: Gone) -> None:
    assert removed.kind is kind
    assert "Sam" not in repr(removed)


def test_lines_come_back_to_their_places_beside_what_came_since() -> None:
    before = a_basket(an_item(), an_item("fries", "4.20"))
    removed = Removed.of(before, Basket(), 1)
    since = Basket(next_line=before.next_line).adding(an_item("soda", "2.90"), frozenset())
    assert [line.item.id for line in removed.restored(since).lines] == ["burger", "fries", "soda"]


def test_with_the_member_or_another_reward_only_lines_are_left() -> None:
    lines = ((0, a_line()),)
    assert Removed(lines, 1, REWARD).without_reward() == Removed(lines, 1)
    assert Removed((), 1, REWARD).without_reward() is None
    assert Removed((), 1, needs=MILK).without_reward() == Removed((), 1, needs=MILK)


def test_what_was_set_since_stays() -> None:
    cleared = Visit(needs=NUTS, removed=Removed((), 1, needs=MILK))
    assert cleared.undone() == Visit(needs=Needs(frozenset({"milk", "nuts"}), frozenset({"vegan"})))
    told = Visit(handover=Handover(name="Ana"), removed=Removed((), 1, table="12", name="Sam"))
    assert told.undone().handover == Handover("12", "Ana")


def test_nothing_removed_is_nothing_to_undo() -> None:
    assert Visit().undone() == Visit()


def test_who_leaves_leaves_no_reward_behind() -> None:
    assert Visit(removed=Removed((), 1, REWARD)).signed_out().removed is None
    assert Visit(removed=Removed((), 1, table="12")).signed_out().removed is not None
