"""The types written for qmllint let right QML pass and catch a misspelt member."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal, Slot

from kiosk.proving import qmltypes


class LinesModel(QAbstractListModel):
    pass


class SampleViewModel(QObject):
    changed = Signal()
    answered = Signal(str, int)

    @Property(str, notify=changed)
    def title(self) -> str:
        return ""

    @Property(QObject, constant=True)
    def lines(self) -> LinesModel:
        return LinesModel()

    @Slot(str, result=bool)
    def pick(self, name: str) -> bool:
        return bool(name)


QML = """
import QtQuick
import Kiosk.Models

Item {{
    id: screen
    required property SampleViewModel model
    ListView {{
        model: screen.model.lines
        delegate: Text {{
            required property string name
            text: name
        }}
    }}
    Text {{
        text: {text}
        visible: screen.model.pick("tea")
    }}
    Connections {{
        target: screen.model
        function onAnswered(who, count) {{ console.log(who, count) }}
    }}
}}
"""


@pytest.fixture
def types(tmp_path: Path) -> Path:
    qmltypes.write(tmp_path / "types", [LinesModel, SampleViewModel])
    return tmp_path / "types"


def linted(types: Path, text: str) -> subprocess.CompletedProcess[str]:
    screen = types.parent / "Screen.qml"
    screen.write_text(QML.format(text=text))
    linter = Path(sys.executable).with_name("pyside6-qmllint")
    return subprocess.run(
        [linter, "-W", "0", "-I", types, screen], check=False, capture_output=True, text=True
    )


def test_right_names_pass(types: Path) -> None:
    run = linted(types, "screen.model.title")
    assert run.returncode == 0, run.stderr + run.stdout


def test_a_misspelt_name_fails(types: Path) -> None:
    run = linted(types, "screen.model.titel")
    assert run.returncode != 0
    assert "titel" in run.stderr + run.stdout


def test_the_getter_says_what_an_object_really_is(types: Path) -> None:
    right = linted(types, "screen.model.lines.rowCount()")
    assert right.returncode == 0, right.stderr + right.stdout
    assert linted(types, "screen.model.lines.rowCuont()").returncode != 0


def test_what_is_built_on_a_base_comes_after_it() -> None:
    kinds = qmltypes.model_classes()
    for place, kind in enumerate(kinds):
        assert set(kind.__mro__[1:]).isdisjoint(kinds[place:])
