from pathlib import Path

from kiosk.domain.backstage import Ask, Page
from kiosk.sandbox.running import RunningSandbox
from tests.services.behind import Behind
from tests.walk import at_the_kiosk, played


def test_a_reward_for_a_guest_by_phone_or_address(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            staff = Behind(walk)
            await staff.hired()
            await staff.enters()
            present, coffee = (await staff.turns(Page.GIFTS)).presents
            assert (present.reward, present.campaign) == ("$5 Off Next Visit", "Service Recovery")
            typed = {"4155550101": "given", "4155550199": "no_member", "12": "unknown_member"}
            for text, code in typed.items():
                walk.attendant.staff_act("give_phone", present.key)
                assert staff.shown.question is not None
                assert staff.shown.question.ask is Ask.PHONE
                walk.attendant.staff_type(text)
                walk.attendant.staff_answer("")
                assert (await staff.told()).code == code
            walk.attendant.staff_act("give_email", coffee.key)
            walk.attendant.staff_type("sam.rivera@example.com")
            walk.attendant.staff_answer("")
            assert ((await staff.told()).code, staff.shown.told and staff.shown.told.subject) == (
                "given", "Free Coffee",
            )  # fmt: skip
            assert "555" not in str(await staff.said())

    played(scene())


def test_without_thanx_staff_are_told(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            staff = Behind(walk)
            await staff.hired()
            await staff.enters()
            assert (await staff.turns(Page.GIFTS)).trouble == "loyalty_down"

    played(scene())
