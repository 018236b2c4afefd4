from kiosk.domain.joining import Credit, JoinStep
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Stage, Visit
from kiosk.proving.states import every
from tests.builders import a_group, a_menu, a_size, an_item

MENU = a_menu(an_item(groups=(a_group(),)), an_item("soda", groups=(a_size(),)), an_item("salad"))
VISITS: list[Visit] = [state.snapshot.visit for state in every(MENU)]


def test_every_question_and_every_outcome_of_joining_is_pictured() -> None:
    forms = [visit.joining for visit in VISITS if visit.stage is Stage.JOIN]
    assert {form.step for form in forms} == set(JoinStep)
    assert {visit.joining.credit for visit in VISITS} == set(Credit)
    assert any(form.is_sending for form in forms)
    told = {form.trouble.code for form in forms if form.trouble}
    assert {Code.EMAIL_INVALID, Code.NAME_INVALID, Code.PHONE_INVALID, Code.LOYALTY_DOWN} <= told


def test_the_invitation_stands_under_the_number() -> None:
    done = [visit for visit in VISITS if visit.stage is Stage.DONE]
    assert any(visit.joining.is_wanted for visit in done)
    assert {visit.rating.given for visit in done if visit.rating.asked} == {None, 9}


def test_nobody_has_agreed_beforehand() -> None:
    assert not any(visit.joining.is_agreed for visit in VISITS if visit.joining.step is not JoinStep.CONSENT)
