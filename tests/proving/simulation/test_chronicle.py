from kiosk.proving.simulation.chronicle import Chronicle
from kiosk.proving.simulation.story import Story
from kiosk.proving.simulation.timeline import Timeline
from tests.proving.simulation.pieces import a_story


def _judge(story: Story) -> dict[str, str]:
    return {"I2": "charged twice"} if len(story.charges) > 1 else {}


def test_each_step_is_judged_and_each_breach_told_once() -> None:
    chronicle, story = Chronicle(Timeline(), _judge), a_story()
    chronicle.tell("charged", story)
    assert chronicle.violations == []
    story.charges = {"A": 1, "B": 1}
    chronicle.tell("charged again", story)
    chronicle.tell("and again", story)
    [violation] = chronicle.violations
    assert (violation.rule, violation.why, violation.order, violation.entry) == ("I2", "charged twice", 1, 2)


def test_the_hash_is_of_what_happened_when_and_in_which_order() -> None:
    def hashed(*words: str, at_s: float = 0.0) -> str:
        timeline = Timeline()
        timeline.now_s = at_s
        chronicle = Chronicle(timeline, _judge)
        for word in words:
            chronicle.tell(word)
        return chronicle.hash

    assert hashed("a", "b") == hashed("a", "b")
    assert len({hashed("a", "b"), hashed("b", "a"), hashed("ab"), hashed("a", "b", at_s=1.0)}) == 4


def test_an_entry_says_when_and_of_which_order() -> None:
    chronicle = Chronicle(Timeline(), _judge)
    chronicle.tell("starts")
    chronicle.tell("sends placed", a_story())
    assert chronicle.entries == ["     0.000 starts", "     0.000 order 1 sends placed"]
