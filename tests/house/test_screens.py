"""A screen, its view model and their test carry one name."""

import re
from pathlib import Path

import pytest

from tests.house.reading import ROOT, tree_of

SCREENS = sorted((ROOT / "resources" / "qml" / "screens").glob("*Screen.qml"))


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.stem)
def test_a_screen_has_its_view_model_and_its_test(screen: Path) -> None:
    name = screen.stem.removesuffix("Screen")
    model = ROOT / "kiosk" / "viewmodels" / f"{snake(name)}.py"
    assert model.is_file()
    assert f"{name}ViewModel" in {node.name for node in tree_of(model).body if hasattr(node, "name")}
    assert (ROOT / "tests" / "viewmodels" / f"test_{snake(name)}.py").is_file()


def test_there_are_screens_to_judge() -> None:
    assert SCREENS
