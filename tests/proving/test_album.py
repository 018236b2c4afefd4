import asyncio
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.domain.ending import Misuse
from kiosk.proving.album import Album


def plain(colour: str) -> QImage:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    return picture


def moving(*colours: str) -> Callable[[], QImage]:
    """A screen that shows these one after the other and stays at the last."""
    looks = count()
    return lambda: plain(colours[min(next(looks), len(colours) - 1)])


def test_a_picture_is_of_the_screen_at_rest(tmp_path: Path) -> None:
    album = Album(moving("red", "orange", "green"), tmp_path)
    asyncio.run(album.keep("menu"))
    assert QImage(str(tmp_path / "001-menu.png")).pixelColor(4, 4) == QColor("green")


def test_what_never_rests_is_kept_as_it_is(tmp_path: Path) -> None:
    looks = count()
    album = Album(lambda: plain(f"#0000{next(looks) % 256:02x}"), tmp_path)
    asyncio.run(album.keep("attract"))
    assert (tmp_path / "001-attract.png").is_file()
    assert next(looks) < 40


def test_pictures_are_numbered_in_their_order(tmp_path: Path) -> None:
    album = Album(lambda: plain("red"), tmp_path)

    async def scene() -> None:
        for name in ("attract", "menu", "attract"):
            await album.keep(name)

    asyncio.run(scene())
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "001-attract.png", "002-menu.png", "003-attract.png",
    ]  # fmt: skip


def test_without_a_folder_nobody_looks() -> None:
    def grab() -> QImage:
        raise AssertionError("somebody looked")

    asyncio.run(Album(grab, None).keep("menu"))


def test_a_picture_that_cant_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match=r"001-menu\.png can't be written"):
        asyncio.run(Album(lambda: plain("red"), tmp_path / "nowhere").keep("menu"))
