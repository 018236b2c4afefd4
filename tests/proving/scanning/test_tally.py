import numpy as np

from kiosk.proving.frames.mix import Sample
from kiosk.proving.scanning.tally import Tally, percent, rounded

FRAME = np.zeros((4, 4), np.uint8)


def sample(text: str, severity: int = 1, others: tuple[str, ...] = ()) -> Sample:
    return Sample(FRAME, text, frozenset({text, *others}) - {""}, "glare", severity)


def tally(*answers: tuple[str, ...]) -> Tally:
    waiting = list(answers)
    return Tally("one", lambda _: waiting.pop(0))


def test_right_wrong_and_false_are_told_apart() -> None:
    counted = tally(("a",), (), ("x",), ("y",), ("b", "a"))
    for shown in (sample("a"), sample("a", 2), sample("a", 2), sample(""), sample("a", 3, ("b",))):
        counted.look(shown)
    line = counted.line()
    assert (line["frames"], line["with_code"], line["read"], line["rate"]) == (5, 4, 2, 50.0)
    assert (line["wrong"], line["false"]) == (1, 1)
    assert line["rate_by_severity"] == {"1": 100.0, "2": 0.0, "3": 100.0}
    assert line["ms_p95"] is not None


def test_what_was_not_measured_is_null() -> None:
    line = tally().line()
    assert (line["rate"], line["ms_median"], line["ms_p95_without"]) == (None, None, None)


def test_parts_of_values() -> None:
    values = [float(value) for value in range(100, 0, -1)]
    assert rounded(values, 0.5) == 50.5
    assert rounded(values, 0.95) == 96.0
    assert percent([True, False, True]) == 66.7
