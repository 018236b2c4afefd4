"""Records for people as a table, for programs as JSON lines."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

Record = Mapping[str, Any]

_WIDEST = 60


def show(records: Sequence[Record], columns: Sequence[str], *, as_json: bool) -> None:
    """All of each record as a line of JSON, or these columns of them side by side."""
    if as_json:
        for record in records:
            print(json.dumps(record, default=str, ensure_ascii=False))
    else:
        print("\n".join(table(records, columns)) if records else "none")


def table(records: Sequence[Record], columns: Sequence[str]) -> list[str]:
    """A heading, a rule and a line a record; numbers stand right, what is too long is cut."""
    rows = [[_cell(record.get(column)) for column in columns] for record in records]
    heads = [column.replace("_", " ") for column in columns]
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    rights = [all(_is_number(record.get(column)) for record in records) for column in columns]
    lines = [heads, ["─" * width for width in widths], *rows]
    return [_line(cells, widths, rights) for cells in lines]


def _is_number(value: Any) -> bool:
    """A yes or no is a word, though Python counts with it."""
    return value is None or (isinstance(value, int) and not isinstance(value, bool))


def _line(cells: Sequence[str], widths: Sequence[int], rights: Sequence[bool]) -> str:
    padded = zip(cells, widths, rights, strict=True)
    return "  ".join(
        cell.rjust(width) if right else cell.ljust(width) for cell, width, right in padded
    ).rstrip()


def _cell(value: Any) -> str:
    """What stands in a table: on one line, without what a terminal might obey."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = "".join(letter if letter.isprintable() else " " for letter in str(value))
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"
