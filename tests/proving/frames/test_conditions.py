from dataclasses import fields

from kiosk.proving.frames.conditions import HEIGHT, WIDTH, Conditions


def test_by_default_nothing_is_wrong() -> None:
    seen = Conditions()
    wrong = ("motion_px", "glare", "moire", "bands", "finger")
    assert [name for name in wrong if getattr(seen, name)] == []
    assert not seen.is_inverted
    assert {field.name for field in fields(seen)} >= set(wrong)


def test_a_frame_is_what_the_camera_is_asked_for() -> None:
    assert (WIDTH, HEIGHT) == (1280, 720)
