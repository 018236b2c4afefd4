import json

import pytest

from kiosk.proving.promptness import at, summed
from tests.e2e.commands import kiosk


@pytest.mark.parametrize(("share", "expected"), [(0.0, 1.0), (0.5, 51.0), (0.99, 100.0), (1.0, 100.0)])
def test_the_value_below_which_a_share_lies(share: float, expected: float) -> None:
    assert at([float(number) for number in range(100, 0, -1)], share) == expected


@pytest.mark.parametrize(("most_ms", "is_within"), [(20.0, True), (19.9, False)])
def test_a_share_is_within_what_may_be_expected_or_not(most_ms: float, is_within: bool) -> None:
    line = summed("ticket", [10.0, 20.0, 5.0], 0.99, most_ms)
    assert line == {
        "part": "ticket", "sales": 3, "ms_median": 10.0, "ms_p99": 20.0, "most_ms": most_ms,
        "within": is_within,
    }  # fmt: skip


def test_the_whole_house_is_measured_in_a_process_of_its_own() -> None:
    """How quick this machine is today decides the exit code, not whether it was measured."""
    done = kiosk("bench", "journal", "--orders", "2", "--json")
    assert done.returncode in (0, 1), done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["part"] for line in lines] == ["change", "ticket", "billed"]
    assert lines[0]["ratio"] > 0
    assert [line["sales"] for line in lines[1:]] == [2, 2]
    assert done.returncode == int(not all(line["within"] for line in lines[1:]))
