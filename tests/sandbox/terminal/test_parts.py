import pytest

from kiosk.sandbox.terminal.parts import Does, Part


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("approve", Part(Does.APPROVE)),
        ("decline", Part(Does.DECLINE, "Refusal")),
        ("decline:pin", Part(Does.DECLINE, "WrongPIN")),
        ("lose_answer", Part(Does.LOSE_ANSWER)),
        ("lose_answer:decline:3", Part(Does.LOSE_ANSWER, "Refusal", times=3)),
        ("lose_answer:approve:2", Part(Does.LOSE_ANSWER, times=2)),
        ("late", Part(Does.LATE, times=1)),
        ("late:4", Part(Does.LATE, times=4)),
        ("partial:500", Part(Does.PARTIAL, cents=500)),
        ("wrong:2000", Part(Does.WRONG, cents=2000)),
    ],
)
def test_words_become_parts(words: str, part: Part) -> None:
    assert Part.parse(words) == part


@pytest.mark.parametrize(
    "words",
    ["", "explode", "approve:x", "decline:rain", "lose_answer:hang", "late:soon", "partial", "wrong:1:2"],
)
def test_other_words_are_refused(words: str) -> None:
    with pytest.raises(ValueError):
        Part.parse(words)


def test_only_lost_and_late_ones_cut_the_line() -> None:
    assert {does for does in Does if Part(does).cuts} == {Does.LOSE_ANSWER, Does.LATE}
