from PySide6.QtCore import QSize
from PySide6.QtGui import qGray

from kiosk.domain.sight import Glimpse
from kiosk.shell.live import LivePictures, painted
from kiosk.viewmodels.live import LiveViewModel


def test_the_picture_that_is_shown_is_given(qapp: object) -> None:
    seen = Glimpse(3, 3, 2, bytes([0, 50, 100, 150, 200, 250]))
    live = LiveViewModel(lambda: seen)
    live.refresh()
    size = QSize()
    image = LivePictures(live).requestImage("3", size, QSize())
    assert (size.width(), size.height()) == (3, 2)
    assert [qGray(image.pixel(x, y)) for y in range(2) for x in range(3)] == [0, 50, 100, 150, 200, 250]


def test_where_there_is_nothing_to_see_it_is_dark(qapp: object) -> None:
    image = painted(None)
    assert (image.width(), image.height(), qGray(image.pixel(0, 0))) == (1, 1, 0)
