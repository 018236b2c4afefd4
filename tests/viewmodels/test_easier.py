from kiosk.domain.ease import LOUDEST, Ease
from kiosk.domain.visit import Dialog
from kiosk.viewmodels.easier import EaseRow, EasierViewModel, present
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import a_snapshot


def test_it_shows_what_is_on_of_what_the_kiosk_has() -> None:
    offered = (Ease.REACH, Ease.SPOKEN)
    shown = present(a_snapshot(eases=frozenset({Ease.SPOKEN}), eases_offered=offered))
    assert shown.eases == (EaseRow("reach", False), EaseRow("spoken", True))
    assert not shown.is_open
    assert present(a_snapshot(dialog=Dialog.EASIER)).is_open


def test_without_a_voice_nothing_is_read_aloud() -> None:
    assert "spoken" not in {row.code for row in present(a_snapshot()).eases}


def test_switches_become_intents() -> None:
    asked = Recording()
    model = EasierViewModel(asked.intents)
    model.switch("large_text")
    model.louder()
    model.quieter()
    model.close()
    assert asked.heard == [("ease", Ease.LARGE_TEXT), ("louder",), ("quieter",), ("close_easier",)]


def test_how_loud_it_is_shows_once_something_is_read() -> None:
    assert present(a_snapshot()).volume == 0
    shown = present(a_snapshot(volume=4))
    assert (shown.volume, shown.loudest) == (4, LOUDEST)
