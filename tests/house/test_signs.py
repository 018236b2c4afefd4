"""Every room has a sign on its door: what lives here and what it may import, and nothing else."""

import ast
from pathlib import Path

import pytest

from tests.house.reading import line_count, name_of, python_files, tree_of

FOLDERS = sorted({file.parent for file in python_files("kiosk")})


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_the_door_has_a_sign_and_only_a_sign(folder: Path) -> None:
    sign = folder / "__init__.py"
    assert sign.is_file(), "a room without a door"
    body = tree_of(sign).body
    assert len(body) == 1
    assert isinstance(body[0], ast.Expr)
    assert ast.get_docstring(tree_of(sign))
    assert line_count(sign) <= 5


def test_every_file_says_what_it_is() -> None:
    assert [name_of(file) for file in python_files("kiosk") if not ast.get_docstring(tree_of(file))] == []
