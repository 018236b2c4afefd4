"""Where QML finds the picture of a dish, and what stands in for a picture that is missing."""

from functools import lru_cache
from pathlib import Path

from kiosk.places import resources

# Folders of the merchant: of the theme, then of the menu, with its version. What is in none of them is looked
# for among what travels with the kiosk.
_shelves: list[Path] = []
_menus: list[tuple[str, str]] = []


def open_shelves(*folders: Path) -> None:
    """From now on pictures of dishes are looked for here first."""
    _shelves[:] = folders
    food.cache_clear()


def of_menu(folder: str, version: str) -> None:
    """From now on they are looked for in the menu's folder too; another version may have others."""
    if _menus != [(folder, version)]:
        _menus[:] = [(folder, version)]
        food.cache_clear()


@lru_cache(maxsize=1024)
def food(stem: str) -> str:
    """The address of a dish's picture, or nothing if there is none."""
    own = (Path(folder) for folder, _ in _menus if folder)
    return _address(stem, *_shelves, *own, resources() / "images" / "food")


@lru_cache(maxsize=64)
def sign(stem: str) -> str:
    """The address of a picture that is no dish (a ticket, a bell), or nothing if there is none."""
    return _address(stem, resources() / "images" / "ui")


def letter(name: str) -> str:
    """What is drawn on the ground when the picture is missing."""
    return name[:1].upper()


def _address(stem: str, *folders: Path) -> str:
    files = (folder / f"{stem}.png" for folder in folders)
    return next((file.as_uri() for file in files if stem and file.is_file()), "")
