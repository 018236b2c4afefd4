"""What happened to the machine is kept in a file that needs no store."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.journal import Incident
from kiosk.store.incidents import Incidents
from tests.builders import NOON


def test_what_was_noted_is_there_in_its_order_for_the_next_kiosk_too(tmp_path: Path) -> None:
    told = [Incident(NOON + timedelta(seconds=each), "closed", f"disk_full {each}") for each in range(3)]
    for each in told:
        Incidents(tmp_path / "incidents").note(each)
    assert list(Incidents(tmp_path / "incidents").all()) == told
    assert (tmp_path / "incidents").stat().st_mode & 0o777 == 0o600


def test_a_line_that_was_cut_off_hides_no_other(tmp_path: Path) -> None:
    incidents = Incidents(tmp_path / "incidents")
    incidents.note(Incident(NOON, "open"))
    incidents.file.write_bytes(incidents.file.read_bytes()[:-9] + b"\n")
    incidents.note(Incident(NOON, "closed"))
    assert [each.event for each in incidents.all()] == ["closed"]


def test_it_does_not_grow_for_ever(tmp_path: Path) -> None:
    incidents = Incidents(tmp_path / "incidents")
    line = b'{"at":"2026-03-02T12:00:00Z","event":"old","detail":"%s"}\n' % (b"x" * 900)
    incidents.file.write_bytes(line * 400)
    incidents.note(Incident(NOON, "new"))
    assert incidents.file.stat().st_size < 256 * 1024
    assert [each.event for each in incidents.all()][-2:] == ["old", "new"]


def test_where_nothing_can_be_written_that_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    incidents = Incidents(tmp_path / "no folder" / "incidents")
    incidents.note(Incident(NOON, "closed"))
    assert incidents.all() == ()
    assert [record.message for record in caplog.records] == ["not noted"]
