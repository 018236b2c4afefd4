import pytest

from kiosk.domain.basket import Basket
from kiosk.domain.menu import Dining
from kiosk.domain.visit import Handover, Stage
from kiosk.viewmodels.handover import HandoverViewModel, present
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import a_snapshot

TYPING = Handover(typed="12")


@pytest.mark.parametrize(("dining", "asks"), [(Dining.EAT_IN, "table"), (Dining.TAKE_AWAY, "name")])
def test_it_asks_for_what_the_dining_needs(dining: Dining, asks: str) -> None:
    shown = present(a_snapshot(stage=Stage.HANDOVER, basket=Basket(dining), handover=TYPING))
    assert (shown.asks, shown.typed, shown.is_blank) == (asks, "12", False)


def test_what_was_typed_is_shown_on_its_sheet_alone_and_never_told() -> None:
    assert present(a_snapshot(handover=Handover(typed="Ana"))).typed == ""
    shown = present(a_snapshot(stage=Stage.HANDOVER, handover=Handover(name="Ana", typed="Ana")))
    assert "Ana" not in repr(shown)
    assert "Ana" not in repr(a_snapshot(stage=Stage.HANDOVER, handover=Handover(name="Ana", typed="Ana")))


def test_keys_become_intents() -> None:
    asked = Recording()
    model = HandoverViewModel(asked.intents)
    model.update(a_snapshot(stage=Stage.HANDOVER, handover=TYPING))
    model.type("3")
    model.erase()
    model.clear()
    model.confirm()
    model.close()
    assert asked.heard == [
        ("write_handover", "123"), ("write_handover", "1"), ("write_handover", ""), ("confirm_handover",),
        ("close_handover",),
    ]  # fmt: skip
