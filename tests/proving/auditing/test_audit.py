"""Which ways there are. The walk itself is tested as a process, by its command."""

from kiosk.proving.auditing.audit import MODES, SIZES, Way, drawn, ways


def test_every_panel_in_every_mode_and_language() -> None:
    every = list(ways(("en", "es")))
    assert len(every) == len(set(every)) == 2 * len(SIZES) * len(MODES)
    assert str(every[0]) == "en 1080x1920"
    assert str(every[-1]) == "es 800x1280 reach"


def test_a_lot_is_the_same_for_the_same_seed() -> None:
    way, names = Way("en", 1080, 1920), [f"state-{number}" for number in range(400)]
    first = [name for name in names if drawn(7, 10)(way, name)]
    assert first == [name for name in names if drawn(7, 10)(way, name)]
    assert first != [name for name in names if drawn(8, 10)(way, name)]
    assert 20 < len(first) < 60
    assert all(drawn(7, 1)(way, name) for name in names)
