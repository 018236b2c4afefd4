from kiosk.domain.parking import Parking, Resuming
from kiosk.domain.visit import Dialog, Stage
from kiosk.viewmodels.resume import ResumeShown, ResumeViewModel, present
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import ONE_BURGER, a_snapshot

OTHERS = Parking(5, has_others=True)


def test_the_idle_question_tells_where_the_order_waits() -> None:
    asked = a_snapshot(basket=ONE_BURGER, dialog=Dialog.IDLE, parking=Parking(5, "4827", may_choose=True))
    shown = present(asked)
    assert (shown.code, shown.minutes, shown.may_choose) == ("4827", 5, True)
    assert "4827" not in repr(shown)


def test_the_poster_alone_offers_to_go_on() -> None:
    assert present(a_snapshot(stage=Stage.ATTRACT, parking=OTHERS)).is_offered
    assert not present(a_snapshot(stage=Stage.ATTRACT)).is_offered
    assert present(a_snapshot(stage=Stage.MENU, parking=OTHERS)) == ResumeShown(minutes=5)


def test_four_figures_may_be_sent_unless_the_entry_is_closed() -> None:
    for typed, may_take in (("", False), ("482", False), ("4827", True)):
        shown = present(a_snapshot(stage=Stage.RESUME, parking=OTHERS, resuming=Resuming(typed)))
        assert (shown.typed, shown.may_take, shown.may_type) == (typed, may_take, True)
    closed = Parking(5, has_others=True, closed_s=24)
    shown = present(a_snapshot(stage=Stage.RESUME, parking=closed, resuming=Resuming("4827", is_wrong=True)))
    assert (shown.may_take, shown.may_type, shown.is_wrong, shown.closed_s) == (False, False, True, 24)


def test_touches_become_intents() -> None:
    asked = Recording()
    model = ResumeViewModel(asked.intents)
    model.update(a_snapshot(stage=Stage.RESUME, parking=OTHERS, resuming=Resuming("48")))
    model.type("2")
    for touch in (model.erase, model.clear, model.keep, model.open, model.take, model.close):
        touch()
    assert asked.heard == [
        ("write_code", "482"), ("write_code", "4"), ("write_code", ""), ("keep_parked",), ("open_parked",),
        ("take_parked",), ("close_parked",),
    ]  # fmt: skip
