"""The unit that looks after the kiosk says what the kiosk relies on."""

import pytest

from kiosk.config.credentials import SECRETS
from tests.house.reading import ROOT

UNIT = ROOT / "packaging" / "systemd" / "thanx-kiosk.service"


def said(key: str) -> list[str]:
    """Every value of that key, also of those that are written down as a comment."""
    lines = [line.lstrip("#").strip() for line in UNIT.read_text().splitlines()]
    return [line.split("=", 1)[1] for line in lines if line.startswith(f"{key}=")]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("Type", "notify"),
        ("WatchdogSec", "10"),
        ("Restart", "always"),
        ("RestartSec", "1"),
        ("StartLimitIntervalSec", "0"),
        ("LimitCORE", "0"),
        ("NoNewPrivileges", "yes"),
        ("ProtectSystem", "strict"),
    ],
)
def test_it_is_restarted_for_ever_and_kept_small(key: str, value: str) -> None:
    assert said(key) == [value]


def test_every_credential_it_loads_is_one_that_the_kiosk_reads() -> None:
    names = [each.split(":")[0] for each in said("LoadCredential")]
    assert "partner_token" in names
    assert set(names) <= set(SECRETS)


def test_it_starts_what_the_readme_calls_the_kiosk() -> None:
    assert [each.split(" ", 1)[0].rsplit("/", 1)[1] for each in said("ExecStart")] == ["kiosk"]
    assert [each.split(" ")[1] for each in said("ExecStart")] == ["run"]
