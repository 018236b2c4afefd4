import pytest

from kiosk.proving.picturing.ways import LANGUAGES, MODES, SIZES, SWITCHES, Way, ways, worn


def test_each_with_each_once() -> None:
    every = list(ways(LANGUAGES, SIZES, MODES))
    assert len(every) == len(set(every)) == 6 * 3 * 8


def test_a_way_is_a_folder_and_a_caption() -> None:
    way = Way("ar", 800, 1280, ("dark", "large-text"))
    assert str(way) == "ar-800x1280-dark-large-text"
    assert way.caption == "العربية, 800 × 1280, dark, large text"
    assert len({str(way) for way in ways(LANGUAGES, SIZES, MODES)}) == 6 * 3 * 8


def test_what_is_on_together_is_the_same_way_in_any_order() -> None:
    assert worn("reach+dark") == worn("dark+reach") == worn("dark+reach+dark") == ("dark", "reach")
    assert worn("plain") == worn("plain+plain") == ()
    assert worn("+".join(SWITCHES)) == SWITCHES


@pytest.mark.parametrize("word", ["", "loud", "dark+loud", "dark+", "dark,reach"])
def test_what_nobody_switches_on_is_no_way(word: str) -> None:
    with pytest.raises(LookupError, match="expected plain, dark"):
        worn(word)
