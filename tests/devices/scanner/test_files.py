from pathlib import Path

import pytest

from kiosk.devices.scanner.exchange import SLOT_BYTES
from kiosk.devices.scanner.files import Folder, Picture, Video, is_picture, is_video, picture
from kiosk.devices.scanner.source import SourceAway
from tests.devices.scanner.make_pictures import PICTURES
from tests.devices.scanner.scripted import a_copy


def names(folder: Folder) -> list[str]:
    """What the folder shows until nothing is new."""
    found = []
    while (frame := folder.next()) is not None:
        found.append(frame.name)
    return found


def test_a_picture_stays_before_the_kiosk() -> None:
    source = Picture(PICTURES / "reward.png")
    source.open()
    first, second = source.next(), source.next()
    assert first == second
    assert first is not None
    assert first.data == (PICTURES / "reward.png").read_bytes()


def test_a_picture_that_goes_is_away(tmp_path: Path) -> None:
    a_copy("reward.png", tmp_path, "here.png")
    source = Picture(tmp_path / "here.png")
    source.open()
    (tmp_path / "here.png").unlink()
    with pytest.raises(SourceAway, match="is not there"):
        source.next()


def test_a_video_runs_at_its_own_speed_and_begins_again() -> None:
    source = Video(PICTURES / "video.avi")
    source.open()
    assert source.pause_s == pytest.approx(0.1)
    frames = [source.next() for _ in range(9)]
    assert frames[8] == frames[0]
    assert frames[7] != frames[0]
    source.close()


def test_what_is_no_video_is_away(tmp_path: Path) -> None:
    (tmp_path / "bad.avi").write_text("no video")
    for path in (tmp_path / "bad.avi", tmp_path / "missing.avi"):
        with pytest.raises(SourceAway, match=path.name):
            Video(path).open()


def test_a_closed_video_gives_nothing() -> None:
    with pytest.raises(SourceAway, match="not open"):
        Video(PICTURES / "video.avi").next()


def test_a_folder_shows_its_pictures_once_by_name(tmp_path: Path) -> None:
    for name in ("b.png", "a.JPG", "c.txt", ".d.png"):
        (tmp_path / name).write_bytes(b"anything")
    folder = Folder(tmp_path)
    folder.open()
    assert names(folder) == ["a.JPG", "b.png"]
    assert names(folder) == []


def test_a_picture_that_appears_later_is_shown(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    assert names(folder) == []
    a_copy("reward.png", tmp_path, "now.png")
    assert names(folder) == ["now.png"]


def test_a_picture_that_is_replaced_or_put_back_is_shown_again(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    a_copy("reward.png", tmp_path, "held.png")
    assert names(folder) == ["held.png"]
    a_copy("reward.png", tmp_path, "held.png")
    assert names(folder) == ["held.png"]
    (tmp_path / "held.png").unlink()
    assert names(folder) == []
    a_copy("reward.png", tmp_path, "held.png")
    assert names(folder) == ["held.png"]


def test_a_folder_that_goes_is_away(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    with pytest.raises(SourceAway, match="is not there"):
        Folder(gone).open()
    with pytest.raises(SourceAway, match="can't be read"):
        Folder(gone).next()


def test_a_picture_that_cannot_be_read_is_empty(tmp_path: Path) -> None:
    huge = tmp_path / "huge.png"
    with huge.open("wb") as file:
        file.truncate(SLOT_BYTES + 1)
    assert picture(huge).data == b""
    assert picture(tmp_path / "missing.png").data == b""
    assert picture(tmp_path).data == b""


def test_kinds_go_by_name() -> None:
    assert is_picture(Path("x/Y.PNG"))
    assert is_video(Path("x/y.MP4"))
    assert not is_picture(Path("x/.y.png"))
    assert not is_video(Path("x/y.txt"))
