"""How a merchant's look comes onto the screens: colours, fonts, wordmark, scenes; and when it is dark."""

from collections.abc import Iterable
from datetime import datetime, time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontDatabase

from kiosk.domain.brand import Brand, Scene
from kiosk.shell.fonts import stand_in_for
from kiosk.viewmodels import pictures
from kiosk.viewmodels.rows import camel

_DARK = frozenset({"dark"})
_BRIGHT: frozenset[str] = frozenset()


def house_of(brand: Brand) -> dict[str, Any]:
    """What Theme.house is told; its fonts are loaded and its pictures found from now on."""
    pictures.open_shelves(*([Path(brand.pictures)] if brand.pictures else []))
    return {
        "name": brand.name,
        "wordmark": _address(brand.wordmark),
        "wordmarkDark": _address(brand.wordmark_dark or brand.wordmark),
        "light": {camel(name): colour for name, colour in brand.light.items()},
        "dark": {camel(name): colour for name, colour in brand.dark.items()},
        "text": _family(brand.text_fonts),
        "display": _family(brand.display_fonts or brand.text_fonts),
        "scenes": [_scene(scene) for scene in brand.scenes],
    }


def modes_at(dark: str, now: datetime | None) -> frozenset[str]:
    """`dark` while it is: never, always, or in hours such as 20:00-07:00 of the wall's clock."""
    if dark == "always":
        return _DARK
    if now is None or "-" not in dark:
        return _BRIGHT
    starts, ends = (time.fromisoformat(part) for part in dark.split("-"))
    here = now.astimezone().time()
    is_in = starts <= here < ends if starts <= ends else here >= starts or here < ends
    return _DARK if is_in else _BRIGHT


def changes(dark: str) -> bool:
    """Whether the clock decides."""
    return "-" in dark


def _family(files: Iterable[str]) -> str:
    """The family of these files, or nothing: then the house's own is used."""
    loaded = [QFontDatabase.addApplicationFont(file) for file in files]
    families = [name for font in loaded if font >= 0 for name in QFontDatabase.applicationFontFamilies(font)]
    if families:
        stand_in_for(families[0])
    return families[0] if families else ""


def _scene(scene: Scene) -> dict[str, Any]:
    return {
        "headlines": {"": scene.headline.text, **scene.headline.translations},
        "ground": scene.ground,
        "pictures": [pictures.food(stem) for stem in scene.pictures],
    }


def _address(file: str) -> str:
    return QUrl.fromLocalFile(file).toString() if file else ""
