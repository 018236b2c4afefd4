"""What a site may ask of a guest before a reward is used, and Thanx before it is offered."""

from dataclasses import replace
from pathlib import Path

from kiosk.domain.member import IdentifiedBy, OfferId
from kiosk.domain.money import Money
from kiosk.domain.offers import Hindrance
from kiosk.domain.visit import Dialog, SignInBy
from kiosk.sandbox.running import RunningSandbox
from tests.walk import QUICK, Walk, at_the_kiosk, played

JANE, SAM = "wroeiu2304hfwf", "samr7420kfdp"
THREE_OFF = OfferId("threeoff01")
TAKES_CODE = replace(QUICK, redeeming_takes_code=True)
ASKS = replace(QUICK, asks_qualifying=True)


def _hindrances(walk: Walk) -> set[Hindrance | None]:
    return {each.hindrance for each in walk.snapshot.offers}


async def _typed_with_a_burger(walk: Walk) -> None:
    walk.starts()
    walk.adds("burger-sorrel")
    await walk.types(SignInBy.EMAIL, "jane.smith@example.com")
    await walk.reviews()


def test_who_typed_a_name_sees_and_earns_but_redeems_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, TAKES_CODE) as walk:
            await _typed_with_a_burger(walk)
            assert len(walk.snapshot.offers) > 3
            assert None not in _hindrances(walk)
            assert Hindrance.CODE_NEEDED in _hindrances(walk)
            walk.attendant.use_offer(THREE_OFF)
            for each in walk.snapshot.offers:
                walk.attendant.mend_offer(each.offer.id)
            await walk.quoted()
            assert walk.visit.redemption is None
            await walk.reviews()
            await walk.pays()
            await walk.drained()
        assert {tuple(call["body"]["rewards"]) for call in sandbox.journal() if call["state"]} == {()}
        (jane,) = (each for each in sandbox.world.state.people if each.user_id == JANE)
        assert [each for each in jane.memberships if each.balance > 248]

    played(scene())


def test_a_code_of_the_same_member_opens_the_rewards(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, TAKES_CODE) as walk:
            await _typed_with_a_burger(walk)
            calls = len(sandbox.journal())
            walk.eye.hold_up(JANE)
            await walk.until(lambda: walk.visit.signed_in_by is IdentifiedBy.USER_ID, "the proof")
            assert None in _hindrances(walk)
            # The account was read already: a code of the same member asks nothing anew.
            assert len(sandbox.journal()) == calls
            walk.attendant.use_offer(THREE_OFF)
            await walk.quoted()
            assert walk.visit.discount == Money(300)

    played(scene())


def test_the_code_of_a_reward_puts_it_on_at_once(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, TAKES_CODE) as walk:
            await _typed_with_a_burger(walk)
            walk.eye.hold_up(f"{JANE}|{THREE_OFF}")
            await walk.until(lambda: walk.visit.redemption is not None, "the reward")
            await walk.quoted()
            assert walk.visit.discount == Money(300)

    played(scene())


def test_somebody_elses_code_proves_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, TAKES_CODE) as walk:
            await _typed_with_a_burger(walk)
            walk.eye.hold_up(SAM)
            await walk.until(lambda: walk.visit.dialog is Dialog.SECOND_PERSON, "the question")
            walk.attendant.keep_member()
            assert walk.visit.signed_in_by is IdentifiedBy.EMAIL
            assert None not in _hindrances(walk)

    played(scene())


def test_without_the_setting_any_way_of_signing_in_will_do(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await _typed_with_a_burger(walk)
            walk.attendant.use_offer(THREE_OFF)
            await walk.quoted()
            assert walk.visit.discount == Money(300)
            assert "/api/baskets/qualifying" not in [call["path"] for call in sandbox.journal()]

    played(scene())


def test_what_thanx_would_not_take_is_not_offered(tmp_path: Path, sandbox: RunningSandbox) -> None:
    """By the account alone the reward fits; Thanx knows that it does not."""

    async def scene() -> None:
        sandbox.switch(qualifying=True)
        (jane,) = (each for each in sandbox.world.state.people if each.user_id == JANE)
        (reward,) = (each for each in jane.rewards if each.id == THREE_OFF)
        async with at_the_kiosk(tmp_path, sandbox, ASKS) as walk:
            await walk.scans(JANE)
            reward.minimum = Money(100_000).dollars
            walk.adds("burger-sorrel")
            await walk.quoted()
            hindered = {each.offer.id: each.hindrance for each in walk.snapshot.offers}
            assert hindered[THREE_OFF] is Hindrance.NOT_NOW
            assert None in hindered.values()
            paths = [call["path"] for call in sandbox.journal()]
            assert paths[-2:] == ["/api/baskets/qualifying", "/api/baskets"]
            # Another reward on the same basket: what fits is known.
            usable = next(each.offer.id for each in walk.snapshot.offers if each.is_usable)
            walk.attendant.use_offer(usable)
            await walk.quoted()
            assert [call["path"] for call in sandbox.journal()].count("/api/baskets/qualifying") == 1

    played(scene())


def test_a_thanx_that_does_not_say_what_fits_offers_everything(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, ASKS) as walk:
            await walk.scans(JANE)
            walk.adds("burger-sorrel")
            walk.attendant.use_offer(THREE_OFF)
            await walk.quoted()
            assert walk.visit.discount == Money(300)

    played(scene())
