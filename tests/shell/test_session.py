from pathlib import Path

import pytest

from kiosk.domain.ending import Misuse
from kiosk.shell.session import Held, Saw, Touched, Typed, kind_of, read_session, written

STEPS = (
    (0, Touched("eatIn")), (12, Saw("menu", 1, True, False, "", ("reward_gone",))), (40, Typed()),
    (60, Held("member", "ab12cd34")), (80, Touched("useOffer-", "reward amount", 1)),
)  # fmt: skip


def test_what_is_written_is_read(tmp_path: Path) -> None:
    file = tmp_path / "visit.jsonl"
    file.write_text(written(STEPS))
    found = read_session(file)
    assert [type(step) for step in found] == [type(step) for _, step in STEPS]
    assert found[0] == STEPS[0][1]
    assert found[-1] == STEPS[-1][1]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("wroeiu2304hfwf", "member"), ("wroeiu2304hfwf|three", "reward"), ("LSTR|1||LEND", "unsupported")],
)
def test_a_code_is_only_told_by_its_kind(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no recorded visit"),
        ("{}", "no recorded visit"),
        ('{"session": 2}', "no recorded visit"),
        ("hello", "line 1: this is no JSON"),
        ('{"session": 1}\n[]', "line 2: this is no step"),
        ('{"session": 1}\n{"touched": {"colour": 1}}', "line 2: this is no step"),
        ('{"session": 1}\n{"danced": {}}', "line 2: this is no step"),
    ],
)
def test_anything_else_is_one_line(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "visit.jsonl"
    file.write_text(text)
    with pytest.raises(Misuse, match=says) as told:
        read_session(file)
    assert "\n" not in str(told.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="no such file"):
        read_session(tmp_path / "none.jsonl")
