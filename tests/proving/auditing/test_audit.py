"""Which ways there are. The walk itself is tested as a process, by its command."""

from kiosk.domain.visit import Stage
from kiosk.proving.auditing.audit import MODES, SIZES, Way, drawn, happens, ways


def test_every_panel_in_every_mode_and_language() -> None:
    every = list(ways(("en", "es")))
    assert len(every) == len(set(every)) == 2 * len(SIZES) * len(MODES)
    assert str(every[0]) == "en 1080x1920"
    assert str(every[-1]) == "es 800x1280 large-text reach"


def test_a_lot_is_the_same_for_the_same_seed() -> None:
    way, names = Way("en", 1080, 1920), [f"state-{number}" for number in range(400)]
    first = [name for name in names if drawn(7, 10)(way, name)]
    assert first == [name for name in names if drawn(7, 10)(way, name)]
    assert first != [name for name in names if drawn(8, 10)(way, name)]
    assert 20 < len(first) < 60
    assert all(drawn(7, 1)(way, name) for name in names)


def test_staff_are_looked_at_in_every_mode_but_that_of_a_guest_who_sits() -> None:
    of_staff = [way.modes for way in ways(("en",)) if happens(way, Stage.STAFF)]
    assert len(of_staff) == len(SIZES) * sum("reach" not in modes for modes in MODES)
    assert not any("reach" in modes for modes in of_staff)
    assert ("high-contrast", "large-text") in of_staff
    assert all(happens(way, Stage.MENU) for way in ways(("en",)))
