import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.basket import Basket
from kiosk.domain.ease import Ease
from kiosk.domain.member import IdentifiedBy
from kiosk.domain.menu import Dining, OptionId
from kiosk.domain.money import Money
from kiosk.domain.payment import TerminalStep
from kiosk.domain.visit import (
    MOVES,
    Dialog,
    OpenItem,
    Paying,
    PayStep,
    QuoteState,
    SigningIn,
    Stage,
    Visit,
)
from tests.builders import a_basket, a_group, a_member, an_identifier, an_item

GUEST = set(Stage) - {
    Stage.ATTRACT, Stage.RESUME, Stage.PAY, Stage.DONE, Stage.JOIN, Stage.CLOSED, Stage.STAFF,
}  # fmt: skip


def test_every_stage_has_its_row_and_can_be_reached_and_left() -> None:
    assert set(MOVES) == set(Stage)
    assert {stage for targets in MOVES.values() for stage in targets} == set(Stage)
    assert all(targets - {stage} for stage, targets in MOVES.items())


@given(st.lists(st.sampled_from(Stage), max_size=30))
def test_money_is_only_reached_through_review_and_left_by_an_answer(wishes: list[Stage]) -> None:
    visit = Visit()
    for wish in wishes:
        before = visit.stage
        visit = visit.moving_to(wish)
        assert visit.stage in (before, wish)
        if visit.stage is Stage.PAY and before is not Stage.PAY:
            # Closed: after a restart whoever paid sees what becomes of it.
            assert before in (Stage.REVIEW, Stage.CLOSED)
        if before is Stage.PAY and visit.stage is not Stage.PAY:
            assert visit.stage in (Stage.REVIEW, Stage.DONE, Stage.ATTRACT, Stage.CLOSED)
        if visit.stage is Stage.DONE and before is not Stage.DONE:
            assert before is Stage.PAY
        if visit.stage is Stage.STAFF and before is not Stage.STAFF:
            assert before not in (Stage.PAY, Stage.JOIN)


def test_a_move_that_is_not_allowed_changes_nothing() -> None:
    visit = Visit(stage=Stage.PAY, dialog=Dialog.IDLE)
    assert visit.moving_to(Stage.MENU) is visit


def test_a_move_answers_the_question_that_stood() -> None:
    assert Visit(stage=Stage.MENU, dialog=Dialog.IDLE).moving_to(Stage.CART).dialog is None
    assert Visit(stage=Stage.MENU, dialog=Dialog.IDLE).moving_to(Stage.MENU).dialog is None


@pytest.mark.parametrize("stage", Stage)
def test_what_may_be_done_where(stage: Stage) -> None:
    visit = Visit(stage=stage)
    assert visit.may_edit == (stage in GUEST)
    assert visit.may_sign_in == (stage in GUEST | {Stage.ATTRACT})
    assert visit.is_over == (stage in {Stage.ATTRACT, Stage.CLOSED, Stage.STAFF})


def test_starting_opens_the_menu_with_an_empty_basket_in_the_language_that_is_on() -> None:
    before = Visit(language="es", basket=a_basket(), strip_dismissed=True, member=a_member(), louder=2)
    visit = before.starting(Dining.TAKE_AWAY)
    assert visit == Visit(stage=Stage.MENU, language="es", louder=2, basket=Basket(Dining.TAKE_AWAY))


def test_the_same_guest_keeps_how_the_screens_are_and_nothing_else() -> None:
    before = Visit(Stage.REVIEW, "ar", frozenset({Ease.SPOKEN}), -1, a_basket(), member=a_member())
    assert before.anew(Stage.DONE) == Visit(Stage.DONE, "ar", frozenset({Ease.SPOKEN}), -1)


def test_signing_out_forgets_the_member_and_keeps_the_basket() -> None:
    signed_in = Visit(
        stage=Stage.REVIEW, basket=a_basket(), identifier=an_identifier(), signed_in_by=IdentifiedBy.USER_ID,
        member=a_member(), discount=Money(500), quote_state=QuoteState.FRESH,
        signing_in=SigningIn(typed="2125550100", tries=2),
    )  # fmt: skip
    left = Visit(stage=Stage.REVIEW, basket=a_basket(), signing_in=SigningIn(tries=2))
    assert signed_in.signed_out() == left


def test_the_sheet_tells_the_price_of_what_is_chosen() -> None:
    burger = an_item(groups=(a_group(),))
    assert OpenItem(burger, frozenset({OptionId("cheddar")}), 2).price == Money(2620)


def test_a_payment_may_be_cancelled_while_the_card_is_awaited_or_was_declined() -> None:
    allowed = {step for step in PayStep if Paying(step, Money(1285)).may_cancel}
    assert allowed == {PayStep.PRESENT_CARD, PayStep.DECLINED}


@pytest.mark.parametrize("step", TerminalStep)
def test_each_step_of_the_terminal_is_one_that_the_guest_is_told(step: TerminalStep) -> None:
    assert PayStep.of(step).value == step.value
