import gc
import warnings
from dataclasses import replace
from pathlib import Path

from kiosk.domain.backstage import Overlay, Page
from kiosk.domain.visit import Stage
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.staff_desk import IDLE_S
from kiosk.store.staff_book import SqliteStaffBook
from tests.services.behind import JO, MAYA, PINS, SAM, Behind
from tests.walk import at_the_kiosk, played


def test_the_door_and_the_way_through_it(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.knocks()
            assert staff.shown.door is not None
            assert staff.shown.door.trouble == "nobody"
            await staff.hired(MAYA, JO)
            await staff.knocks()
            await staff.types("000001")
            assert staff.shown.door is not None
            assert (staff.shown.door.trouble, staff.shown.door.typed) == ("wrong", 0)
            walk.attendant.staff_turn("menu")
            walk.attendant.staff_act("refund", "order-1")
            assert (staff.shown.page, staff.shown.question) == (Page.ORDERS, None)
            await staff.types("31415")
            walk.attendant.staff_erase()
            assert staff.shown.door.typed == 4
            await staff.types("59")
            assert staff.shown.officer == JO
            assert await staff.said() == [("", "pin_wrong", ""), ("Jo", "entered", "crew")]

    played(scene())


def test_five_wrong_pins_close_the_door_also_over_a_restart(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            await staff.knocks()
            for _ in range(5):
                await staff.types("000001")
            assert staff.shown.door is not None
            assert (staff.shown.door.trouble, staff.shown.door.wait_s) == ("locked", 30)
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.knocks()
            await staff.types(PINS[MAYA])
            assert staff.shown.officer is None
            walk.clock.turn(31)
            walk.attendant.tick()
            await staff.types(PINS[MAYA])
            assert staff.shown.officer == MAYA

    played(scene())


def test_a_guest_waits_unseen_and_goes_on(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            staff = Behind(walk)
            await staff.hired()
            walk.starts()
            walk.adds("burger-sorrel")
            before = walk.visit
            await staff.enters()
            seen = walk.snapshot.visit
            assert (seen.stage, seen.basket.is_empty, seen.member) == (Stage.STAFF, True, None)
            walk.eye.hold_up("nothing that we know")
            await staff.until(lambda: staff.shown.echo != "", "the echo")
            walk.attendant.leave_staff()
            assert walk.visit == before
            assert walk.snapshot.staff is None

    played(scene())


def test_who_touches_nothing_is_out_after_a_minute(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            await staff.enters()
            walk.clock.turn(IDLE_S - 5)
            walk.attendant.tick()
            assert walk.visit.stage is Stage.STAFF
            walk.clock.turn(6)
            walk.attendant.tick()
            assert walk.visit.stage is Stage.ATTRACT
            assert not staff.shown.is_within

    played(scene())


def test_cleaning_counts_down_and_nobody_is_idle_meanwhile(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            await staff.enters()
            await staff.turns(Page.CLEANING)
            walk.attendant.staff_act("cleaning", "")
            assert (staff.shown.overlay, staff.shown.left_s) == (Overlay.CLEANING, 30)
            for _ in range(30):
                assert staff.shown.overlay is Overlay.CLEANING
                walk.clock.turn(10)
                walk.attendant.tick()
            assert staff.shown.overlay is None
            assert walk.visit.stage is Stage.STAFF

    played(scene())


def test_a_refund_asks_why_and_for_somebody_else(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            staff = Behind(walk)
            await staff.hired(MAYA, JO, SAM)
            walk.starts()
            walk.adds("burger-sorrel")
            await walk.reviews()
            order = await walk.pays()
            await staff.enters(JO)
            walk.attendant.staff_act("refund", order.id)
            walk.attendant.staff_answer("no such reason")
            walk.attendant.staff_answer("quality")
            await staff.types(PINS[JO])
            assert staff.shown.question is not None
            assert staff.shown.question.trouble == "not_you"
            await staff.types("000001")
            assert staff.shown.question.trouble == "wrong"
            await staff.types(PINS[SAM])
            told = await staff.told()
            assert (told.code, told.is_good) == ("refunded", True)
            assert ("Sam", "approved", order.id) in await staff.said()
            (line,) = await SqliteStaffBook(walk.database).entries(1)
            assert (line.who, line.what, line.subject) == ("Jo", "refund", str(order.number))
            assert line.detail == "quality Sam"

    played(scene())


def test_who_comes_and_goes_within_one_turn_leaves_nothing_undone(tmp_path: Path) -> None:
    """A warning about a coroutine that nobody awaited is an error here."""

    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            for _ in range(2):
                walk.attendant.open_staff()
                walk.attendant.leave_staff()
            await Behind(walk).hired()
            await Behind(walk).enters()
            walk.attendant.staff_turn("menu")
            walk.attendant.staff_act("resume", "")
            walk.attendant.leave_staff()
        gc.collect()

    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        played(scene())
    assert [str(each.message) for each in told if "never awaited" in str(each.message)] == []


def test_a_question_can_be_put_away(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            await staff.enters()
            walk.attendant.staff_act("find", "")
            await staff.types("42")
            walk.attendant.staff_erase()
            walk.attendant.staff_answer("")
            assert (staff.shown.sought, staff.shown.question) == ("4", None)
            walk.attendant.staff_chip("needs_you")
            assert (staff.shown.sought, staff.shown.chip) == ("", "needs_you")
            walk.attendant.staff_act("pause", "")
            walk.attendant.staff_act("cancel", "")
            assert staff.shown == replace(staff.shown, question=None)

    played(scene())
