import pytest

from kiosk.proving.auditing.seen import Area

BOX = Area(10, 20, 30, 40)


@pytest.mark.parametrize(
    ("other", "gap"),
    [
        (Area(45, 20, 5, 5), 5),
        (Area(0, 20, 5, 5), 5),
        (Area(10, 63, 5, 5), 3),
        (Area(45, 70, 5, 5), 10),
        (Area(15, 25, 5, 5), -10),
        (Area(40, 20, 5, 5), 0),
    ],
)
def test_how_far_apart(other: Area, gap: float) -> None:
    assert BOX.gap_to(other) == gap
    assert other.gap_to(BOX) == gap


def test_what_lies_inside() -> None:
    assert BOX.within(Area(0, 0, 20, 30)) == Area(10, 20, 10, 10)
    assert BOX.within(Area(100, 0, 20, 30)).is_empty
    assert BOX.holds(Area(9.5, 20, 30, 40))
    assert not BOX.holds(Area(5, 20, 30, 40))
