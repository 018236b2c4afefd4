from kiosk.proving.certifying.cast import Cast
from kiosk.proving.certifying.certify import judge
from kiosk.proving.certifying.demo_call import script
from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.scenes import SCENES


def test_the_call_goes_through_every_scene_and_names_what_is_open(seen: tuple[Record, Cast]) -> None:
    text = script(judge(*seen).found, "2026-06-01 12:00 UTC")
    assert all(scene.title in text for scene in SCENES)
    assert "2026-06-01 12:00 UTC" in text
    assert "9.31" in text
    assert "8.25 (pass)" in text


def test_where_nothing_is_open_it_says_so() -> None:
    assert "Nothing is open" in script((), "now")
