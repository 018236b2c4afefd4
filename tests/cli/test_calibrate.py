import argparse
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.cli import calibrate
from kiosk.domain.ending import Misuse
from tests.config.sites import THANX

SITE = THANX + "[display]\nwidth_px = 540\nheight_px = 960\nwidth_mm = 300 # thought\n"


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    calibrate.add(parser.add_subparsers())
    arguments = parser.parse_args(["calibrate", "--windowed", *words])
    return int(arguments.run(arguments))


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_THANX_PARTNER_TOKEN", "token-of-the-sandbox")
    file = tmp_path / "kiosk.toml"
    file.write_text(SITE)
    return file


@contextmanager
def somebody(*touches: Callable[[QQuickItem], None]) -> Iterator[None]:
    """As soon as the window is up, it is touched."""
    waiting = QTimer()

    def look() -> None:
        for window in QGuiApplication.topLevelWindows():
            if isinstance(window, QQuickView) and window.isVisible() and window.rootObject() is not None:
                waiting.stop()
                for touch in touches:
                    touch(window.rootObject())

    waiting.timeout.connect(look)
    waiting.start(10)
    yield
    waiting.stop()


def test_what_fits_is_printed_and_written(
    qapp: QGuiApplication, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with somebody(lambda root: root.grown.emit(0.02), lambda root: root.confirmed.emit()):  # type: ignore[attr-defined]
        assert run("--config", str(site)) == 0
    assert capsys.readouterr().out == "[display]\nwidth_mm = 294.1\n"
    assert tomllib.loads(site.read_text())["display"]["width_mm"] == 294.1
    assert "# thought" in site.read_text()


def test_whoever_leaves_changes_nothing(
    qapp: QGuiApplication, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with somebody(lambda root: root.abandoned.emit()):  # type: ignore[attr-defined]
        assert run("--config", str(site)) == 1
    assert capsys.readouterr() == ("", "kiosk: nothing was changed\n")
    assert site.read_text() == SITE


def test_without_a_display_nobody_can_be_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(Misuse, match="there is no display here"):
        run()
