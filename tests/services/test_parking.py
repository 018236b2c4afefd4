"""An order that waits for who walked away: dishes alone, for some minutes, for whoever knows its figures."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.basket import Basket
from kiosk.domain.ease import Ease
from kiosk.domain.menu import Dining
from kiosk.domain.money import Money
from kiosk.domain.parking import FREE_TRIES, MOST, Parking
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Dialog, Handover, SignInBy, Stage, Visit
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.house import Manners
from tests.walk import QUICK, Walk, at_the_kiosk, played

JANE, JANES_NUMBER = "wroeiu2304hfwf", "4155550101"


def told(walk: Walk) -> Parking:
    return walk.snapshot.parking


def asked(walk: Walk) -> str:
    """Nobody touches anything until they are asked; the figures that they are told."""
    walk.attendant.touched()
    walk.clock.turn(66 * (2 if walk.visit.eases else 1))
    walk.attendant.tick()
    assert walk.snapshot.visit.dialog is Dialog.IDLE
    return told(walk).code


def walks_away(walk: Walk, *dishes: str, dining: Dining = Dining.EAT_IN) -> str:
    walk.attendant.start(dining)
    walk.adds(*(dishes or ("fries",)))
    code = asked(walk)
    gone(walk)
    return code


def gone(walk: Walk) -> None:
    walk.clock.turn(61)
    walk.attendant.tick()
    assert walk.visit == Visit()


def types(walk: Walk, code: str) -> None:
    walk.attendant.open_parked()
    walk.attendant.write_code(code)
    walk.attendant.take_parked()


def dishes(basket: Basket) -> list[str]:
    return [line.item.id for line in basket.lines]


def at_a_kiosk(folder: Path, scene: Callable[[Walk], Awaitable[None]], manners: Manners = QUICK) -> None:
    async def whole() -> None:
        async with at_the_kiosk(folder, manners=manners) as walk:
            await scene(walk)

    played(whole())


def test_whoever_knows_the_figures_goes_on_with_the_order_at_the_review(tmp_path: Path) -> None:
    async def scene(walk: Walk) -> None:
        code = walks_away(walk, "burger-sorrel", "fries", dining=Dining.TAKE_AWAY)
        assert len(code) == 4
        assert told(walk) == Parking(minutes=5, has_others=True)
        walk.attendant.ease(Ease.LARGE_TEXT)
        types(walk, code)
        assert walk.visit.stage is Stage.REVIEW
        assert dishes(walk.visit.basket) == ["burger-sorrel", "fries"]
        assert walk.visit.basket.dining is Dining.TAKE_AWAY
        assert walk.visit.order_id
        assert walk.visit.eases == {Ease.LARGE_TEXT}
        assert not told(walk).has_others
        walk.attendant.start_over()
        types(walk, code)
        assert walk.visit.stage is Stage.ATTRACT

    at_a_kiosk(tmp_path, scene)


def test_orders_of_different_guests_never_mix(tmp_path: Path) -> None:
    async def scene(walk: Walk) -> None:
        first, second = walks_away(walk, "fries"), walks_away(walk, "burger-sorrel")
        assert first != second
        walk.starts()
        assert walk.visit.basket == Basket()
        assert told(walk).code == ""
        walk.attendant.start_over()
        types(walk, second)
        assert dishes(walk.visit.basket) == ["burger-sorrel"]
        walk.attendant.start_over()
        types(walk, first)
        assert dishes(walk.visit.basket) == ["fries"]

    at_a_kiosk(tmp_path, scene)


def test_nothing_waits_of_an_empty_order_nor_of_who_starts_over_nor_where_the_site_keeps_none(
    tmp_path: Path,
) -> None:
    async def scene(walk: Walk) -> None:
        walk.starts()
        assert asked(walk) == ""
        gone(walk)
        walk.starts()
        walk.adds("fries")
        assert asked(walk)
        walk.attendant.start_over()
        assert not told(walk).has_others

    async def never(walk: Walk) -> None:
        walks_away(walk)
        assert told(walk) == Parking()
        walk.attendant.open_parked()
        assert walk.visit.stage is Stage.ATTRACT

    at_a_kiosk(tmp_path, scene)
    at_a_kiosk(tmp_path / "never", never, Manners(parked_s=0))


def test_after_five_minutes_it_is_gone(tmp_path: Path) -> None:
    async def scene(walk: Walk) -> None:
        code = walks_away(walk)
        walk.clock.turn(290)
        walk.attendant.tick()
        walk.attendant.open_parked()
        assert walk.visit.stage is Stage.RESUME
        walk.clock.turn(11)
        walk.attendant.write_code(code)
        walk.attendant.take_parked()
        assert walk.visit.resuming.is_wrong
        walk.attendant.tick()
        assert walk.visit.stage is Stage.ATTRACT
        assert not told(walk).has_others

    at_a_kiosk(tmp_path, scene)


def test_who_stays_keeps_the_figures_and_loses_nothing(tmp_path: Path) -> None:
    async def scene(walk: Walk) -> None:
        walk.starts()
        walk.adds("fries")
        code = asked(walk)
        walk.attendant.touched()
        assert told(walk).code == ""
        assert dishes(walk.visit.basket) == ["fries"]
        assert asked(walk) == code

    at_a_kiosk(tmp_path, scene)


def test_no_more_than_twenty_wait_and_the_oldest_makes_room(tmp_path: Path) -> None:
    async def scene(walk: Walk) -> None:
        codes = [walks_away(walk) for _ in range(MOST + 1)]
        assert len(set(codes)) == len(codes)
        for code, is_there in ((codes[0], False), (codes[1], True), (codes[-1], True)):
            types(walk, code)
            assert (walk.visit.stage is Stage.REVIEW) is is_there
            walk.attendant.start_over() if is_there else walk.attendant.close_parked()

    at_a_kiosk(tmp_path, scene, Manners(parked_s=3_600))


def test_five_wrong_tries_close_the_entry_for_a_time_that_grows(tmp_path: Path) -> None:
    async def scene(walk: Walk) -> None:
        code = walks_away(walk)
        wrong = str(1_000 + (int(code) + 1) % 9_000)
        for _ in range(FREE_TRIES):
            assert told(walk).closed_s == 0
            types(walk, wrong)
            assert walk.visit.resuming.is_wrong
        assert told(walk).closed_s == 30
        walk.attendant.close_parked()
        types(walk, code)
        assert (walk.visit.stage, walk.visit.resuming.typed) == (Stage.RESUME, "")
        walk.clock.turn(31)
        types(walk, wrong)
        assert told(walk).closed_s == 60
        walk.clock.turn(61)
        types(walk, code)
        assert walk.visit.stage is Stage.REVIEW
        assert told(walk).closed_s == 0

    at_a_kiosk(tmp_path, scene)


def test_what_sold_out_or_costs_more_by_now_is_told_at_the_review(tmp_path: Path) -> None:
    async def scene(walk: Walk) -> None:
        code = walks_away(walk)
        menu = walk.attendant.menu
        dearer = tuple(
            replace(each, items=tuple(replace(one, price=one.price + Money(50)) for one in each.items))
            for each in menu.categories
        )
        walk.attendant.take_menu(replace(menu, categories=dearer))
        types(walk, code)
        assert [each.line.item.id for each in walk.snapshot.requotes] == ["fries"]
        walk.attendant.pay()
        assert walk.visit.stage is Stage.REVIEW

    at_a_kiosk(tmp_path, scene)


def test_a_pause_keeps_what_waits_and_shuts_the_sheet(tmp_path: Path) -> None:
    async def scene(walk: Walk) -> None:
        code = walks_away(walk)
        walk.attendant.open_parked()
        walk.attendant._let_in(Trouble(Code.PAUSED))
        assert walk.visit.stage is Stage.CLOSED
        walk.attendant._let_in(None)
        assert told(walk).has_others
        types(walk, code)
        assert walk.visit.stage is Stage.REVIEW

    at_a_kiosk(tmp_path, scene)


def test_figures_that_nobody_types_any_more_go(tmp_path: Path) -> None:
    async def scene(walk: Walk) -> None:
        walks_away(walk)
        walk.attendant.open_parked()
        for text, typed in (("12", "12"), ("x", "12"), ("12345", "1234"), ("", "")):
            walk.attendant.write_code(text)
            assert walk.visit.resuming.typed == typed
        walk.attendant.write_code("12")
        walk.attendant.touched()
        walk.clock.turn(61)
        walk.attendant.tick()
        assert walk.visit == Visit()
        walk.attendant.open_parked()
        walk.attendant.go_back()
        assert walk.visit == Visit()

    at_a_kiosk(tmp_path, scene)


@pytest.mark.parametrize("says_yes", [False, True])
def test_who_is_signed_in_is_asked_and_nothing_of_the_member_waits(
    tmp_path: Path, sandbox: RunningSandbox, says_yes: bool
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            member = walk.visit.member
            assert member is not None
            walk.adds("fries", "burger-sorrel")
            offer = member.rewards[0]
            walk.attendant.use_offer(offer.id)
            walk.attendant.change(handover=Handover("12", "Jane"))
            assert asked(walk) == ""
            assert told(walk).may_choose
            if says_yes:
                walk.attendant.keep_parked()
                walk.attendant.touched()
                assert walk.snapshot.visit.dialog is Dialog.IDLE
            code = told(walk).code
            assert bool(code) is says_yes
            gone(walk)
            assert told(walk).has_others is says_yes
            kept = repr(walk.attendant._shelf)
            secrets = (JANE, member.id, offer.id, offer.label, JANES_NUMBER, "Jane", "example.com", "token")
            assert [each for each in secrets if each in kept] == []
            if says_yes:
                types(walk, code)
                assert dishes(walk.visit.basket) == ["fries", "burger-sorrel"]
                assert (walk.visit.member, walk.visit.identifier, walk.visit.redemption) == (None, None, None)
                assert walk.visit.handover == Handover()

    played(scene())


def test_who_takes_their_yes_back_or_stays_has_not_said_it(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            await walk.types(SignInBy.PHONE, JANES_NUMBER)
            walk.adds("fries")
            asked(walk)
            for is_on in (True, False, True):
                walk.attendant.keep_parked()
                assert bool(told(walk).code) is is_on
            walk.attendant.tick()
            assert walk.snapshot.idle_left_s == 30
            walk.attendant.touched()
            assert asked(walk) == ""
            gone(walk)
            assert not told(walk).has_others

    played(scene())
