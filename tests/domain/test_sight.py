from kiosk.domain.sight import Glimpse, Hint, Sight


def test_in_a_mirror_left_is_right_and_turning_stays_clockwise() -> None:
    seen = Sight(((0.1, 0.2), (0.3, 0.2), (0.3, 0.5), (0.1, 0.5)), is_read=True, hint=Hint.GLARE)
    mirrored = seen.mirrored()
    assert mirrored.corners == ((0.9, 0.5), (0.7, 0.5), (0.7, 0.2), (0.9, 0.2))
    assert (mirrored.is_read, mirrored.hint) == (True, Hint.GLARE)
    assert Sight().mirrored() == Sight()


def test_a_picture_of_a_person_is_not_printed() -> None:
    assert "face" not in repr(Glimpse(1, 4, 1, b"face"))
