"""An order that waits, on the real screens: told, offered, typed; and the whole way with a real attendant."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.domain.ease import Ease
from kiosk.domain.parking import Parking, Resuming
from kiosk.domain.visit import Dialog, Stage
from kiosk.proving.hand import Hand
from kiosk.shell.loop import loop_on
from kiosk.shell.window import Window
from tests.screens.front import SMALL, TALL, WIDE, Front
from tests.viewmodels.snapshots import ONE_BURGER
from tests.walk import at_the_kiosk

EVERYWHERE = pytest.mark.parametrize("front", [TALL, WIDE, SMALL], indirect=True)
OTHERS = Parking(5, has_others=True)


@EVERYWHERE
def test_the_poster_offers_it_only_while_something_waits(front: Front) -> None:
    front.see(stage=Stage.ATTRACT)
    assert "resume" not in front.names()
    front.see(stage=Stage.ATTRACT, parking=OTHERS)
    front.tap_all("resume", "easier", "help")
    assert front.heard == [("open_parked",), ("open_easier",), ("call_help",)]
    assert front.item("resume").property("spoken") == "Continue an order"


@EVERYWHERE
def test_four_figures_are_typed_and_sent(front: Front) -> None:
    front.see(stage=Stage.RESUME, parking=OTHERS, resuming=Resuming("482"))
    assert not front.item("takeParked").isEnabled()
    front.tap_all("key-7", "key-erase", "key-clear", "resumeBack")
    typed = [("write_code", text) for text in ("4827", "48", "")]
    assert front.heard == [*typed, ("close_parked",)]
    front.see(stage=Stage.RESUME, parking=OTHERS, resuming=Resuming("4827"))
    front.tap("takeParked")
    assert front.heard == [("take_parked",)]


def test_a_wrong_code_and_a_closed_entry_say_so_plainly(front: Front) -> None:
    front.see(stage=Stage.RESUME, parking=OTHERS, resuming=Resuming(is_wrong=True))
    assert front.text("resumeTitle") == "We can’t find that order."
    front.see(stage=Stage.RESUME, parking=Parking(5, has_others=True, closed_s=24))
    assert front.text("resumeNote") == "Try again in 24 seconds."
    assert not front.item("key-1").isEnabled()


def test_the_idle_question_tells_the_figures_and_asks_who_is_signed_in(front: Front) -> None:
    idle = {"basket": ONE_BURGER, "dialog": Dialog.IDLE, "idle_left_s": 24}
    front.see(**idle)
    assert not {"idleWhere", "keepParked"} & front.names()
    front.see(**idle, parking=Parking(5, "4827"))
    where = front.item("idleWhere")
    assert [where.property(part) for part in ("before", "fact")] == ["Then it waits 5 minutes under", "4827."]
    front.see(**idle, parking=Parking(5, may_choose=True))
    front.tap("keepParked")
    assert front.heard == [("keep_parked",)]


def test_who_listens_hears_the_figures_one_by_one_and_twice(front: Front) -> None:
    order = {"basket": ONE_BURGER, "eases": frozenset({Ease.SPOKEN})}
    front.see(**order)
    front.see(**order, dialog=Dialog.IDLE, idle_left_s=60, parking=Parking(5, "4827"))
    front.until(lambda: any(intent[0] == "say" for intent in front.heard))
    said = " ".join(intent[1] for intent in front.heard if intent[0] == "say")
    assert "Then it waits 5 minutes under 4, 8, 2, 7. Once more: 4, 8, 2, 7." in said


def test_who_walked_away_goes_on_where_they_were(tmp_path: Path, qapp: QApplication) -> None:
    warnings: list[str] = []

    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            window = Window(walk.attendant)
            window.view.engine().warnings.connect(
                lambda found: warnings.extend(one.toString() for one in found)
            )
            window.dress(["reduced-motion"])
            window.show(windowed=True)
            hand = Hand(window.view)
            try:
                walk.starts()
                walk.adds("burger-sorrel", "fries")
                ordered = walk.visit.basket
                walk.clock.turn(66)
                walk.attendant.tick()
                code = walk.snapshot.parking.code
                walk.clock.turn(30)
                walk.attendant.tick()
                assert walk.visit.stage is Stage.ATTRACT
                await hand.tap("resume")
                for figure in code:
                    await hand.tap(f"key-{figure}")
                await hand.tap("takeParked")
                await walk.until(lambda: walk.visit.stage is Stage.REVIEW, "the review")
                assert walk.visit.basket == ordered
            finally:
                window.close()

    with loop_on(qapp) as loop:
        loop.run_until_complete(scene())
    assert warnings == []
