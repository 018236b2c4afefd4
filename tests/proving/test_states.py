import pytest

from kiosk.domain.trouble import Code
from kiosk.domain.visit import Dialog, PayStep, QuoteState, SignInBy, Stage
from kiosk.proving.states import every
from kiosk.viewmodels.cast import Cast
from tests.builders import a_group, a_menu, a_size, an_item
from tests.viewmodels.recording import Recording

MENU = a_menu(an_item(groups=(a_group(),)), an_item("soda", groups=(a_size(),)), an_item("salad"))
STATES = every(MENU)
VISITS = [state.snapshot.visit for state in STATES]


def test_every_stage_is_pictured() -> None:
    assert {visit.stage for visit in VISITS} == set(Stage)


def test_every_dialog_pay_step_quote_and_face_is_pictured() -> None:
    assert {visit.dialog for visit in VISITS} == {None, *Dialog}
    assert {visit.paying.step for visit in VISITS if visit.paying} == set(PayStep)
    assert {visit.quote_state for visit in VISITS} == set(QuoteState)
    assert {visit.signing_in.by for visit in VISITS} == set(SignInBy)


def test_names_are_files_and_given_once() -> None:
    names = [state.name for state in STATES]
    assert len(set(names)) == len(names) > 50
    assert [name for name in names if not name.replace("-", "").isalnum()] == []


@pytest.mark.parametrize("code", [Code.SOLD_OUT, Code.REWARD_NOT_FITTING, Code.TERMINAL_AWAY])
def test_troubles_are_pictured(code: Code) -> None:
    assert code in {visit.trouble.code for visit in VISITS if visit.trouble}


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_state_can_be_shown(language: str) -> None:
    cast = Cast(Recording().intents)
    for state in every(MENU, language):
        cast.update(state.snapshot)
        assert cast.models["frame"].property("stage") == state.snapshot.visit.stage.value
