import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.terminal.acts import Act, Doing
from kiosk.domain.payment import DeclineReason


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("approve", Act(Doing.APPROVE)),
        ("decline", Act(Doing.DECLINE, DeclineReason.BANK)),
        ("decline:pin", Act(Doing.DECLINE, DeclineReason.PIN)),
        ("decline:card", Act(Doing.DECLINE, DeclineReason.CARD)),
        ("lose_answer", Act(Doing.LOSE_ANSWER)),
        ("lose_answer:decline", Act(Doing.LOSE_ANSWER, DeclineReason.BANK)),
        ("silent:approve", Act(Doing.SILENT)),
        ("hang", Act(Doing.HANG)),
        ("partial:500", Act(Doing.PARTIAL, cents=500)),
        ("wrong:2000", Act(Doing.WRONG, cents=2000)),
    ],
)
def test_words_say_what_is_done(words: str, act: Act) -> None:
    assert Act.parse(words) == act


@pytest.mark.parametrize(
    "words",
    ["", "dance", "decline:mood", "approve:twice", "hang:10", "lose_answer:pin", "partial", "wrong:-5"],
)
def test_words_nobody_knows_are_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r"valid|nothing after"):
        Act.parse(words)


@given(st.text(max_size=20))
def test_any_words_are_an_act_or_refused(words: str) -> None:
    try:
        act = Act.parse(words)
    except ValueError:
        return
    assert words.startswith(act.doing)
