import pytest

from kiosk.domain.diet import Needs
from kiosk.domain.order import Redemption
from kiosk.domain.removed import Removed
from kiosk.domain.visit import Dialog
from kiosk.viewmodels.removing import RemovedShown, removed_of
from tests.builders import a_line, a_reward
from tests.viewmodels.snapshots import SODA, a_snapshot

REWARD = Removed((), 3, Redemption.of(a_reward()))


@pytest.mark.parametrize(
    ("removed", "shown"),
    [
        (None, RemovedShown()),
        (Removed(((0, a_line(SODA)),), 3), RemovedShown("dishes", "Refresco", 1, 3)),
        (Removed(((0, a_line(SODA)), (1, a_line(number=2))), 3), RemovedShown("dishes", "", 2, 3)),
        (REWARD, RemovedShown("reward", "$5 off", 0, 3)),
        (Removed((), 3, needs=Needs(frozenset({"milk"}))), RemovedShown("filters", "", 0, 3)),
        (Removed((), 3, table="12"), RemovedShown("table", "", 0, 3)),
        (Removed((), 3, name="Sam"), RemovedShown("name", "", 0, 3)),
    ],
)
def test_it_is_named_in_the_guests_language(removed: Removed | None, shown: RemovedShown) -> None:
    assert removed_of(a_snapshot(removed=removed, language="es")) == shown


def test_a_reward_is_not_named_while_somebody_else_may_be_looking() -> None:
    hidden = a_snapshot(removed=REWARD, dialog=Dialog.SECOND_PERSON)
    assert removed_of(hidden) == RemovedShown()
    line = Removed(((0, a_line(SODA)),), 3)
    assert removed_of(a_snapshot(removed=line, dialog=Dialog.SECOND_PERSON)).name == "Soda"
