"""Guests on the real screens, in this process; the whole command is played in e2e."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app import demo_config, read_files
from kiosk.config.sections import Config, Orders
from kiosk.devices.scanner.files import Folder
from kiosk.domain.ending import Misuse
from kiosk.proving.demo import Wish, holding_up, must_end, run_demo
from kiosk.proving.guest import Person
from kiosk.proving.playing import Result
from kiosk.proving.waiting import NeverCame
from kiosk.sandbox.running import RunningSandbox

JANE = Person("wroeiu2304hfwf", "+14155550101", "jane.smith@example.com", ("lemonade01",), ("fiveoff150",))


def site(sandbox: RunningSandbox, folder: Path, **parts: object) -> Config:
    codes = folder / "codes"
    codes.mkdir()
    return replace(demo_config(sandbox.credentials, folder, str(codes)), **parts)  # type: ignore[arg-type]


def test_a_code_is_held_up_whole_and_once(tmp_path: Path) -> None:
    watched = Folder(tmp_path)
    hold_up = holding_up(tmp_path)
    for text in ("wroeiu2304hfwf|threeoff01", "wroeiu2304hfwf", "wroeiu2304hfwf"):
        hold_up(text)
        assert watched.next() is not None
        assert watched.next() is None
    read: list[tuple[str, str | None]] = []
    read_files([tmp_path], lambda each: read.append((Path(each.file).name, each.text)))
    assert read == [
        ("000001.png", "wroeiu2304hfwf|threeoff01"), ("000002.png", "wroeiu2304hfwf"),
        ("000003.png", "wroeiu2304hfwf"),
    ]  # fmt: skip


def test_every_order_must_end_where_the_site_ends_them(tmp_path: Path, sandbox: RunningSandbox) -> None:
    at_once = site(sandbox, tmp_path)
    by_staff = replace(at_once, orders=Orders(handed_over="by_staff"))
    must_end(at_once, ["completed", "completed"])
    must_end(by_staff, ["billed"])
    with pytest.raises(NeverCame, match=r"not every order ended completed: 2 \(billed\), 3 \(nothing\)"):
        must_end(at_once, ["completed", "billed", "nothing"])
    with pytest.raises(NeverCame, match=r"ended billed: 1 \(placed\)"):
        must_end(by_staff, ["placed"])


def test_what_is_wrong_is_told_before_a_house_is_opened(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    heard: list[Result] = []
    for wish in (
        Wish(people=tmp_path / "none.toml"),
        Wish(pictures=tmp_path / "file" / "pictures"),
        Wish(config=tmp_path / "none.toml"),
    ):
        with pytest.raises(Misuse):
            run_demo(wish, heard.append)
    assert heard == []
