"""Signing in by each way, not being found, and a second person's code."""

from pathlib import Path

import pytest

from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import SignInBy, Stage, Visit
from kiosk.sandbox.running import RunningSandbox
from tests.walk import Walk, at_the_kiosk, played

JANE = "wroeiu2304hfwf"
SAM = "samr7420kfdp"


@pytest.mark.parametrize(
    ("by", "typed"), [(SignInBy.PHONE, "4155550102"), (SignInBy.EMAIL, "sam.rivera@example.com")]
)
def test_a_member_is_found_and_is_back_where_they_were(
    tmp_path: Path, sandbox: RunningSandbox, by: SignInBy, typed: str
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            await walk.types(by, typed)
            assert walk.visit.member is not None
            assert walk.visit.member.id == SAM
            assert walk.visit.stage is Stage.REVIEW
            assert walk.visit.signing_in.typed == ""
            paths = [call["path"] for call in sandbox.journal()][:2]
            assert [path.rsplit("/", 1)[-1] for path in paths] == ["token", "account"]

    played(scene())


@pytest.mark.parametrize(
    "text", ["LSTR|1234s6||LEND", "https://example.com/x", "4111111111111111", "\x00\xff", ""]
)
def test_what_is_not_ours_is_told_and_nothing_is_sent(
    tmp_path: Path, sandbox: RunningSandbox, text: str
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.eye.hold_up(text)
            await walk.until(lambda: walk.visit.trouble is not None, "the notice")
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.CODE_UNSUPPORTED
            assert sandbox.journal() == []
            assert walk.eye.confirmed == 0

    played(scene())


def test_a_code_of_ours_is_confirmed_at_once_before_anybody_is_found(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.attendant.scanned(SAM)
            assert walk.eye.confirmed == 1
            assert walk.visit.member is None

    played(scene())


def test_loyalty_that_is_down_does_not_stop_the_order(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("server_error", always=True)
            walk.starts()
            await walk.types(SignInBy.PHONE, "4155550102")
            assert walk.visit.signing_in.trouble is not None
            assert walk.visit.signing_in.trouble.code is Code.LOYALTY_DOWN
            walk.attendant.not_now()
            walk.adds("fries")
            await walk.reviews()
            assert (await walk.pays()).number >= 1

    played(scene())


def test_an_expired_token_is_minted_once_more(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(SAM)
            sandbox.fault("unauthorized", path="baskets")
            walk.adds("fries")
            await walk.reviews()
            await walk.pays()
            await walk.drained()
            tokens = [call for call in sandbox.journal() if call["path"].endswith("token")]
            assert len(tokens) == 2

    played(scene())


def test_nothing_of_the_guest_stays_after_the_visit(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.attendant.open_sign_in()
            walk.attendant.sign_in_by(SignInBy.PHONE)
            walk.attendant.type_text("4155550102")
            walk.attendant.start_over()
            assert walk.visit == Visit()

    played(scene())


@pytest.mark.parametrize("how", ["cancelled", "not answered"])
def test_a_sign_in_that_came_to_nothing_leaves_no_token(
    tmp_path: Path, sandbox: RunningSandbox, how: str
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            if how == "cancelled":
                sandbox.fault("latency", path="account", seconds=0.3)
            else:
                sandbox.fault("server_error", path="account")
            walk.starts()
            walk.attendant.open_sign_in()
            walk.attendant.scanned(SAM)
            await walk.until(lambda: any(call["path"].endswith("account") for call in sandbox.journal()))
            walk.attendant.not_now()
            await walk.until(lambda: not walk.visit.signing_in.is_looking)
            await walk.house.clock.sleep(0.02)
            await walk.scans(SAM)
            tokens = [call for call in sandbox.journal() if call["path"].endswith("token")]
            assert len(tokens) == 2

    played(scene())


PHONE, UNKNOWN = "4155550102", "4155550108"


async def _fails(walk: Walk, times: int) -> None:
    for _ in range(times):
        await walk.types(SignInBy.PHONE, UNKNOWN)


def _code(walk: Walk) -> Code | None:
    trouble = walk.visit.signing_in.trouble
    return trouble.code if trouble else None


def test_thanx_that_does_not_answer_costs_no_try(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            sandbox.fault("server_error", path="token", count=6)
            for _ in range(6):
                await walk.types(SignInBy.PHONE, PHONE)
                assert _code(walk) is Code.LOYALTY_DOWN
            assert walk.visit.signing_in.tries == 0

    played(scene())


def test_tries_outlive_not_now_and_signing_out_but_not_the_visit(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            await _fails(walk, 3)
            walk.attendant.not_now()
            assert walk.visit.signing_in.tries == 3
            await walk.types(SignInBy.PHONE, PHONE)
            walk.attendant.sign_out()
            assert walk.visit.signing_in.tries == 3
            await _fails(walk, 3)
            assert _code(walk) is Code.TOO_MANY_TRIES
            walk.attendant.start_over()
            walk.starts()
            await _fails(walk, 1)
            assert _code(walk) is Code.UNKNOWN_MEMBER

    played(scene())


def test_the_app_can_be_scanned_after_too_many_tries(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            await _fails(walk, 6)
            await walk.scans(SAM)
            assert walk.visit.member is not None

    played(scene())


def test_a_second_touch_on_sign_in_changes_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.reviews()
            walk.attendant.open_sign_in()
            walk.attendant.sign_in_by(SignInBy.PHONE)
            walk.attendant.type_text("415")
            walk.attendant.open_sign_in()
            assert walk.visit.signing_in.typed == "415"
            walk.attendant.not_now()
            assert walk.visit.stage is Stage.REVIEW

    played(scene())


def test_the_sign_in_screen_opens_over_a_search_that_goes_on(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            sandbox.fault("latency", path="account", seconds=0.2)
            walk.starts()
            walk.attendant.scanned(SAM)
            walk.attendant.open_sign_in()
            assert walk.visit.signing_in.is_looking
            await walk.until(lambda: walk.visit.member is not None, "the member")
            assert walk.visit.stage is Stage.MENU

    played(scene())


def test_who_is_signed_in_signs_out_before_another_signs_in(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(SAM)
            walk.attendant.open_sign_in()
            assert walk.visit.stage is Stage.MENU
            walk.attendant.go(Stage.SIGN_IN)
            walk.attendant.sign_in_by(SignInBy.PHONE)
            walk.attendant.type_text("4155550101")
            walk.attendant.submit_sign_in()
            assert not walk.visit.signing_in.is_looking

    played(scene())


def test_a_code_is_read_while_the_kiosk_waits_to_close(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            walk.attendant.closed_for = Trouble(Code.TERMINAL_AWAY)
            walk.attendant.scanned(SAM)
            assert walk.visit.signing_in.is_looking

    played(scene())


def test_a_code_of_a_reward_that_no_basket_could_mend_says_so(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(f"{JANE}|freeburger400")
            assert walk.visit.wished is None
            assert walk.visit.trouble is not None
            assert walk.visit.trouble.code is Code.REWARD_NOT_FITTING

    played(scene())
