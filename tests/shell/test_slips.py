from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from kiosk.domain.cash_up import cash_up
from kiosk.shell.slips import PaintedSlips
from tests.builders import NOON, a_paid_order

pytestmark = pytest.mark.usefixtures("qapp")
SLIPS = PaintedSlips(UTC)


def test_the_day_grows_with_its_rows() -> None:
    day = cash_up([a_paid_order()], NOON - timedelta(hours=1))
    short = SLIPS.day(replace(day, tenders=()), "Sorrel & Rye", NOON)
    whole = SLIPS.day(day, "Sorrel & Rye", NOON)
    assert (short.width, whole.width) == (576, 576)
    assert whole.height > short.height
    assert any(whole.rows)


def test_a_page_that_shows_what_the_printer_can_do() -> None:
    page = SLIPS.trial("Sorrel & Rye", NOON)
    stride = page.width // 8
    black = [page.rows[line * stride : (line + 1) * stride].count(255) for line in range(page.height)]
    # Lines across all of the inner width.
    assert max(black) >= stride - 6
    assert page.rows == SLIPS.trial("Sorrel & Rye", NOON).rows
