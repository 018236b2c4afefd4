from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from kiosk.domain.basket import LineId
from kiosk.domain.daypart import Daypart
from kiosk.domain.ease import Ease
from kiosk.domain.location import Location
from kiosk.domain.member import LocationId, OfferId
from kiosk.domain.menu import CategoryId, Dining, ItemId, OptionId, Suggestion
from kiosk.domain.money import Money
from kiosk.domain.offers import standings
from kiosk.domain.order import Redemption
from kiosk.domain.payment import PayAt
from kiosk.domain.pricing import Totals
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Dialog, QuoteState, SigningIn, Stage
from kiosk.domain.words import Words
from tests.builders import LOCATION, NOON, a_basket, a_member, a_menu, a_points_product, a_reward, an_item
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import BURGER, MENU, SODA, TACO, a_snapshot

TWO = a_basket(BURGER).adding(SODA, frozenset({OptionId("small")}))
FREE_SODA = a_reward("free-soda", label="Free soda", products=frozenset({SODA.id}))
MEMBER = a_member(rewards=(a_reward(), a_reward("far", minimum=Money(5000))))
ON = Redemption.of(a_reward())
EVERYWHERE = pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)


def reviewing(front: Front, **parts: object) -> None:
    """The order of a member with what may be used on it."""
    given = {"stage": Stage.REVIEW, "basket": TWO, "member": MEMBER} | parts
    offers = standings(given["member"], given["basket"], LOCATION, NOON, MENU)  # type: ignore[arg-type]
    front.see(**given, offers=offers)


@EVERYWHERE
def test_lines_are_changed_in_place(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=TWO)
    front.tap_all("linePlus-1", "lineMinus-1", "line-2")
    assert front.heard == [("count_line", 1, 2), ("count_line", 1, 0), ("edit_line", LineId(2))]


@EVERYWHERE
def test_it_leads_on_and_back(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=TWO)
    front.tap_all("payByCard", "reviewBack", "reviewSignIn", "diningChip")
    assert front.heard == [("pay",), ("back",), ("open_sign_in",), ("switch_dining", Dining.TAKE_AWAY)]


def test_a_reward_is_used(front: Front) -> None:
    reviewing(front)
    assert "reviewSignIn" not in front.names()
    front.tap("useOffer-reward-five")
    assert front.heard == [("use_offer", OfferId("reward-five"))]
    assert front.item("offer-reward-five").property("reason") == "You save $5.00."


def test_who_has_just_signed_in_is_not_asked_to_while_rewards_are_looked_for(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=TWO, signing_in=SigningIn(is_looking=True))
    front.item("rewardsComing")
    assert "reviewSignIn" not in front.names()
    front.see(stage=Stage.REVIEW, basket=TWO)
    front.item("reviewSignIn")
    assert "rewardsComing" not in front.names()


def test_one_reward_at_a_time(front: Front) -> None:
    reviewing(front, redemption=ON, quote_state=QuoteState.FRESH, discount=Money(500))
    assert front.item("offer-reward-five").property("stage") == "on"
    assert front.text("useOffer-product-five") == "Use instead"
    front.tap("removeOffer")
    assert front.heard == [("remove_offer",)]


def test_whose_rewards_they_are_may_sign_out_beside_them(front: Front) -> None:
    reviewing(front)
    front.reach("reviewSignOut", "reviewList")
    front.tap("reviewSignOut")
    assert front.heard == [("sign_out",)]


def test_a_greyed_reward_says_one_reason_and_the_way_to_mend_it(front: Front) -> None:
    reviewing(front)
    far = front.item("offer-far")
    assert far.property("stage") == "no"
    assert far.property("reason") == "Spend $35.20 more to use this."
    front.tap("mendOffer-far")
    assert front.heard == [("mend_offer", OfferId("far"))]


def test_the_missing_dish_is_one_touch_away(front: Front) -> None:
    reviewing(front, member=a_member(rewards=(FREE_SODA,)), basket=a_basket(BURGER))
    assert front.item("offer-free-soda").property("reason") == "Add Soda to use this."
    assert front.text("mendOffer-free-soda") == "Add $2.90"


def test_a_reward_for_what_is_not_served_says_when_it_is_or_that_it_has_sold_out(front: Front) -> None:
    free_taco = a_reward("free-taco", products=frozenset({TACO.id}))
    reviewing(front, member=a_member(rewards=(free_taco,)))
    assert front.item("offer-free-taco").property("reason") == "Its dish has sold out."
    soon = NOON.astimezone() + timedelta(hours=1)
    dishes = tuple(replace(each, daypart="later") for each in MENU.categories)
    part = Daypart(soon.time(), (soon + timedelta(hours=2)).time())
    later = replace(MENU, categories=dishes, dayparts={"later": part})
    offers = standings(a_member(rewards=(free_taco,)), TWO, LOCATION, NOON)
    front.show(a_snapshot(later, stage=Stage.REVIEW, basket=TWO, member=MEMBER, offers=offers))
    assert front.item("offer-free-taco").property("reason").startswith("From ")


def test_a_reward_that_is_good_elsewhere_says_where(front: Front) -> None:
    places = {
        LocationId(name): Location(LocationId(name), "m", name) for name in ("Harbor Street", "Mill Lane")
    }
    for good_at, told in (
        (["Harbor Street"], "Only at Harbor Street."),
        (["Harbor Street", "Mill Lane"], "Only at Harbor Street and Mill Lane."),
        (["Harbor Street", "Mill Lane", "3", "4", "5"], "Only at Harbor Street, Mill Lane and 3 more."),
        (["Harbor Street", "gone"], "Only at Harbor Street and 1 more."),
        (["gone"], "Not at this restaurant."),
    ):
        far = a_reward("far-off", locations=frozenset(good_at))
        reviewing(front, member=a_member(rewards=(far,)), places=places)
        assert front.item("offer-far-off").property("reason") == told
        assert "mendOffer-far-off" not in front.names()
    arabic = a_reward("far-off", locations=frozenset({"Harbor Street"}))
    reviewing(front, member=a_member(rewards=(arabic,)), places=places, language="ar")
    assert "\u2068Harbor Street\u2069" in front.item("offer-far-off").property("reason")


def test_points_that_are_short_are_counted(front: Front) -> None:
    dear = a_points_product("dear", points=Decimal(300))
    reviewing(front, member=a_member(rewards=(), points_products=(dear,)))
    assert front.item("offer-dear").property("reason") == "52 leaves to go."
    assert "mendOffer-dear" not in front.names()


def test_more_than_five_are_shown_on_request(front: Front) -> None:
    many = tuple(a_reward(f"r{n}") for n in range(8))
    reviewing(front, member=a_member(rewards=many, points_products=()))
    assert "offer-r7" not in front.names()
    front.tap("showAllOffers")
    assert "offer-r7" in front.names()
    assert "showAllOffers" not in front.names()


def test_paying_waits_for_the_quote(front: Front) -> None:
    reviewing(front, redemption=ON, quote_state=QuoteState.ASKING)
    assert front.item("offer-reward-five").property("asking")
    assert not front.item("payByCard").isEnabled()
    reviewing(front, redemption=ON, quote_state=QuoteState.FRESH, discount=Money(500))
    assert front.item("payByCard").isEnabled()


def test_the_sum_names_what_is_taken_off(front: Front) -> None:
    reviewing(front, redemption=ON, quote_state=QuoteState.FRESH, discount=Money(500))
    assert front.item("sum-discount").property("label") == ON.label
    assert front.item("sum-discount").property("amount") == "−$5.00"
    assert front.item("total").property("amount") == front.item("payByCard").property("detail")


def test_nothing_to_pay_is_one_button(front: Front) -> None:
    free = Totals(Money(1480), Money(1480))
    front.see(stage=Stage.REVIEW, basket=TWO, totals=free)
    assert (front.text("payByCard"), front.item("payByCard").property("detail")) == ("Place order", "$0.00")


def test_what_just_sold_out_stands_in_the_way(front: Front) -> None:
    gone = Trouble(Code.SOLD_OUT, "Taco", 1)
    front.see(stage=Stage.REVIEW, basket=a_basket(BURGER, TACO), trouble=gone)
    assert front.item("reviewNotice").property("fact") == "Taco just sold out."
    assert not front.item("payByCard").isEnabled()
    assert "undo" not in front.names()


def test_an_emptied_order_leads_to_the_menu(front: Front) -> None:
    front.see(stage=Stage.REVIEW)
    front.tap("act")
    assert front.heard == [("back",)]
    assert not front.item("payByCard").isEnabled()


@EVERYWHERE
def test_before_points_are_spent_the_guest_is_asked(front: Front) -> None:
    product = a_points_product(points=Decimal(150))
    asking = {"redemption": Redemption.of(product), "dialog": Dialog.SPEND_POINTS}
    reviewing(front, member=a_member(points_products=(product,)), **asking)
    assert front.item("spendPointsDialog").property("headline") == "Use 150 leaves now?"
    front.tap_all("keepPoints", "spendPoints")
    assert front.heard == [("keep_points",), ("spend_points",)]


@EVERYWHERE
def test_while_nothing_can_be_sold_the_review_says_why(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=a_basket(BURGER), closed_for=Trouble(Code.KITCHEN_SILENT))
    assert front.item("pausedNotice").property("fact") == "It can’t reach the kitchen right now."
    assert not front.item("payByCard").isEnabled()
    front.see(stage=Stage.REVIEW, basket=a_basket(BURGER))
    assert "pausedNotice" not in front.names()
    assert front.item("payByCard").isEnabled()


COOKIE = replace(
    a_menu(BURGER, an_item("cookie", "2.90")), suggestions=(Suggestion(ItemId("cookie"), Words("Sweet?")),)
)
SWEETS = replace(
    COOKIE.categories[0], id=CategoryId("sweets"), items=(an_item("cookie", "2.90", category="sweets"),)
)
OFFERING = replace(
    COOKIE, categories=(replace(COOKIE.categories[0], items=COOKIE.categories[0].items[:1]), SWEETS)
)


@EVERYWHERE
def test_one_dish_is_suggested_and_taken_with_one_touch(front: Front) -> None:
    front.show(a_snapshot(OFFERING, stage=Stage.REVIEW, basket=a_basket(BURGER), suggested=ItemId("cookie")))
    front.tap("takeSuggestion")
    assert front.heard == [("take_suggestion",)]
    with_cookie = a_basket(BURGER, SWEETS.items[0])
    front.show(a_snapshot(OFFERING, stage=Stage.REVIEW, basket=with_cookie, suggested=ItemId("cookie")))
    assert "takeSuggestion" not in front.names()


def test_who_has_made_the_screen_easier_is_offered_nothing_more(front: Front) -> None:
    offered = {"stage": Stage.REVIEW, "basket": a_basket(BURGER), "suggested": ItemId("cookie")}
    front.show(a_snapshot(OFFERING, **offered, eases=frozenset({Ease.LARGE_TEXT})))
    assert "takeSuggestion" not in front.names()


@EVERYWHERE
def test_a_price_that_changed_is_said_and_asked_before_it_is_paid(front: Front) -> None:
    old = a_basket(BURGER).renewing(LineId(1), replace(BURGER, price=Money(1090)))
    front.see(stage=Stage.REVIEW, basket=old)
    assert not front.item("payByCard").isEnabled()
    front.reach("keepLine", "reviewList")
    front.tap_all("keepLine", "dropLine")
    assert front.heard == [("keep_line", 1), ("remove_line", 1)]


@EVERYWHERE
def test_no_tip_comes_first_and_is_as_large_as_the_others(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=a_basket(BURGER), tips=(10, 15, 20))
    names = front.names()
    front.reach("tip-15", "reviewOffers" if "reviewOffers" in names else "reviewList")
    sizes = {(front.item(name).width(), front.item(name).height()) for name in ("tip-0", "tip-10", "tip-15")}
    assert len(sizes) == 1
    assert front.item("tip-0").property("on")
    front.tap("tip-15")
    assert front.heard == [("set_tip", 15)]


def test_what_has_sold_out_is_named(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=a_basket(replace(TACO, sold_out=False)))
    assert front.item("soldOutNotice").property("fact") == "Taco just sold out."


@EVERYWHERE
def test_where_money_is_taken_at_two_places_the_guest_chooses(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=TWO, pay_at=PayAt.BOTH)
    assert front.text("payAtCounter") in ("Pay at the counter", "Counter")
    assert front.text("payByCard") in ("Pay by card", "Pay")
    front.tap_all("payAtCounter", "payByCard")
    assert front.heard == [("pay_at_counter",), ("pay",)]


def test_the_counter_is_offered_only_where_it_takes_money_and_there_is_some(front: Front) -> None:
    front.see(stage=Stage.REVIEW, basket=TWO)
    assert "payAtCounter" not in front.names()
    front.see(stage=Stage.REVIEW, basket=TWO, pay_at=PayAt.BOTH, discount=TWO.subtotal)
    assert front.text("payByCard") == "Place order"
    assert "payAtCounter" not in front.names()
    front.see(stage=Stage.REVIEW, basket=TWO, pay_at=PayAt.COUNTER)
    assert front.text("payByCard") == "Place order"
    assert "payAtCounter" not in front.names()
    front.tap("payByCard")
    assert front.heard == [("pay",)]


def test_the_counter_waits_for_the_quote_as_the_card_does(front: Front) -> None:
    reviewing(front, redemption=ON, quote_state=QuoteState.ASKING, pay_at=PayAt.BOTH)
    assert not front.item("payAtCounter").isEnabled()


@pytest.mark.parametrize("front", [WIDE], indirect=True)
def test_in_landscape_rewards_and_sums_stand_beside_the_lines(front: Front) -> None:
    reviewing(front, redemption=ON, quote_state=QuoteState.FRESH, discount=Money(500))
    lines, rewards, middle = front.corner("line-1"), front.corner("offer-reward-five"), 1920 // 2
    assert lines.x() < middle <= rewards.x()
    assert rewards.y() < front.corner("total").y() < front.corner("payByCard").y()
    front.tap("removeOffer")
    assert front.heard == [("remove_offer",)]
