import json

import pytest

from kiosk.cli.table import show, table

RECORDS = [{"id": "a", "points": 7, "name": "Ann"}, {"id": "bb", "points": 120, "name": None}]


def test_columns_stand_side_by_side_and_numbers_to_the_right() -> None:
    assert table(RECORDS, ["id", "points", "name"]) == [
        "id  points  name", "──  ──────  ────", "a        7  Ann", "bb     120",
    ]  # fmt: skip


def test_what_is_long_is_cut_and_what_a_terminal_obeys_is_left_out() -> None:
    (_, _, line) = table([{"said": "\x1b[31m" + "x" * 100 + "\n"}], ["said"])
    assert len(line) == 60
    assert line.isprintable()


def test_a_heading_reads_like_words_and_an_answer_like_one() -> None:
    assert table([{"this_shop": True}], ["this_shop"])[::2] == ["this shop", "yes"]


def test_programs_get_every_field_as_a_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    show(RECORDS, ["id"], as_json=True)
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == RECORDS


def test_nothing_is_said_to_be_nothing_to_people_alone(capsys: pytest.CaptureFixture[str]) -> None:
    show([], ["id"], as_json=False)
    assert capsys.readouterr().out == "none\n"
    show([], ["id"], as_json=True)
    assert capsys.readouterr().out == ""
