"""Faults: which calls they strike, how often, and files that are broken."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.places import resources
from kiosk.sandbox.call import Call
from kiosk.sandbox.faults import Fault, Faults, fault, load_faults
from kiosk.sandbox.problems import BadFaults
from kiosk.sandbox.switches import Switches

PLACED = Call("loyalty", "POST", "/api/baskets", body=b'{"state":"placed"}')
BROKEN = Call("loyalty", "POST", "/api/baskets", body=b'{"state":"placed"')
ACCOUNT = Call("loyalty", "GET", "/api/account")


@pytest.mark.parametrize(
    ("match", "struck"),
    [
        ({}, [PLACED, BROKEN, ACCOUNT]),
        ({"path": "baskets"}, [PLACED, BROKEN]),
        ({"state": "placed"}, [PLACED]),
        ({"state": "billed"}, []),
        ({"method": "get"}, [ACCOUNT]),
        ({"path": "account", "state": "placed"}, []),
    ],
)
def test_it_strikes_what_it_is_meant_for(match: dict[str, Any], struck: list[Call]) -> None:
    trouble = fault("drop_before", **match)
    assert [call for call in (PLACED, BROKEN, ACCOUNT) if trouble.strikes(call)] == struck


def test_it_strikes_as_often_as_told() -> None:
    faults = Faults()
    faults.add(fault("too_many", count=3))
    assert [len(faults.due(ACCOUNT)) for _ in range(5)] == [1, 1, 1, 0, 0]


def test_calls_that_are_spared_do_not_count() -> None:
    faults = Faults()
    faults.add(fault("unauthorized", path="baskets"))
    assert faults.due(ACCOUNT) == []
    assert len(faults.due(PLACED)) == 1


def test_always() -> None:
    faults = Faults()
    faults.add(fault("latency", always=True))
    assert all(faults.due(ACCOUNT) for _ in range(50))
    faults.clear()
    assert faults.due(ACCOUNT) == []


def test_the_order_given_is_kept_and_the_callers_fault_untouched() -> None:
    mine = fault("latency")
    faults = Faults()
    faults.add(mine)
    faults.add(fault("server_error"))
    assert [found.name for found in faults.due(ACCOUNT)] == ["latency", "server_error"]
    assert mine.count == 1


@pytest.mark.parametrize(
    "wrong", [{"name": "gremlin"}, {"name": "latency", "count": 0}, {"name": "server_error", "status": 200}]
)
def test_unknown_troubles_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        fault(**wrong)


def test_the_example_says_every_switch_and_its_default() -> None:
    example = load_faults(resources() / "sandbox" / "faults.example.toml")
    assert example.switches == Switches()
    assert [found.name for found in example.faults] == ["drop_after", "latency"]
    text = (resources() / "sandbox" / "faults.example.toml").read_text()
    assert [name for name in Switches.__struct_fields__ if name not in text] == []
    names = Fault.__annotations__["name"].__args__
    assert [name for name in names if name not in text] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[faults]", "line 1"),
        ('[[faults]]\nname = "gremlin"', "$.faults[0].name"),
        ("[switches]\nstrickt = true", "strickt"),
        ("[switches]\nstrict = 1", "$.switches.strict"),
        ("other = 1", "other"),
    ],
)
def test_a_broken_file_says_where(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "faults.toml"
    file.write_text(text)
    with pytest.raises(BadFaults) as problem:
        load_faults(file)
    assert said in str(problem.value)
    assert "\n" not in str(problem.value)


def test_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    for name in ("missing.toml", "binary", "."):
        with pytest.raises(BadFaults):
            load_faults(tmp_path / name)


def test_those_for_webhooks_spare_calls_and_strike_by_event() -> None:
    faults = Faults()
    faults.add(fault("webhook_twice", path="reward.issued", count=2))
    faults.add(fault("latency"))
    assert faults.due_letter("purchase") == []
    assert [[found.name for found in faults.due(ACCOUNT)] for _ in range(2)] == [["latency"], []]
    struck = [len(faults.due_letter("reward.issued")) for _ in range(3)]
    assert struck == [1, 1, 0]
