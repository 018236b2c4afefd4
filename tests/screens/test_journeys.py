"""Every journey of kiosk-features 5.1 by touch on the real screens, with no more taps than it may take."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from kiosk.domain.order import Order
from kiosk.domain.visit import QuoteState, Stage
from kiosk.proving.hand import Hand
from kiosk.sandbox.running import RunningSandbox
from kiosk.shell.loop import loop_on
from kiosk.shell.window import Window
from tests.walk import Ear, Walk, at_the_kiosk

JANE, PHONE = "wroeiu2304hfwf", "4155550101"
THREE_OFF, AGAIN, FREE_FRIES = "threeoff01", "threeoff09", "freefries01"


class Guest:
    """Touches what is named and counts it; holds up codes."""

    def __init__(self, window: Window, walk: Walk) -> None:
        self._hand = Hand(window.view)
        self.walk = walk
        self.taps = 0

    async def tap(self, *names: str) -> None:
        for name in names:
            await self._hand.tap(name)
            self.taps += 1

    async def scans(self, code: str) -> None:
        """Until the rewards are known, and what the guest mostly takes."""
        await self.walk.scans(code)
        await self.known()

    async def known(self) -> None:
        await self.walk.until(lambda: self.walk.visit.member is not None, "the member")
        await self.walk.until(lambda: not self.walk.attendant.guests.is_running("recall usual"), "the usual")

    async def pays(self) -> Order:
        """One tap; then the card, which the simulated reader takes by itself."""
        await self.walk.until(lambda: self.walk.visit.stage is Stage.REVIEW, "the review")
        await self.walk.until(lambda: self.walk.visit.quote_state is not QuoteState.ASKING, "the quote")
        await self.tap("payByCard")
        await self.walk.until(lambda: self.walk.visit.stage is Stage.DONE, "the number")
        assert self.walk.visit.finished is not None
        return self.walk.visit.finished

    async def leaves(self) -> None:
        await self._hand.tap("finish")
        await self.walk.until(lambda: self.walk.visit.stage is Stage.ATTRACT, "the start")
        await self.walk.until(lambda: not self.walk.attendant.safe.is_running("sale"), "the end of the sale")
        self.taps = 0


async def one_item(guest: Guest) -> None:
    await guest.tap("eatIn", "add-hand-pie", "reviewOrder")
    await guest.pays()
    assert guest.taps == 4


async def a_meal_with_two_options(guest: Guest) -> None:
    await guest.tap("eatIn", "card-burger-sorrel", "mealSwitch")
    await guest.tap("option-patty-patty-chicken", "option-burger-extras-extra-bacon")
    await guest.tap("addToOrder", "reviewOrder")
    (line,) = (await guest.pays()).lines
    assert len(line.modifiers) >= 3
    assert guest.taps == 8


async def a_reward_code_and_one_new_item(guest: Guest) -> None:
    """The reward of the code is on by itself. Then this is what they mostly take."""
    await guest.scans(f"{JANE}|{THREE_OFF}")
    await guest.tap("add-fries", "reviewOrder")
    order = await guest.pays()
    assert order.redemption is not None
    assert order.redemption.id == THREE_OFF
    assert guest.taps <= 4
    await guest.tap("rememberUsual")
    await guest.walk.until(lambda: not guest.walk.attendant.safe.is_running("write usual"), "the disk")


async def a_reward_code_and_the_usual(guest: Guest) -> None:
    await guest.scans(f"{JANE}|{AGAIN}")
    await guest.tap("add-usual")
    order = await guest.pays()
    assert order.redemption is not None
    assert order.redemption.id == AGAIN
    assert [line.item_id for line in order.lines] == ["fries"]
    assert guest.taps == 2


async def the_usual_and_one_reward(guest: Guest) -> None:
    """Which pays for all of it: no card is asked for."""
    await guest.scans(JANE)
    await guest.tap("add-usual", f"useOffer-{FREE_FRIES}")
    order = await guest.pays()
    assert (order.totals.total.cents, order.payment) == (0, None)
    assert guest.taps == 3


async def a_phone_number_and_the_usual(guest: Guest) -> None:
    await guest.tap("signInStart", "byPhone")
    await guest.tap(*(f"key-{figure}" for figure in PHONE))
    await guest.tap("continueSignIn")
    await guest.known()
    await guest.tap("add-usual")
    assert (await guest.pays()).member_id == JANE
    assert guest.taps == 5 + len(PHONE)


JOURNEYS: tuple[Callable[[Guest], Awaitable[None]], ...] = (
    one_item, a_meal_with_two_options, a_reward_code_and_one_new_item, a_reward_code_and_the_usual,
    the_usual_and_one_reward, a_phone_number_and_the_usual,
)  # fmt: skip


def played(folder: Path, sandbox: RunningSandbox, qapp: QApplication, *journeys: str) -> None:
    """One guest after the other at one kiosk. Jane has her reward twice."""
    (jane,) = (each for each in sandbox.world.state.people if each.user_id == JANE)
    (three_off,) = (each for each in jane.rewards if each.id == THREE_OFF)
    jane.rewards.append(msgspec.structs.replace(three_off, id=AGAIN))
    warnings: list[str] = []

    async def scene() -> None:
        async with at_the_kiosk(folder, sandbox, ear=Ear()) as walk:
            window = Window(walk.attendant)
            window.view.engine().warnings.connect(lambda found: warnings.extend(map(str, found)))
            window.dress(["reduced-motion"])
            window.show(windowed=True)
            try:
                guest = Guest(window, walk)
                for journey in JOURNEYS:
                    if not journeys or journey.__name__ in journeys:
                        await journey(guest)
                        await guest.leaves()
            finally:
                window.close()

    with loop_on(qapp) as loop:
        loop.run_until_complete(scene())
    assert warnings == []


def test_who_is_back_with_a_reward_code_needs_two_taps(
    tmp_path: Path, busy_sandbox: RunningSandbox, qapp: QApplication
) -> None:
    played(tmp_path, busy_sandbox, qapp, "a_reward_code_and_one_new_item", "a_reward_code_and_the_usual")


@pytest.mark.long
def test_journeys_take_no_more_taps_than_they_may(
    tmp_path: Path, busy_sandbox: RunningSandbox, qapp: QApplication
) -> None:
    played(tmp_path, busy_sandbox, qapp)
