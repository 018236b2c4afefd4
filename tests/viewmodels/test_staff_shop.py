from dataclasses import replace
from datetime import timedelta

from kiosk.domain.backstage import Backstage, Pausing, Present
from kiosk.domain.cash_up import cash_up as add_up
from kiosk.domain.shortage import Shortage, Shortages
from kiosk.viewmodels.staff_shop import cash_up, gifts, menu, pause
from tests.builders import NOON, a_paid_order
from tests.viewmodels.snapshots import MENU

HERE = Backstage(None)


def test_dishes_options_and_what_is_off() -> None:
    gone = Shortages((Shortage("burger"),))
    page = menu(replace(HERE, shortages=gone), gone.menu(MENU), "en")
    assert [(row.title, row.tag, row.act, row.note) for row in page.rows] == [
        ("Burger", "sold_out", "back", "until_back"),
        ("Soda", "", "sold_out", ""),
        ("Taco", "sold_out", "", ""),
    ]  # fmt: skip
    assert [(chip.chip, chip.count) for chip in page.chips] == [("dishes", 3), ("options", 4), ("off", 2)]
    off = menu(replace(HERE, shortages=gone, chip="off"), gone.menu(MENU), "en")
    assert [row.title for row in off.rows] == ["Burger", "Taco"]


def test_what_is_sought_is_found_among_dishes_and_options() -> None:
    page = menu(replace(HERE, sought="BURG", chip="all"), MENU, "en")
    assert [row.title for row in page.rows] == ["Burger"]
    assert [(chip.chip, chip.count) for chip in page.chips if chip.is_on] == [("found", 1)]
    assert menu(replace(HERE, sought="xyz"), MENU, "en").empty == "nothing_found"
    option = menu(replace(HERE, chip="options"), MENU, "en").rows[0].title
    assert option in [row.title for row in menu(replace(HERE, sought=option.lower()), MENU, "en").rows]


def test_how_long_a_dish_is_off_is_counted_down() -> None:
    gone = Shortages((Shortage("burger", NOON + timedelta(minutes=90)), Shortage("soda")))
    shown = replace(HERE, shortages=gone, looked_at=NOON + timedelta(minutes=30))
    assert [row.left_min for row in menu(shown, MENU, "en").rows] == [60, -1, -1]


def test_staff_see_who_waits_for_a_dish() -> None:
    shown = replace(HERE, carts=(frozenset({"burger", "cheddar"}), frozenset({"burger"})))
    assert [(row.title, row.carts) for row in menu(shown, MENU, "en").rows] == [
        ("Burger", 2), ("Soda", 0), ("Taco", 0),
    ]  # fmt: skip


def test_a_pause_can_be_begun_or_ended() -> None:
    assert [act.deed for act in pause(HERE, "en").acts] == ["pause"]
    (card,) = pause(replace(HERE, pausing=Pausing("busy", NOON)), "en").cards
    assert (card.fact, card.words, [act.deed for act in card.acts]) == ("pausing_until", "busy", ["resume"])
    assert pause(replace(HERE, pausing=Pausing("busy")), "en").cards[0].fact == "pausing"


def test_a_reward_is_given_by_phone_or_address() -> None:
    presents = (Present("a", "$5 off", "Service Recovery", "One per order."),)
    page = gifts(replace(HERE, presents=presents, chosen="a"), "en")
    assert (page.title, [act.deed for act in page.detail_acts]) == ("$5 off", ["give_phone", "give_email"])
    assert [fact.value for fact in page.facts] == ["Service Recovery", "One per order."]
    assert gifts(HERE, "en").empty == "no_gifts"


def test_the_day_has_a_row_for_each_figure() -> None:
    day = add_up([a_paid_order()], NOON - timedelta(hours=1), unsent=2)
    page = cash_up(replace(HERE, day=day), "en")
    rows = {row.row_key: (row.title or row.code, row.amount, row.paid) for row in page.rows}
    assert rows["orders-"] == ("day_orders", "$12.85", "1")
    assert rows["tender-visa"] == ("Visa", "$12.85", "1")
    assert rows["unsent-"] == ("day_unsent", "", "2")
    assert [act.deed for act in page.acts] == ["print_day", "write_day"]
    assert cash_up(HERE, "en").empty == "adding_up"
