"""The commands of `kiosk partner` in this process, against a pretend Thanx of their own."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.root import main
from kiosk.sandbox.running import RunningSandbox


class Said:
    """What a command printed, and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    @property
    def records(self) -> list[dict[str, Any]]:
        """Its JSON lines; there is nothing else on stdout."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def sentence(self) -> str:
        """Its one line on stderr."""
        (line,) = self.err.strip().splitlines()
        return line


class Partnered:
    """`kiosk partner`, for a site whose Thanx is that sandbox."""

    def __init__(self, sandbox: RunningSandbox, capsys: pytest.CaptureFixture[str]) -> None:
        self.sandbox = sandbox
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> Said:
        self._capsys.readouterr()
        try:
            code = main(["partner", *map(str, words)])
        except SystemExit as ending:
            code = int(ending.code or 0)
        told = self._capsys.readouterr()
        assert "Traceback" not in told.err
        return Said(code, told.out, told.err)

    def posts(self, path: str = "") -> list[dict[str, Any]]:
        """What was sent to Thanx to be done there."""
        calls = self.sandbox.journal()
        return [call for call in calls if call["method"] == "POST" and path in call["path"]]


@pytest.fixture
def partner(
    busy_sandbox: RunningSandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Partnered]:
    for name, value in environment_of(busy_sandbox, tmp_path).items():
        monkeypatch.setenv(name, value)
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield Partnered(busy_sandbox, capsys)
    root.handlers[:] = handlers
    root.setLevel(level)


def environment_of(sandbox: RunningSandbox, folder: Path) -> dict[str, str]:
    """A site whose Thanx is that sandbox, without a configuration file."""
    given = sandbox.credentials
    names = (
        "loyalty_url", "api_url", "secure_url", "client_id", "merchant_id", "merchant_key", "partner_name",
        "location_id", "partner_token", "webhook_secret",
    )  # fmt: skip
    settings = {f"KIOSK_THANX_{name.upper()}": str(getattr(given, name)) for name in names}
    return {**settings, "KIOSK_STORE_PATH": str(folder / "office.db")}
