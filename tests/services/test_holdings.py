from pathlib import Path

import pytest

from kiosk.domain.money import Money
from kiosk.domain.visit import Stage
from kiosk.sandbox.running import RunningSandbox
from tests.walk import QUICK, at_the_kiosk, played, replace

MANNERS = replace(QUICK, has_gift_cards=True)
JANE, SAM = "wroeiu2304hfwf", "samr7420kfdp"


def test_the_gift_cards_of_a_member_come_with_their_balance(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            sandbox.fault("latency", path="/gift_cards", seconds=0.3)
            await walk.scans(JANE)
            assert not walk.visit.gift_cards, "nobody waits for them"
            assert walk.visit.stage is Stage.MENU
            await walk.until(lambda: bool(walk.visit.gift_cards), "the cards")
            (card,) = walk.visit.gift_cards
            assert (card.last4, card.balance) == ("0017", Money(2500))
            walk.attendant.sign_out()
            assert walk.visit.gift_cards == ()
            assert [call["path"] for call in sandbox.journal()].count("/gift_cards") == 1

    played(scene())


def test_a_card_that_is_put_away_is_not_shown(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await walk.scans(SAM)
            await walk.until(lambda: not walk.attendant.guests.is_running("gift cards"), "the cards")
            assert walk.visit.gift_cards == ()

    played(scene())


def test_without_an_answer_there_are_none(
    tmp_path: Path, sandbox: RunningSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            sandbox.fault("server_error", path="/gift_cards", always=True)
            await walk.scans(JANE)
            await walk.until(lambda: "gift cards not read" in caplog.text, "the log")
            assert walk.visit.gift_cards == ()
            assert walk.visit.trouble is None

    played(scene())


def test_a_merchant_without_gift_cards_is_not_asked(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            walk.adds("fries")
            await walk.reviews()
            await walk.pays()
            assert not any("gift" in call["path"] for call in sandbox.journal())

    played(scene())
