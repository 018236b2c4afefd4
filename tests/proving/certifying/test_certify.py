import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.ending import Misuse
from kiosk.proving.certifying.cast import Cast
from kiosk.proving.certifying.certify import certify, judge, write
from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.running import Wish


def test_three_files_are_written(seen: tuple[Record, Cast], tmp_path: Path) -> None:
    outcome = judge(*seen)
    write(outcome, seen[0], tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["demo-call.md", "report.html", "report.json"]
    assert json.loads((tmp_path / "report.json").read_text())["sums"]["fail"] == 0
    assert not outcome.has_failed


def test_one_item_that_failed_is_enough(seen: tuple[Record, Cast]) -> None:
    record, cast = seen
    assert judge(replace(record, broken={"phone": "waited 40 s"}), cast).has_failed


def test_what_is_wrong_is_told_before_anything_is_played(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    played: list[str] = []
    for wish, folder in (
        (Wish(people=tmp_path / "none.toml"), tmp_path / "report"),
        (Wish(config=tmp_path / "none.toml"), tmp_path / "report"),
        (Wish(), tmp_path / "file" / "report"),
    ):
        with pytest.raises(Misuse):
            certify(wish, folder, played.append, lambda *_: None)
    assert played == []
