import pytest

from kiosk.domain.menu import Dining
from kiosk.domain.money import Money
from kiosk.domain.offers import Standing
from kiosk.domain.order import Redemption
from kiosk.domain.payment import PayAt
from kiosk.domain.pricing import Totals
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import QuoteState
from kiosk.viewmodels.review import ReviewViewModel, present
from tests.builders import a_basket, a_member, a_points_product, a_reward
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import ONE_BURGER, TACO, a_snapshot


def test_the_whole_order() -> None:
    shown = present(a_snapshot(basket=ONE_BURGER, member=a_member(), offers=(Standing(a_reward()),)))
    assert [line.name for line in shown.lines] == ["Burger"]
    assert [offer.label for offer in shown.offers] == ["$5 off"]
    assert (shown.total, shown.count, shown.points, shown.points_word) == ("$12.85", 1, "248", "leaves")
    assert (shown.may_pay, shown.is_free, shown.trouble) == (True, False, "")


@pytest.mark.parametrize(
    ("parts", "may_pay"),
    [
        ({"basket": ONE_BURGER}, True),
        ({}, False),
        ({"basket": ONE_BURGER, "quote_state": QuoteState.ASKING}, False),
        ({"basket": ONE_BURGER, "quote_state": QuoteState.FAILED}, True),
        ({"basket": a_basket(TACO)}, False),
    ],
)
def test_paying_waits_for_what_is_not_sure(parts: dict[str, object], may_pay: bool) -> None:
    assert present(a_snapshot(**parts)).may_pay is may_pay


def test_a_sold_out_line_is_pointed_out() -> None:
    assert present(a_snapshot(basket=a_basket(TACO))).has_sold_out


def test_nothing_to_pay_is_another_button() -> None:
    free = Totals(Money(1190), Money(1190), Money(0))
    assert present(a_snapshot(basket=ONE_BURGER, totals=free)).is_free
    assert not present(a_snapshot()).is_free


@pytest.mark.parametrize("pay_at", PayAt)
def test_where_to_pay_is_as_the_site_says(pay_at: PayAt) -> None:
    assert present(a_snapshot(basket=ONE_BURGER, pay_at=pay_at)).pay_at == pay_at.value


def test_points_that_become_a_reward_are_announced() -> None:
    assert present(a_snapshot(redemption=Redemption.of(a_points_product()))).redeems_points
    assert not present(a_snapshot(redemption=Redemption.of(a_reward()))).redeems_points


def test_what_stands_in_the_way_is_said() -> None:
    shown = present(a_snapshot(trouble=Trouble(Code.REWARD_NOT_FITTING, "$5 off", 3)))
    assert (shown.trouble, shown.trouble_subject) == ("reward_not_fitting", "$5 off")


def test_a_touch_is_an_intent() -> None:
    asked = Recording()
    screen = ReviewViewModel(asked.intents)
    screen.setQuantity(4, 2)
    screen.remove(4)
    screen.edit(4)
    screen.useOffer("a")
    screen.mendOffer("b")
    screen.switchDining("eat_in")
    for touch in (screen.removeOffer, screen.openSignIn, screen.signOut, screen.back, screen.pay):
        touch()
    assert asked.heard == [
        ("count_line", 4, 2),
        ("remove_line", 4),
        ("edit_line", 4),
        ("use_offer", "a"),
        ("mend_offer", "b"),
        ("switch_dining", Dining.EAT_IN),
        ("remove_offer",),
        ("open_sign_in",),
        ("sign_out",),
        ("back",),
        ("pay",),
    ]


def test_while_nothing_can_be_sold_nothing_can_be_paid() -> None:
    away = Trouble(Code.TERMINAL_AWAY)
    shown = present(a_snapshot(basket=ONE_BURGER, closed_for=away))
    assert (shown.paused, shown.may_pay) == ("terminal_away", False)


def test_what_costs_nothing_needs_no_card_reader() -> None:
    free = Totals(Money(1190), Money(1190), Money(0))
    shown = present(a_snapshot(basket=ONE_BURGER, totals=free, closed_for=Trouble(Code.TERMINAL_AWAY)))
    assert (shown.paused, shown.may_pay) == ("", True)
    shown = present(a_snapshot(basket=ONE_BURGER, totals=free, closed_for=Trouble(Code.KITCHEN_SILENT)))
    assert (shown.paused, shown.may_pay) == ("kitchen_silent", False)
