"""A menu file that a test writes."""

from collections.abc import Callable
from pathlib import Path

import pytest

SMALL = """
name = "Corner"

[taxes.food]
eat_in = 8
take_away = 6.625

[alts]
soup = "A bowl of soup"

[[categories]]
id = "mains"
title = "Mains"
ground = "sage"
picture = "mains"

[[items]]
id = "soup"
category = "mains"
name = "Soup"
allergens = []
price = 4.50
picture = "soup"
"""

Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a menu file beside its folder of pictures."""
    (tmp_path / "pictures").mkdir()
    for name in ("mains", "soup"):
        (tmp_path / "pictures" / f"{name}.png").touch()

    def written(text: str) -> Path:
        path = tmp_path / "menu.toml"
        path.write_text(text, "utf-8")
        return path

    return written
