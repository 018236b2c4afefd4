"""`kiosk journal` reads the store of a site; the orders in it are written by the ledger itself."""

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

from kiosk.cli.root import main
from kiosk.domain.journal import Change, Incident
from kiosk.domain.order import OrderState
from kiosk.store.database import Database
from kiosk.store.incidents import Incidents
from kiosk.store.ledger import SqliteLedger
from tests.builders import MEMBER, NOON, a_paid_order, an_order
from tests.clock import TurnedClock

_EXAMPLE = Path(__file__).resolve().parents[2] / "packaging" / "config.example.toml"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "orders.db"
    monkeypatch.setenv("KIOSK_STORE_PATH", str(path))
    monkeypatch.setenv("KIOSK_THANX_PARTNER_TOKEN", "token-of-the-sandbox")
    return path


def _fill(path: Path) -> None:
    async def write(ledger: SqliteLedger) -> None:
        body = b'{"id":"order-1","rewards":["rewfreefries01"]}'
        order = an_order("order-1", member_id=MEMBER, number=7)
        await ledger.commit(Change(order, "placed", ((OrderState.PLACED, body),)))
        await ledger.commit(Change(a_paid_order("order-2", number=8), "billed"))

    database = Database.open(path)
    try:
        asyncio.run(write(SqliteLedger(database, TurnedClock())))
    finally:
        database.close()


def _said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["journal", *words, "--config", str(_EXAMPLE)])
    told = capsys.readouterr()
    assert MEMBER not in told.out
    return code, told.out, told.err


def test_the_latest_orders_come_first(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _fill(store)
    code, out, _ = _said(capsys, "list", "--json")
    assert code == 0
    assert [json.loads(line)["number"] for line in out.splitlines()] == [8, 7]
    assert [json.loads(line)["waiting"] for line in out.splitlines()] == [0, 1]
    assert "order-2" in _said(capsys, "list", "--most", "1")[1]


@pytest.mark.parametrize("key", ["7", "order-1"])
def test_one_order_by_number_or_id(store: Path, capsys: pytest.CaptureFixture[str], key: str) -> None:
    _fill(store)
    code, out, _ = _said(capsys, "show", key, "--json")
    shown = json.loads(out)
    assert (code, shown["id"]) == (0, "order-1")
    assert [step["what"] for step in shown["timeline"]] == ["placed", "report to Thanx"]
    assert "rewfreefries01" not in out
    assert "report to Thanx" in _said(capsys, "show", key)[1]


def test_an_order_that_is_not_there(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _fill(store)
    code, out, err = _said(capsys, "show", "999")
    assert (code, out, err) == (1, "", "kiosk: the journal has no order 999\n")


def test_everything_and_that_nobody_meddled_with_it(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _fill(store)
    code, out, _ = _said(capsys, "export")
    *orders, end = map(json.loads, out.splitlines())
    assert (code, [each["id"] for each in orders], end) == (0, ["order-1", "order-2"], {"faults": []})


def test_a_history_that_was_meddled_with_fails(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _fill(store)
    connection = apsw.Connection(str(store))
    connection.execute("DROP TRIGGER events_never_change")
    connection.execute("UPDATE events SET detail = 'never happened' WHERE seq = 1")
    connection.close()
    code, out, _ = _said(capsys, "export")
    assert code == 1
    assert json.loads(out.splitlines()[-1])["faults"]


def test_what_happened_to_the_machine(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    incidents = Incidents.beside(store)
    incidents.note(Incident(NOON, "closed", "disk_full"))
    incidents.note(Incident(NOON + timedelta(minutes=1), "clock set", "3600 s"))
    # Where the store is lost, its incidents are not.
    store.write_bytes(b"what a broken disk leaves of a store" * 300)
    code, out, _ = _said(capsys, "list", "--incidents", "--json")
    assert code == 0
    assert [(each["event"], each["detail"]) for each in map(json.loads, out.splitlines())] == [
        ("clock set", "3600 s"), ("closed", "disk_full"),
    ]  # fmt: skip
    assert "disk_full" in _said(capsys, "list", "--incidents")[1]
    assert "disk_full" not in _said(capsys, "list", "--incidents", "--most", "1")[1]


def test_incidents_stand_in_what_is_exported(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _fill(store)
    Incidents.beside(store).note(Incident(NOON, "closed", "disk_full"))
    *_, last, end = map(json.loads, _said(capsys, "export")[1].splitlines())
    assert last == {"incident": {"at": NOON.isoformat(), "event": "closed", "detail": "disk_full"}}
    assert end == {"faults": []}


def test_nothing_has_happened_yet(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _said(capsys, "list", "--incidents")[::2] == (2, f"kiosk: there is no journal at {store}\n")
    _fill(store)
    assert _said(capsys, "list", "--incidents") == (0, "none\n", "")
    with pytest.raises(SystemExit):
        _said(capsys, "list", "--incidents", "--open")


def test_no_journal_yet(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = _said(capsys, "list")
    assert (code, out) == (2, "")
    assert err == f"kiosk: there is no journal at {store}\n"
    assert not store.exists()
