from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.proving.picturing.keeping import Album, Comparison, Recording
from kiosk.proving.picturing.references import References
from kiosk.proving.picturing.ways import Way

HOME, NIGHT = Way(), Way(modes=("dark",))


def plain(colour: str) -> QImage:
    picture = QImage(80, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    return picture


def test_an_album_has_pictures_and_their_sheet(tmp_path: Path) -> None:
    told: list[str] = []
    album = Album(tmp_path, told.append, many=True)
    album.keep(HOME, "01-attract", plain("red"))
    album.keep(NIGHT, "01-attract", plain("black"))
    assert album.end() == 0
    assert told == [
        str(tmp_path / "en-1080x1920" / "01-attract.png"),
        str(tmp_path / "en-1080x1920-dark" / "01-attract.png"),
    ]
    assert QImage(told[1]).pixelColor(3, 3) == QColor("black")
    assert 'src="en-1080x1920-dark/01-attract.png"' in (tmp_path / "index.html").read_text("utf-8")


def test_an_album_of_one_way_has_no_folders(tmp_path: Path) -> None:
    album = Album(tmp_path, lambda _line: None, many=False)
    album.keep(HOME, "01-attract", plain("red"))
    album.end()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["01-attract.png", "index.html"]


def test_a_picture_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "01-attract.png").mkdir()
    with pytest.raises(OSError, match="can't be written"):
        Album(tmp_path, lambda _line: None, many=False).keep(HOME, "01-attract", plain("red"))


def recorded(folder: Path, only: str = "", **pictures: str) -> References:
    references = References(folder)
    recording = Recording(references, lambda _line: None, only)
    for name, colour in pictures.items():
        recording.keep(HOME, name, plain(colour))
    assert recording.end() == 0
    return references


def test_recorded_again_only_what_there_is_stays(tmp_path: Path) -> None:
    references = recorded(tmp_path, menu="red", cart="blue", menus="green")
    recorded(tmp_path, "menu", menu="red")
    assert {file.stem for file in references.recorded()} == {"menu", "cart"}
    recorded(tmp_path, menu="red")
    assert {file.stem for file in references.recorded()} == {"menu"}


def test_what_differs_is_missing_or_no_more_is_told(tmp_path: Path) -> None:
    told: list[str] = []
    references = recorded(tmp_path / "kept", menu="red", cart="blue", gone="green")
    comparison = Comparison(references, told.append, "", tmp_path / "out")
    comparison.keep(HOME, "menu", plain("red"))
    comparison.keep(HOME, "cart", plain("navy"))
    comparison.keep(HOME, "pay", plain("red"))
    assert comparison.end() == 3
    stem = tmp_path / "out" / str(HOME)
    assert [line.split(": ")[0] for line in told[:3]] == [
        f"cart {HOME}", f"pay {HOME}", f"gone {HOME}",
    ]  # fmt: skip
    assert told[0].endswith(f"{stem}/cart-actual.png")
    assert told[3] == "3 pictures compared, 3 differ"
    assert sorted(file.name for file in stem.iterdir()) == [
        "cart-actual.png", "cart-difference.png", "cart-expected.png", "pay-actual.png",
    ]  # fmt: skip
