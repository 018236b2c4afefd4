"""What support gets holds no secret and nobody: canaries are planted wherever they could come from."""

import asyncio
import io
import json
import zipfile
from pathlib import Path

import pytest

from kiosk.cli.root import main
from kiosk.config.loading import load
from kiosk.config.sections import Config
from kiosk.domain.ending import Misuse
from kiosk.domain.finding import Finding, Level
from kiosk.domain.journal import Incident
from kiosk.domain.visit import SignInBy
from kiosk.packing import lines_of, write_bundle
from kiosk.sandbox.running import RunningSandbox
from kiosk.store.history import SqliteHistory
from kiosk.store.incidents import Incidents
from tests.builders import NOON
from tests.cli.conftest import environment_of
from tests.walk import at_the_kiosk

# Whoever is met on the way, and what opens something.
PEOPLE = ("+14155550101", "4155550101", "jane.smith@example.com", "Jane", "Smith", "wroeiu2304hfwf")
SECRETS = ("sandbox-partner-token-opens-nothing", "canary-client-secret", "canary-webhook-secret", "cb71e3")
LOG = [
    {"at": "2026-06-01T12:00:00.000+00:00", "level": "info", "room": "kiosk", "event": "order placed",
     "order": "0675c27d-bd6a-4d53-b373-6ab017a22b1c", "visit": "1f2e3d4c"},
    {"at": "x", "event": "called jane.smith@example.com", "guest": "Jane Smith", "why": "+1 415 555 0101"},
    {"at": "x", "event": "sent", "detail": "Bearer sandbox-partner-token-opens-nothing", "token": "cb71e3"},
]  # fmt: skip


INCIDENTS = (Incident(NOON, "closed", "disk_full"), Incident(NOON, "called", "+14155550101"))


def site(sandbox: RunningSandbox, folder: Path) -> Config:
    environment = environment_of(sandbox, folder)
    environment["KIOSK_THANX_CLIENT_SECRET"] = "canary-client-secret"
    environment["KIOSK_THANX_WEBHOOK_SECRET"] = "canary-webhook-secret"
    return load(None, environment)


def opened(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


def bundle_of(sandbox: RunningSandbox, folder: Path) -> dict[str, str]:
    """After a member has typed a number, used a reward and paid."""
    config, log = site(sandbox, folder), folder / "kiosk.log"
    log.write_text("\n".join([*map(json.dumps, LOG), "Traceback: Jane Smith", "[1]"]))

    async def findings() -> list[Finding]:
        return [Finding("tokens", Level.FAULT, "refused for +14155550101", "", "ask Thanx")]

    async def scene() -> None:
        async with at_the_kiosk(folder, sandbox) as walk:
            walk.starts()
            walk.adds("fries")
            await walk.types(SignInBy.PHONE, "4155550101")
            await walk.reviews()
            order = await walk.pays()
            await walk.drained()
            refunds = walk.attendant.backroom.refunds
            await refunds.refund(order.id, "asked by jane.smith@example.com", None)
            ledger, history = walk.house.ledger, SqliteHistory(walk.database)
            await write_bundle(
                folder / "support.zip", config, ledger, history, findings, lambda: lines_of(log),
                INCIDENTS,
            )  # fmt: skip

    asyncio.run(scene())
    return opened(folder / "support.zip")


def test_no_canary_is_in_the_bundle(busy_sandbox: RunningSandbox, tmp_path: Path) -> None:
    found = bundle_of(busy_sandbox, tmp_path)
    assert set(found) == {
        "versions.json", "configuration.json", "log.jsonl", "journal.jsonl", "findings.jsonl",
        "incidents.jsonl",
    }  # fmt: skip
    whole = "\n".join(found.values())
    assert [canary for canary in (*PEOPLE, *SECRETS) if canary in whole] == []
    (order,) = map(json.loads, found["journal.jsonl"].splitlines())
    assert order["state"] == "refunded"
    assert [each["state"] for each in order["reports"]] == ["placed", "billed", "completed", "refunded"]
    first, *rest = map(json.loads, found["log.jsonl"].splitlines())
    told = map(json.loads, found["incidents.jsonl"].splitlines())
    assert [each["event"] for each in told] == ["closed", "called"]
    assert (first, len(rest)) == (LOG[0], 2)
    assert (tmp_path / "support.zip").stat().st_mode & 0o777 == 0o600
    assert json.loads(found["configuration.json"])["credentials"]["client_secret"] is True


def test_a_place_that_cant_be_written_or_read_is_told(
    busy_sandbox: RunningSandbox, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Misuse, match="can't be written"):
        asyncio.run(write_bundle(tmp_path / "file" / "b.zip", site(busy_sandbox, tmp_path), None))
    with pytest.raises(Misuse, match="no such file"):
        lines_of(tmp_path / "none.log")


def test_the_doctor_writes_one_where_the_store_is_lost_too(
    busy_sandbox: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment_of(busy_sandbox, tmp_path).items():
        monkeypatch.setenv(name, value)
    (tmp_path / "office.db").write_bytes(b"what a broken disk leaves of a store" * 300)
    Incidents.beside(tmp_path / "office.db").note(INCIDENTS[0])
    assert main(["doctor", "--json", "--bundle", str(tmp_path / "support.zip")]) == 1
    found = opened(tmp_path / "support.zip")
    assert "disk_full" in found["incidents.jsonl"]
    assert "journal.jsonl" not in found


def test_the_doctor_writes_one(
    busy_sandbox: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "codes").mkdir()
    told = {**environment_of(busy_sandbox, tmp_path), "KIOSK_SCANNER_SOURCE": str(tmp_path / "codes")}
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    file = tmp_path / "support.zip"
    assert main(["doctor", "--json", "--bundle", str(file)]) == 0
    found = opened(file)
    assert "tokens" in found["findings.jsonl"]
    assert busy_sandbox.credentials.partner_token not in str(found)
    assert main(["doctor", "--log", str(file)]) == 2
