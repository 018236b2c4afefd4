from pathlib import Path

import pytest

from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.trouble import Outage
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.recovery_rewards import Given
from tests.offices import Bench, at_office

JANE = Identifier(IdentifiedBy.PHONE, "+14155550101")
SAM = Identifier(IdentifiedBy.EMAIL, "sam.rivera@example.com")
NOBODY = Identifier(IdentifiedBy.PHONE, "+14155550199")


def _jobs(sandbox: RunningSandbox) -> int:
    return len(sandbox.world.state.jobs)


def test_staff_may_give_what_running_campaigns_give(tmp_path: Path, sandbox: RunningSandbox) -> None:
    gifts = at_office(tmp_path, sandbox, lambda bench: bench.recovery.gifts())
    assert [(gift.campaign, gift.reward) for gift in gifts] == [
        ("Service Recovery", "$5 Off Next Visit"), ("A coffee on us", "Free Coffee"),
    ]  # fmt: skip
    assert gifts[0].fine_print == "One per order."


def test_a_guest_gets_one_reward_for_one_occasion(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        gift = (await bench.recovery.gifts())[0]
        assert await bench.recovery.give(gift, JANE, "order 7") is Given.GIVEN
        assert await bench.recovery.give(gift, JANE, "order 7") is Given.GIVEN
        assert _jobs(sandbox) == 1
        assert await bench.recovery.give(gift, JANE, "order 8") is Given.GIVEN
        assert _jobs(sandbox) == 2

    at_office(tmp_path, sandbox, scene)


def test_who_was_named_wrongly_first_can_be_named_rightly(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        gift = (await bench.recovery.gifts())[0]
        assert await bench.recovery.give(gift, NOBODY, "order 7") is Given.NO_MEMBER
        assert await bench.recovery.give(gift, SAM, "order 7") is Given.GIVEN

    at_office(tmp_path, sandbox, scene)


def test_what_takes_long_goes_on_without_staff(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.switch(job_delay_s=60)

    async def scene(bench: Bench) -> None:
        gift = (await bench.recovery.gifts())[0]
        assert await bench.recovery.give(gift, JANE, "order 7") is Given.UNDERWAY
        sandbox.switch(job_delay_s=0)
        bench.clock.turn(60)
        assert await bench.recovery.give(gift, JANE, "order 7") is Given.GIVEN

    at_office(tmp_path, sandbox, scene)
    assert _jobs(sandbox) == 1


def test_a_campaign_that_ended_meanwhile_gives_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        gift = (await bench.recovery.gifts())[0]
        bench.clock.turn(3 * 365 * 86_400)
        assert await bench.recovery.give(gift, JANE, "order 7") is Given.REFUSED
        assert await bench.recovery.gifts() == ()

    at_office(tmp_path, sandbox, scene)


def test_a_job_that_fails_gives_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.switch(job_ends="failed")

    async def scene(bench: Bench) -> None:
        gift = (await bench.recovery.gifts())[0]
        assert await bench.recovery.give(gift, JANE, "order 7") is Given.REFUSED

    at_office(tmp_path, sandbox, scene)


def test_thanx_away_is_an_outage_and_asking_again_is_safe(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        gift = (await bench.recovery.gifts())[0]
        sandbox.fault("drop_after", path="issue", count=3)
        with pytest.raises(Outage):
            await bench.recovery.give(gift, JANE, "order 7")
        assert await bench.recovery.give(gift, JANE, "order 7") is Given.GIVEN

    at_office(tmp_path, sandbox, scene)
    assert _jobs(sandbox) == 1
