"""Signing in by each way, not being found, and a second person's code."""

from pathlib import Path

import pytest

from kiosk.domain.member import OfferId
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Dialog, SignInBy, Stage, Visit
from kiosk.sandbox.running import RunningSandbox
from tests.walk import at_the_kiosk, played

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
    ("by", "typed"),
    [
        (SignInBy.PHONE, "4155550108"),
        (SignInBy.PHONE, "12345"),
        (SignInBy.EMAIL, "news.only@example.com"),
        (SignInBy.EMAIL, "not an address"),
    ],
)
def test_unknown_badly_written_and_not_enrolled_are_told_the_same(
    tmp_path: Path, sandbox: RunningSandbox, by: SignInBy, typed: str
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            await walk.types(by, typed)
            assert walk.visit.signing_in.trouble is not None
            assert walk.visit.signing_in.trouble.code is Code.UNKNOWN_MEMBER
            walk.attendant.not_now()
            assert walk.visit.stage is Stage.MENU

    played(scene())


def test_after_five_tries_it_stays_with_the_app(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            for _ in range(6):
                await walk.types(SignInBy.PHONE, "4155550108")
            assert walk.visit.signing_in.trouble is not None
            assert walk.visit.signing_in.trouble.code is Code.TOO_MANY_TRIES
            assert len(sandbox.journal()) == 5

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

    played(scene())


def test_a_second_persons_code_asks_and_the_basket_stays(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            await walk.scans(JANE)
            walk.adds("fries")
            walk.attendant.use_offer(OfferId("freefries01"))
            walk.eye.hold_up(SAM)
            await walk.until(lambda: walk.visit.dialog is Dialog.SECOND_PERSON, "the question")
            walk.attendant.keep_member()
            assert walk.visit.member is not None
            assert walk.visit.member.id == JANE
            walk.eye.hold_up(SAM)
            await walk.until(lambda: walk.visit.dialog is Dialog.SECOND_PERSON, "the question again")
            before = walk.visit.order_id
            walk.attendant.replace_member()
            await walk.until(lambda: walk.visit.member is not None, "the second person")
            assert walk.visit.member.id == SAM
            assert walk.visit.redemption is None
            assert walk.visit.order_id != before
            assert walk.visit.basket.count == 1

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
