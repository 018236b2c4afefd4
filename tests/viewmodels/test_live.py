from pytestqt.qtbot import QtBot

from kiosk.domain.sight import NOTHING, Glimpse, Hint, Sight
from kiosk.viewmodels.live import LiveViewModel, present

CORNERS = ((0.6, 0.7), (0.4, 0.7), (0.4, 0.3), (0.6, 0.3))


def a_glimpse(serial: int, sight: Sight = NOTHING) -> Glimpse:
    return Glimpse(serial, 4, 3, bytes(12), sight)


class Camera:
    """Shows what a test puts before it, and counts the looks."""

    def __init__(self) -> None:
        self.seen: Glimpse | None = None
        self.looks = 0

    def look(self) -> Glimpse | None:
        self.looks += 1
        return self.seen


def test_corners_go_clockwise_from_the_upper_left() -> None:
    shown = present(a_glimpse(1, Sight(CORNERS, hint=Hint.CLOSER)))
    assert shown.corners == (0.4, 0.3, 0.6, 0.3, 0.6, 0.7, 0.4, 0.7)
    assert (shown.hint, shown.is_read, shown.serial) == ("closer", False, 1)
    assert shown.aspect == 4 / 3


def test_what_has_not_four_corners_is_no_place() -> None:
    assert present(a_glimpse(1, Sight(CORNERS[:3]))).corners == ()


def test_it_looks_only_while_it_is_watched(qtbot: QtBot) -> None:
    camera = Camera()
    live = LiveViewModel(camera.look)
    camera.seen = a_glimpse(7)
    with qtbot.waitSignal(live.changed):
        live.watch(on=True)
    assert (live.property("isOn"), live.property("picture")) == (True, "image://camera/7")
    qtbot.waitUntil(lambda: camera.looks > 3)
    live.watch(on=True)
    live.watch(on=False)
    assert (live.property("isOn"), live.property("picture"), live.glimpse) == (False, "", None)
    looks = camera.looks
    live.watch(on=False)
    assert camera.looks == looks


def test_only_a_new_picture_is_news(qtbot: QtBot) -> None:
    camera = Camera()
    live = LiveViewModel(camera.look)
    camera.seen = a_glimpse(1)
    live.refresh()
    with qtbot.assertNotEmitted(live.changed):
        live.refresh()


def test_a_picture_that_no_other_follows_is_taken_away() -> None:
    camera = Camera()
    live = LiveViewModel(camera.look)
    camera.seen = a_glimpse(1)
    live.refresh()
    camera.seen = None
    live.refresh()
    assert live.property("isOn")
    for _ in range(60):
        live.refresh()
    assert not live.property("isOn")
    assert live.glimpse is None


def test_a_tick_is_seen_for_a_moment_where_the_code_was() -> None:
    camera = Camera()
    live = LiveViewModel(camera.look)
    camera.seen = a_glimpse(1, Sight(CORNERS, is_read=True))
    live.refresh()
    camera.seen = a_glimpse(2)
    live.refresh()
    assert live.property("isRead")
    assert len(live.property("corners")) == 8
    for serial in range(3, 50):
        camera.seen = a_glimpse(serial)
        live.refresh()
    assert not live.property("isRead")
    assert live.property("corners") == []
