from kiosk.domain.finding import Level, Seen, fault, good, untested, warning


def test_each_word_for_a_level() -> None:
    said = [make("so") for make in (good, warning, fault, untested)]
    assert said == [Seen(level, "so") for level in Level]
