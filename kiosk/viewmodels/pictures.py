"""Where QML finds the picture of a dish, and what stands in for a picture that is missing."""

from functools import lru_cache

from kiosk.places import resources


@lru_cache(maxsize=1024)
def food(stem: str) -> str:
    """The address of a dish's picture, or nothing if there is none."""
    return _address("food", stem)


@lru_cache(maxsize=64)
def sign(stem: str) -> str:
    """The address of a picture that is no dish (a ticket, a bell), or nothing if there is none."""
    return _address("ui", stem)


def letter(name: str) -> str:
    """What is drawn on the ground when the picture is missing."""
    return name[:1].upper()


def _address(folder: str, stem: str) -> str:
    file = resources() / "images" / folder / f"{stem}.png"
    return file.as_uri() if stem and file.is_file() else ""
