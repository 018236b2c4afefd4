"""Icons come in the colour and size that are asked for, and nothing that is asked for is an error."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.places import resources
from kiosk.shell.pictures import IconPictures

NAMES = sorted(file.stem for file in (resources() / "images" / "icons").glob("*.svg"))


def drawn(address: str, side: int = 48) -> QImage:
    size = QSize()
    picture = IconPictures().requestImage(address, size, QSize(side, side))
    assert size == picture.size()
    return picture


def inks(picture: QImage) -> set[str]:
    """The colours of the pixels that are fully covered."""
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def coverage(picture: QImage) -> int:
    return sum(
        picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(picture.height())
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: object, name: str) -> None:
    assert inks(drawn(f"{name}/1d5c41")) == {"#1d5c41"}


def test_the_size_is_the_one_asked_for(qapp: object) -> None:
    assert drawn("plus/000000", 36).size() == QSize(36, 36)
    assert drawn("plus/000000", 0).size() == QSize(96, 96)
    assert drawn("plus/000000", 90_000).size() == QSize(1024, 1024)


def test_a_heavier_stroke_covers_more(qapp: object) -> None:
    assert coverage(drawn("plus/000000/3")) > coverage(drawn("plus/000000/1.7"))


def test_a_filled_part_is_coloured_too(qapp: object) -> None:
    head = drawn("person/ff0000", 240).pixelColor(120, 43)
    assert head == QColor("#ff0000")


def test_half_a_colour_is_half_covered(qapp: object) -> None:
    full, half = coverage(drawn("plus/ff102030")), coverage(drawn("plus/80102030"))
    assert half == pytest.approx(full * 0x80 / 0xFF, rel=0.02)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nothing",
        "nothing/123456",
        "plus",
        "plus/",
        "plus/red",
        "plus/12345",
        "plus/123456/",
        "plus/123456/x",
        "../../theme/tokens/000000",
        "plus/123456/2/3",
        "plus/123456/999",
        "plus\n/123456",
        "ü/123456",
    ],
)
def test_what_nobody_knows_is_an_empty_frame(qapp: object, address: str) -> None:
    frame = drawn(address)
    assert coverage(frame) > 0
    assert frame.pixelColor(24, 24).alpha() == 0
