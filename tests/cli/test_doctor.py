"""`kiosk doctor` as a process, on a site whose Thanx is a pretend one."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.sandbox.running import RunningSandbox
from tests.builders import MEMBER
from tests.cli.conftest import environment_of


def examined(environment: dict[str, str], *words: str) -> tuple[int, dict[str, dict[str, Any]], str]:
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--json", *words],
        env={**os.environ, **environment},
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    found = {each["check"]: each for each in map(json.loads, ran.stdout.splitlines())}
    return ran.returncode, found, ran.stderr


@pytest.fixture
def site(busy_sandbox: RunningSandbox, tmp_path: Path) -> dict[str, str]:
    (tmp_path / "codes").mkdir()
    return {**environment_of(busy_sandbox, tmp_path), "KIOSK_SCANNER_SOURCE": str(tmp_path / "codes")}


def test_a_site_that_is_well(site: dict[str, str]) -> None:
    code, found, said = examined(site, "--member", MEMBER)
    assert (code, said) == (0, "")
    levels = {check: each["level"] for check, each in found.items()}
    rest = {"supervisor": "not tested", "certificates": "not tested", "card reader": "warning"}
    assert {check: level for check, level in levels.items() if level != "good"} == rest
    assert MEMBER not in str(found)


@pytest.mark.parametrize(
    ("planted", "ill"),
    [
        (
            {
                "KIOSK_THANX_PARTNER_TOKEN": "not-the-token",
                "KIOSK_DISPLAY_WIDTH_MM": "4000",
                "KIOSK_SCANNER_SOURCE": "/dev/v4l/by-id/no-such-camera",
                "KIOSK_PRINTER_TARGET": "tcp://127.0.0.1:9",
            },
            {"tokens", "scopes", "location", "panel", "scanner", "receipt printer", "kitchen"},
        ),
        ({"KIOSK_THANX_LOCATION_ID": "0000000000"}, {"location"}),
        ({"KIOSK_THANX_API_URL": "http://127.0.0.1:9"}, {"Thanx answers", "tokens"}),
    ],
)
def test_planted_faults_are_found(site: dict[str, str], planted: dict[str, str], ill: set[str]) -> None:
    code, found, _ = examined({**site, **planted})
    faults = {check: each for check, each in found.items() if each["level"] == "fault"}
    assert code == 1
    assert ill <= set(faults)
    assert all(each["meaning"] and each["remedy"] for each in faults.values())
    assert "not-the-token" not in str(found)


def test_a_store_that_is_none(site: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "office.db").write_bytes(b"no database at all, but a text that somebody put here")
    code, found, _ = examined(site)
    assert code == 1
    assert found["journal"]["level"] == "fault"
    assert found["tokens"]["level"] == "good"
    assert (tmp_path / "office.db").read_bytes().startswith(b"no database")


def test_a_configuration_that_cannot_be_used(tmp_path: Path) -> None:
    code, found, said = examined({}, "--config", str(tmp_path / "none.toml"))
    assert (code, found) == (2, {})
    assert len(said.splitlines()) == 1
