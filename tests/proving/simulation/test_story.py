from tests.proving.simulation.pieces import a_story, sent


def test_what_was_given_back_in_whole_is_not_taken() -> None:
    story = a_story()
    story.charges = {"A": 1_080, "B": 500, "C": 700}
    story.given_back = {"A": 1_080, "B": 200}
    assert story.taken == {"B": 500, "C": 700}


def test_the_first_of_several_is_found() -> None:
    story = a_story()
    story.sent = [sent("placed", body=b"1"), sent("placed", body=b"2")]
    first = story.first_sent("placed")
    assert first is not None
    assert first.body == b"1"
    assert story.first_sent("billed") is None
