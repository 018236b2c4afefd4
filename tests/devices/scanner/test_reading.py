import os
from pathlib import Path

import pytest

from kiosk.devices.scanner.reading import Read, read_camera, read_files
from kiosk.domain.ending import Unreachable
from tests.devices.scanner.make_pictures import MEMBER, OTHER_MEMBER, PICTURES, REWARD, UNSUPPORTED
from tests.devices.scanner.scripted import a_copy


def read(*paths: Path) -> list[Read]:
    found: list[Read] = []
    read_files(paths, found.append)
    return found


def test_files_are_told_of_in_order() -> None:
    names = ["member.png", "reward.png", "unsupported.png", "no-code.png", "video.avi", "dark-mode.png"]
    found = read(*(PICTURES / name for name in names))
    assert [Path(each.file).name for each in found] == names
    assert [each.text for each in found] == [MEMBER, REWARD, UNSUPPORTED, None, REWARD, REWARD]
    assert all(each.ms > 0 and each.fault == "" for each in found)


def test_a_folder_stands_for_what_is_in_it(tmp_path: Path) -> None:
    a_copy("reward.png", tmp_path, "z.png")
    (tmp_path / "notes.txt").write_text("not looked at")
    (tmp_path / "deep").mkdir()
    a_copy("member.png", tmp_path / "deep", "a.png")
    assert [(Path(each.file).name, each.text) for each in read(tmp_path)] == [
        ("a.png", MEMBER),
        ("z.png", REWARD),
    ]
    assert [each.text for each in read(PICTURES / "folder")] == [OTHER_MEMBER, REWARD]


def test_faults_are_told_in_their_place(tmp_path: Path) -> None:
    (tmp_path / "bad.mp4").write_bytes(b"no video")
    (tmp_path / "pipe.png").symlink_to("/nowhere")
    found = read(
        PICTURES / "broken.png", PICTURES / "missing.png", tmp_path / "bad.mp4", tmp_path / "pipe.png",
        PICTURES / "reward.png",
    )  # fmt: skip
    assert [each.fault for each in found] == [
        "not a picture",
        "no such file",
        "not a video",
        "no such file",
        "",
    ]
    assert found[-1].text == REWARD


def test_an_empty_folder_says_nothing(tmp_path: Path) -> None:
    assert read(tmp_path) == []


def test_a_video_that_is_cut_off_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = (PICTURES / "video.avi").read_bytes()
    (tmp_path / "cut.avi").write_bytes(whole[: len(whole) // 12])
    found = read(tmp_path / "cut.avi")
    assert len(found) == 1
    assert found[0].text is None


def test_nothing_is_left_running() -> None:
    read(PICTURES / "reward.png")
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_a_missing_camera_cannot_be_reached() -> None:
    with pytest.raises(Unreachable, match="camera 97 can't be opened"):
        read_camera(97, lambda _: None)
