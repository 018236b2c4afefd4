from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kiosk.domain.backstage import Page
from kiosk.domain.cash_up import CashUp, Sum
from kiosk.domain.money import ZERO
from kiosk.domain.payment import PayAt
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Stage
from kiosk.menus.file import MenuFile
from kiosk.places import resources
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.staff_shop import csv
from tests.builders import NOON
from tests.services.behind import Behind
from tests.walk import QUICK, Walk, at_the_kiosk, played

DISH = "burger-sorrel"


def is_sold_out(walk: Walk) -> bool:
    return next(item for item in walk.attendant.menu.items if item.id == DISH).sold_out


def test_a_dish_is_off_for_an_hour_also_over_a_restart(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            await staff.enters()
            await staff.turns(Page.MENU)
            assert (await staff.does("sold_out", DISH, "hour")).code == "sold_out"
            assert is_sold_out(walk)
            assert staff.shown.shortages.of(DISH) is not None
            assert [what for _, what, _ in await staff.said()] == ["entered", "sold_out", "kept_off"]
        async with at_the_kiosk(tmp_path) as walk:
            assert is_sold_out(walk)
            walk.attendant.take_menu(await MenuFile(resources() / "menu" / "demo.toml").load())
            assert is_sold_out(walk)
            walk.clock.turn(3_601)
            walk.attendant.tick()
            assert not is_sold_out(walk)

    played(scene())


def test_staff_see_how_many_wait_for_what_they_take_off(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, manners=replace(QUICK, pay_at=PayAt.BOTH)) as walk:
            staff = Behind(walk)
            await staff.hired()
            walk.starts()
            walk.adds(DISH, "fries")
            await walk.reviews()
            walk.attendant.pay_at_counter()
            await walk.until(lambda: walk.visit.stage is Stage.DONE, "the number")
            walk.attendant.finish()
            walk.starts()
            walk.adds(DISH)
            await staff.enters()
            shown = await staff.turns(Page.MENU)
            assert (shown.carts_with(DISH), shown.carts_with("fries")) == (2, 1)
            walk.attendant.leave_staff()
            walk.attendant.leave()
            await staff.enters()
            assert (await staff.turns(Page.MENU)).carts_with(DISH) == 1

    played(scene())


def test_what_is_back_is_back_at_once(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            await staff.enters()
            await staff.does("sold_out", DISH, "until_back")
            walk.clock.turn(100_000)
            walk.attendant.tick()
            assert is_sold_out(walk)
            await staff.enters()
            await staff.does("back", DISH)
            assert not is_sold_out(walk)

    played(scene())


def test_a_pause_closes_after_the_guest_and_ends_at_its_time(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            walk.starts()
            walk.adds(DISH)
            await staff.enters()
            assert (await staff.does("pause", "", "kitchen", "minutes_15")).code == "paused"
            await walk.until(lambda: walk.snapshot.closed_for is not None, "the pause")
            walk.attendant.leave_staff()
            assert walk.visit.stage is Stage.MENU
            assert walk.snapshot.paused_for is None
            walk.attendant.leave()
            assert walk.visit.stage is Stage.CLOSED
        async with at_the_kiosk(tmp_path) as walk:
            closed = walk.snapshot.closed_for
            assert closed is not None
            assert (closed.code, closed.subject) == (Code.PAUSED, "kitchen")
            walk.clock.turn(15 * 60)
            walk.attendant.tick()
            await walk.until(lambda: walk.visit.stage is Stage.ATTRACT, "the kiosk to open")

    played(scene())


def test_staff_open_again_before_that(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            await staff.enters()
            await staff.does("pause", "", "busy", "by_hand")
            assert staff.shown.pausing.reason == "busy" or (await staff.turns(Page.PAUSE)).pausing.reason
            await staff.does("resume")
            await walk.until(lambda: walk.snapshot.closed_for is None, "the end of the pause")

    played(scene())


def test_the_day_is_shown_printed_and_written(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            staff = Behind(walk)
            await staff.hired()
            walk.starts()
            walk.adds(DISH)
            await walk.reviews()
            order = await walk.pays()
            await staff.enters()
            day = (await staff.turns(Page.CASH_UP)).day
            assert day is not None
            assert (day.count, day.sales, day.gaps) == (1, order.totals.total, ())
            assert (await staff.does("print_day")).code == "day_printed"
            assert walk.slips.printed[-1] == "cash-up"
            told = await staff.does("write_day")
            lines = (tmp_path / told.subject).read_text("utf-8").splitlines()
            assert lines[0] == "what,name,count,amount"
            assert lines[1] == f"orders,,1,{order.totals.total.dollars}"

    played(scene())


def test_a_name_is_no_formula_and_no_second_column() -> None:
    day = replace(CashUp(NOON - timedelta(hours=1)), gaps=(4, 5))
    assert '"4, 5"' in csv(day)
    odd = csv(replace(day, rewards=(Sum('=1+"2"', 1, ZERO),)))
    assert '"\'=1+""2"""' in odd
