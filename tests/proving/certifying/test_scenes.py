from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.scenes import SCENES
from kiosk.proving.guest import Person


def test_what_a_guest_must_see_is_played_on_the_screens(record: Record) -> None:
    on_screen = {scene.name for scene in SCENES if scene.is_on_screen}
    assert on_screen == {"phone", "email", "code", "points", "troubles"}
    assert {sight.scene for sight in record.sights if sight.picture} == on_screen


def test_every_scene_tells_what_it_does_and_who_may_play_it() -> None:
    assert all(scene.title and scene.script.__doc__ for scene in SCENES)
    nobody, everything = Person(), Person("u", "+14155550101", "a@example.com", ("r",), ("p",))
    assert [scene.name for scene in SCENES if scene.fits(nobody)] == []
    assert all(scene.fits(everything) for scene in SCENES)


def test_the_declined_order_was_voided_and_the_second_tap_paid_nothing(record: Record) -> None:
    assert [call.state for call in record.baskets("declined") if call.state != "checkout"] == [
        "placed", "voided",
    ]  # fmt: skip
    assert len(record.baskets("plain", "placed")) == 1
