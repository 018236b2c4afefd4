"""The real kiosk, killed where it hurts and started again: nobody is charged for nothing, nothing is lost.

The long form is 300 kills: pytest -m long tests/e2e/test_kills.py
"""

import itertools
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.killing import POINTS, Killer, Tally
from tests.e2e.outside import outside
from tests.e2e.reckoning import faults
from tests.guests import shown, told_of

LONG = 300


def _killed(folder: Path, kills: int, points: Iterator[str], seed: int) -> Tally:
    (folder / "codes").mkdir()
    with outside() as (around, kitchen):
        killer = Killer(around, around.site(folder, kitchen), random.Random(seed))
        while killer.tally.kills < kills:
            killer.kills(next(points))
            assert killer.tally.ended <= kills
        killer.settles()
        assert faults(around, folder / "orders.db") == []
        # The file of whom the guests are stands for the guests themselves.
        assert shown(folder, around.sandbox, besides={"people.toml"}) == []
        log = "".join(killer.tally.log)
        assert log
        assert [each.decode() for each in told_of(around.sandbox) if each.decode() in log] == []
    return killer.tally


def test_a_few_kills_where_money_moves(tmp_path: Path) -> None:
    points = ["placed told", "card asked", "card charged", "billed told"]
    assert _killed(tmp_path, len(points), itertools.cycle(points), 1).kills == len(points)


@pytest.mark.long
def test_three_hundred_kills(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(1)
    named = [*POINTS, "starting", "starting", *["random"] * 6]
    tally = _killed(tmp_path, LONG, iter(lambda: chance.choice(named), ""), 1)
    assert tally.kills == LONG
    with capsys.disabled():
        told = f"{tally.kills} kills {dict(tally.points)}, {tally.ended} ended before"
        print(f"\n{told}; open again after {tally.ready_p95_s:.1f} s (95 %)")  # noqa: T201  for its reader
