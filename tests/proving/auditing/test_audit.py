"""Which ways there are. The walk itself is tested as a process, by its command."""

from kiosk.proving.auditing.audit import MODES, SIZES, ways


def test_every_panel_in_every_mode_and_language() -> None:
    every = list(ways(("en", "es")))
    assert len(every) == len(set(every)) == 2 * len(SIZES) * len(MODES)
    assert str(every[0]) == "en 1080x1920"
    assert str(every[-1]) == "es 800x1280 reach"
