import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.shell.display import Panel, has_display, has_gpu, prepare

NAMES = (
    "QT_API", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QT_NO_GUI_THREADPOOL", "DISPLAY", "WAYLAND_DISPLAY"
)  # fmt: skip

# Paints one picture much larger than it is, and says which of Qt's threads took part.
PAINTING = """
from pathlib import Path
from sys import argv
from kiosk.shell.display import Panel, prepare
prepare(Panel(), Path(argv[1]), is_hidden=True)
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
app = QGuiApplication(["paint"])
ground, picture = (QImage(s, s, QImage.Format.Format_ARGB32_Premultiplied) for s in (1000, 50))
ground.fill(QColor("white"))
picture.fill(QColor("red"))
with QPainter(ground) as painter:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(ground.rect(), picture, picture.rect())
assert ground.pixelColor(500, 500) == QColor("red")
print(*(task.read_text().strip() for task in Path("/proc/self/task").glob("*/comm")), sep=",")
"""


@pytest.fixture(autouse=True)
def bare() -> Iterator[None]:
    """No display and nothing set, and afterwards all as it was."""
    before = {name: os.environ.pop(name, None) for name in NAMES}
    yield
    for name, value in before.items():
        os.environ.pop(name, None)
        if value is not None:
            os.environ[name] = value


def described() -> dict[str, object]:
    kind, _, file = os.environ["QT_QPA_PLATFORM"].partition(":configfile=")
    assert kind == "offscreen"
    screen: dict[str, object] = json.loads(Path(file).read_text())["screens"][0]
    return screen


def test_without_a_display_the_panel_is_drawn_in_memory(tmp_path: Path) -> None:
    prepare(Panel(width_px=800, height_px=1280), tmp_path, is_hidden=False)
    assert (described()["width"], described()["height"]) == (800, 1280)
    assert os.environ["QT_QUICK_BACKEND"] == "software"


def test_hidden_means_hidden_even_with_a_display(tmp_path: Path) -> None:
    os.environ["DISPLAY"] = ":0"
    prepare(Panel(), tmp_path, is_hidden=True)
    assert described()["height"] == 1920


def test_a_display_is_used(tmp_path: Path) -> None:
    os.environ["WAYLAND_DISPLAY"] = "wayland-1"
    prepare(Panel(), tmp_path, is_hidden=False)
    assert "QT_QPA_PLATFORM" not in os.environ
    assert list(tmp_path.iterdir()) == []


def test_what_the_house_set_stands(tmp_path: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "eglfs"
    os.environ["QT_QUICK_BACKEND"] = "rhi"
    prepare(Panel(), tmp_path, is_hidden=False)
    assert (os.environ["QT_QPA_PLATFORM"], os.environ["QT_QUICK_BACKEND"]) == ("eglfs", "rhi")


def test_the_screens_are_painted_by_their_own_thread(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PAINTING, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert "python" in ran.stdout
    assert "pooled" not in ran.stdout


@pytest.mark.parametrize(
    ("environment", "seen"),
    [({}, False), ({"DISPLAY": ""}, False), ({"DISPLAY": ":0"}, True), ({"QT_QPA_PLATFORM": "eglfs"}, True)],
)
def test_a_display_is_found(environment: dict[str, str], seen: bool) -> None:
    assert has_display(environment) is seen


def test_a_gpu_is_a_render_node(tmp_path: Path) -> None:
    assert not has_gpu(tmp_path)
    (tmp_path / "renderD128").touch()
    assert has_gpu(tmp_path)
