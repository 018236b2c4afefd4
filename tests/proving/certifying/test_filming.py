import asyncio

from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.proving.certifying.filming import dark, film, jpeg


def test_a_picture_is_small_and_a_jpeg(qapp: QGuiApplication) -> None:
    image = QImage(1080, 1920, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    picture = asyncio.run(film(lambda: image))
    assert picture == jpeg(image)
    found = QImage.fromData(picture)
    assert (found.width(), found.height()) == (432, 768)


def test_where_there_are_no_screens_there_is_no_picture() -> None:
    assert asyncio.run(dark()) == b""
