"""A list of people, read line by line: who can't be reached by what stands there is found before sending."""

import csv
from collections.abc import Iterable, Iterator

from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.recipient import BadLine, LineFlaw, Recipient, Roll
from kiosk.domain.trouble import Refusal
from kiosk.services.membership import by_email, by_phone

_COLUMNS = {
    "email": IdentifiedBy.EMAIL, "e-mail": IdentifiedBy.EMAIL, "email address": IdentifiedBy.EMAIL,
    "email_address": IdentifiedBy.EMAIL, "mail": IdentifiedBy.EMAIL,
    "phone": IdentifiedBy.PHONE, "phone number": IdentifiedBy.PHONE, "phone_number": IdentifiedBy.PHONE,
    "mobile": IdentifiedBy.PHONE, "telephone": IdentifiedBy.PHONE,
}  # fmt: skip
_FLAWS = {IdentifiedBy.EMAIL: LineFlaw.BAD_EMAIL, IdentifiedBy.PHONE: LineFlaw.BAD_PHONE}

_Cells = list[tuple[IdentifiedBy | None, str]]


def read(lines: Iterable[str], country: str) -> Roll:
    """The recipients of a CSV with a column email or phone, or without a heading: one of both on each line.

    Empty lines are nothing; an e-mail address goes before a phone number. `country` is for numbers without a
    country code.
    """
    recipients: list[Recipient] = []
    bad: list[BadLine] = []
    first_lines: dict[Identifier, int] = {}
    for line, cells in _records(lines):
        found = _found(line, cells, country)
        if isinstance(found, BadLine):
            bad.append(found)
        elif (first := first_lines.setdefault(found.who, line)) != line:
            bad.append(BadLine(line, LineFlaw.TWICE, first))
        else:
            recipients.append(found)
    return Roll(tuple(recipients), tuple(bad))


def _records(lines: Iterable[str]) -> Iterator[tuple[int, _Cells]]:
    """Each record with the line it begins on; of a list with a heading, only the columns that matter."""
    columns: dict[int, IdentifiedBy] | None = None
    for line, record in _numbered(lines):
        if columns is None:
            columns = _heading(record)
            if columns:
                continue
        cells: _Cells = [(columns.get(place), cell.strip()) for place, cell in enumerate(record)]
        kept = [(by, text) for by, text in cells if text and (by or not columns)]
        if any(cell.strip() for cell in record):
            yield line, kept


def _numbered(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """A line that can't be read as CSV is a record of its own."""
    reader, first = csv.reader(lines), 1
    while True:
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error:
            record = ["?"]
        yield first, record
        first = reader.line_num + 1


def _heading(record: list[str]) -> dict[int, IdentifiedBy]:
    names = [cell.strip().lstrip("\ufeff").casefold() for cell in record]
    return {place: _COLUMNS[name] for place, name in enumerate(names) if name in _COLUMNS}


def _found(line: int, cells: _Cells, country: str) -> Recipient | BadLine:
    """By e-mail if there is one, else by phone."""
    named = sorted((_kind(by, text), text) for by, text in cells)
    if not named:
        return BadLine(line, LineFlaw.NOBODY)
    by, text = named[0]
    if not text.isprintable():
        return BadLine(line, LineFlaw.BAD_TEXT)
    try:
        return Recipient(line, by_email(text) if by is IdentifiedBy.EMAIL else by_phone(text, country))
    except Refusal:
        return BadLine(line, _FLAWS[by])


def _kind(by: IdentifiedBy | None, text: str) -> IdentifiedBy:
    return by or (IdentifiedBy.EMAIL if "@" in text else IdentifiedBy.PHONE)
