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


@pytest.mark.parametrize(
    ("other", "far"),
    [
        (BOX, 0),
        (Area(0, 0, 100, 100), 0),
        (Area(15, 20, 30, 40), 5),
        (Area(10, 20, 23, 33), 7),
        (Area(10, 61, 30, 40), 41),
    ],
)
def test_how_far_it_sticks_out(other: Area, far: float) -> None:
    assert BOX.beyond(other) == far


@pytest.mark.parametrize(
    ("other", "rest"),
    [
        (Area(0, 50, 100, 100), Area(10, 20, 30, 30)),
        (Area(0, 0, 100, 30), Area(10, 30, 30, 30)),
        (Area(35, 0, 100, 100), Area(10, 20, 25, 40)),
        (Area(0, 0, 15, 100), Area(15, 20, 25, 40)),
        (Area(100, 100, 5, 5), BOX),
    ],
)
def test_what_another_leaves_of_it(other: Area, rest: Area) -> None:
    assert BOX.without(other) == rest


def test_what_lies_inside_stays_the_same_to_the_last_fraction() -> None:
    words = Area(1114.0, 235.88, 131.88, 74.03)
    assert words.within(Area(0, 0, 1920, 1080)) == words


def test_nothing_is_left_of_what_is_covered() -> None:
    assert BOX.without(Area(0, 0, 100, 100)).is_empty
