from kiosk.proving.picturing.ways import LANGUAGES, MODES, SIZES, Way, ways


def test_each_with_each_once() -> None:
    every = list(ways(LANGUAGES, SIZES, MODES))
    assert len(every) == len(set(every)) == 6 * 3 * 8


def test_a_way_is_a_folder_and_a_caption() -> None:
    way = Way("ar", 800, 1280, ("dark", "large-text"))
    assert str(way) == "ar-800x1280-dark-large-text"
    assert way.caption == "العربية, 800 × 1280, dark, large text"
    assert len({str(way) for way in ways(LANGUAGES, SIZES, MODES)}) == 6 * 3 * 8
