"""What the running kiosk has for its staff, on a house that stands."""

import asyncio
import stat
from pathlib import Path

import pytest

from kiosk.app import Kiosk, demo_config, standing
from kiosk.config.sections import Config
from kiosk.domain.staff import Officer, Role
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.staffing import Staffing
from kiosk.staffed import book_of

pytestmark = pytest.mark.usefixtures("qapp")


def config_of(folder: Path, sandbox: RunningSandbox) -> Config:
    (folder / "codes").mkdir()
    return demo_config(sandbox.credentials, folder, str(folder / "codes"))


def staffing(kiosk: Kiosk) -> Staffing:
    assert kiosk.house.staffing is not None
    return kiosk.house.staffing


def test_the_demo_lets_everybody_in_and_knows_itself(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with standing(config_of(tmp_path, sandbox)) as kiosk:
            staff = staffing(kiosk)
            assert await staff.book.whose("271828") == Officer("Maya R.", Role.MANAGER)
            facts = dict(staff.facts())
            assert facts["thanx"] == sandbox.credentials.loyalty_url
            assert facts["budget"].endswith("/ 1900")
            assert staff.limit.cents == 5_000
            name = await staff.write("day.csv", "a,b\r\n")
            file = tmp_path / "reports" / name
            assert file.read_bytes() == b"a,b\r\n"
            assert stat.S_IMODE(file.stat().st_mode) == 0o600

    asyncio.run(scene())


def test_the_check_up_of_a_kiosk_that_runs_and_what_support_gets(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with standing(config_of(tmp_path, sandbox)) as kiosk:
            staff = staffing(kiosk)
            found = {each.check: each.level.value async for each in staff.examine()}
            assert (found["tokens"], found["journal"], found["disk"]) == ("good", "good", "good")
            assert len(found) == 22
            assert staff.bundle is not None
            packed = (tmp_path / "reports" / await staff.bundle()).read_bytes()
            assert sandbox.credentials.partner_token.encode() not in packed

    asyncio.run(scene())


def test_the_book_of_a_site(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with book_of(config_of(tmp_path, sandbox)) as book:
            assert await book.officers() == ()

    asyncio.run(scene())
