from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.proving.pictures import Still, take
from kiosk.proving.states import every
from kiosk.shell.display import Panel
from kiosk.shell.loop import run
from tests.builders import a_menu

STATES = {state.name: state for state in every(a_menu())}
PANEL = Panel(360, 640, 132.8)


def taken(qapp: QGuiApplication, folder: Path, *names: str) -> list[Path]:
    told: list[Path] = []

    async def main(_leaving: object) -> None:
        await take([STATES[name] for name in names], folder, PANEL, ["dark"], told.append)

    run(qapp, main)
    return told


def test_each_state_becomes_a_picture(qapp: QGuiApplication, tmp_path: Path) -> None:
    files = taken(qapp, tmp_path, "01-attract", "06c-unknown")
    assert files == [tmp_path / "01-attract.png", tmp_path / "06c-unknown.png"]
    pictures = [QImage(str(file)) for file in files]
    assert [(picture.width(), picture.height()) for picture in pictures] == [(360, 640)] * 2
    assert pictures[0] != pictures[1]


def test_a_folder_that_is_not_there_is_said(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="can't be written"):
        taken(qapp, tmp_path / "nowhere", "01-attract")


def test_the_still_one_is_deaf_but_understands() -> None:
    still = Still(STATES["01-attract"].snapshot)
    assert still.touched() is None
    with pytest.raises(AttributeError):
        still.dance()
