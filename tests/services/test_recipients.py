import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.recipient import BadLine, LineFlaw, Roll
from kiosk.services.recipients import read


def _read(text: str) -> Roll:
    return read(io.StringIO(text, newline=""), "US")


def _who(roll: Roll) -> list[tuple[int, str]]:
    return [(each.line, each.who.value) for each in roll.recipients]


def test_a_heading_says_which_columns_matter() -> None:
    roll = _read("Name,E-Mail,Mobile\nJane,JANE@example.com,\nSam,,(415) 555-0102\n")
    assert _who(roll) == [(2, "jane@example.com"), (3, "+14155550102")]
    assert roll.bad == ()


def test_without_a_heading_each_line_is_one_of_both() -> None:
    roll = _read("jane@example.com\n415-555-0102\nRob,rob@example.com\n")
    assert _who(roll) == [(1, "jane@example.com"), (2, "+14155550102"), (3, "rob@example.com")]


def test_an_address_goes_before_a_number() -> None:
    roll = _read("phone,email\n+14155550102,sam@example.com\n")
    assert _who(roll) == [(2, "sam@example.com")]


@pytest.mark.parametrize(
    ("line", "flaw"),
    [
        ("jane@@example.com,", LineFlaw.BAD_EMAIL),
        ("jane,", LineFlaw.BAD_EMAIL),
        (",12", LineFlaw.BAD_PHONE),
        (",call me", LineFlaw.BAD_PHONE),
        ("jane@example.com\x07,", LineFlaw.BAD_TEXT),
        ("j\udcffne@example.com,", LineFlaw.BAD_TEXT),
        (",,Jane", LineFlaw.NOBODY),
    ],
)
def test_a_bad_line_is_named_with_its_flaw(line: str, flaw: LineFlaw) -> None:
    roll = _read(f"email,phone,name\nsam@example.com,,\n{line}\n")
    assert _who(roll) == [(2, "sam@example.com")]
    assert roll.bad == (BadLine(3, flaw),)


def test_the_same_person_twice_is_told_with_both_lines() -> None:
    roll = _read("email,phone\njane@example.com,\n,+14155550102\n\nJane@Example.com,\n,(415) 555-0102\n")
    assert [(each.line, each.flaw, each.first) for each in roll.bad] == [
        (5, LineFlaw.TWICE, 2), (6, LineFlaw.TWICE, 3),
    ]  # fmt: skip
    assert len(roll.recipients) == 2


def test_empty_lines_are_nothing_but_count() -> None:
    roll = _read("email\r\n\r\njane@example.com\r\n,,\r\nsam@example.com")
    assert _who(roll) == [(3, "jane@example.com"), (5, "sam@example.com")]


def test_a_record_over_two_lines_is_where_it_begins() -> None:
    roll = _read('name,email\n"Jane\nSmith",jane@example.com\nSam,bad\n')
    assert _who(roll) == [(2, "jane@example.com")]
    assert roll.bad == (BadLine(4, LineFlaw.BAD_EMAIL),)


def test_a_cell_without_end_is_one_bad_line() -> None:
    roll = _read("email\njane@example.com\n" + "x" * (csv.field_size_limit() + 1) + "\nsam@example.com\n")
    assert [each.line for each in roll.bad] == [3]
    assert _who(roll) == [(2, "jane@example.com"), (4, "sam@example.com")]


def test_an_empty_list_is_nobody() -> None:
    assert _read("") == _read("email,phone\n") == Roll(())


@given(st.lists(st.text(max_size=30), max_size=12))
def test_every_line_is_somebody_or_bad_or_empty(lines: list[str]) -> None:
    roll = read(lines, "US")
    places = [each.line for each in roll.recipients] + [each.line for each in roll.bad]
    assert len(places) == len(set(places))
    assert len({each.who for each in roll.recipients}) == len(roll.recipients)
