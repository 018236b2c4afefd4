from dataclasses import replace

import pytest

from kiosk.domain.joining import Joining, JoinStep, Legal
from kiosk.domain.trouble import Code, Trouble
from kiosk.viewmodels.join import JoinViewModel, code_of, present
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import a_snapshot

LEGAL = Legal("https://app.example.com/privacy/", "https://app.example.com/terms")
FORM = Joining(JoinStep.CONSENT, "ana@example.com", "Ana", "Ruiz", "4155550142")


@pytest.mark.parametrize(
    ("step", "place", "field"),
    [
        (JoinStep.EMAIL, 1, "ana@example.com"),
        (JoinStep.FIRST_NAME, 2, "Ana"),
        (JoinStep.LAST_NAME, 3, "Ruiz"),
        (JoinStep.PHONE, 4, "(415) 555-0142"),
        (JoinStep.CONSENT, 5, ""),
    ],
)
def test_each_question_shows_its_own_answer(step: JoinStep, place: int, field: str) -> None:
    found = present(a_snapshot(legal=LEGAL, joining=replace(FORM, step=step)))
    assert (found.step, found.place, found.places, found.typed) == (step.value, place, 5, field)


@pytest.mark.parametrize(
    ("joining", "may"),
    [
        (Joining(email="ana@"), False),
        (Joining(email="ana@example.com"), True),
        (Joining(JoinStep.FIRST_NAME), False),
        (Joining(JoinStep.FIRST_NAME, first_name=" "), False),
        (Joining(JoinStep.LAST_NAME, last_name="R"), True),
        (Joining(JoinStep.PHONE), True),
        (Joining(JoinStep.PHONE, phone="415"), False),
        (Joining(JoinStep.PHONE, phone="4155550142"), True),
    ],
)
def test_it_goes_on_with_what_can_be_valid(joining: Joining, may: bool) -> None:
    assert present(a_snapshot(joining=joining)).may_go_on is may


def test_nobody_joins_before_they_agree_or_twice_or_too_often() -> None:
    agreed = replace(FORM, is_agreed=True)
    assert not present(a_snapshot(joining=FORM)).may_join
    assert present(a_snapshot(joining=agreed)).may_join
    assert not present(a_snapshot(joining=replace(agreed, is_sending=True))).may_join
    assert not present(a_snapshot(joining=agreed.failing(Trouble(Code.TOO_MANY_TRIES)))).may_join
    assert present(a_snapshot(joining=agreed.failing(Trouble(Code.LOYALTY_DOWN)))).may_join
    assert not present(a_snapshot(joining=replace(agreed, last_name=""))).may_join


@pytest.mark.parametrize(("typed", "starts"), [("", True), ("Ana", False), ("Ana ", True), ("O'", True)])
def test_words_of_a_name_start_with_a_capital(typed: str, starts: bool) -> None:
    joining = Joining(JoinStep.FIRST_NAME, first_name=typed)
    assert present(a_snapshot(joining=joining)).starts_word is starts


def test_both_texts_can_be_read_and_scanned() -> None:
    found = present(a_snapshot(legal=LEGAL, joining=FORM))
    assert (found.privacy, found.terms) == ("app.example.com/privacy", "app.example.com/terms")
    assert found.terms_code == code_of("https://app.example.com/terms")
    assert bytes.fromhex(found.terms_code.removeprefix("image://code/")).decode() == LEGAL.terms
    assert present(a_snapshot(joining=FORM)).terms_code == ""


def test_the_end_of_the_patience_is_shown() -> None:
    assert (present(a_snapshot(done_left_s=12)).is_counting, present(a_snapshot()).is_counting) == (
        True,
        False,
    )


def test_a_touch_is_an_intent() -> None:
    asked = Recording()
    screen = JoinViewModel(asked.intents)
    screen.type("a")
    for touch in (
        screen.erase,
        screen.clear,
        screen.goOn,
        screen.back,
        screen.agree,
        screen.join,
        screen.notNow,
    ):
        touch()
    assert [intent[0] for intent in asked.heard] == [
        "type_text", "erase", "clear_typed", "go_on", "back", "agree", "join", "leave_joining",
    ]  # fmt: skip
