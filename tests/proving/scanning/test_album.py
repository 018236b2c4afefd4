from pathlib import Path

import cv2

from kiosk.proving.scanning.album import album, labelled
from tests.devices.scanner.make_pictures import REWARD, code


def test_pictures_are_taken_with_the_text_beside_them(tmp_path: Path) -> None:
    inside = tmp_path / "glare"
    inside.mkdir()
    for path in (tmp_path / "b.png", inside / "a.jpg", tmp_path / "unlabelled.png"):
        cv2.imwrite(str(path), code(REWARD))
    (tmp_path / "b.txt").write_text(f"{REWARD}\n")
    (inside / "a.txt").write_text("")
    (tmp_path / "broken.png").write_text("no picture")
    (tmp_path / "broken.txt").write_text("x")
    found = list(album(labelled(tmp_path)))
    assert [(sample.text, sample.shown) for sample in found] == [(REWARD, {REWARD}), ("", frozenset())]
    assert found[0].frame.ndim == 2


def test_an_empty_folder_has_none(tmp_path: Path) -> None:
    assert labelled(tmp_path) == []
