"""What Qt must know of the panel before it starts: platform, size, and how to draw without a GPU."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from math import hypot
from pathlib import Path
from typing import Self

from kiosk.domain.brand import Brand


@dataclass(frozen=True, slots=True)
class Keypad:
    """How a keyboard or a tactile keypad is heard, in seconds.

    `double_strike_s`: the same key so soon after it was lifted is not struck anew. `repeat_s`: a held key
    repeats itself after so long; 0 is never.
    """

    double_strike_s: float = 0.0
    repeat_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Panel:
    """The built-in panel. `bottom_mm`: how high its lower edge is over the floor, which decides the reach.

    `brand` is how the merchant looks on it, `dark` when it wears the dark colours: never, always, or hours;
    `keypad` is how keys beside it are heard.
    """

    width_px: int = 1080
    height_px: int = 1920
    width_mm: float = 398.52
    bottom_mm: float = 850.0
    brand: Brand = Brand()
    dark: str = "never"
    keypad: Keypad = Keypad()

    @classmethod
    def sized(cls, width_px: int, height_px: int) -> Self:
        """The usual panel of so many pixels: 10.1 inches if one side has 800 or fewer, else 32."""
        inches = 10.1 if min(width_px, height_px) <= 800 else 32.0
        width_mm = inches * 25.4 * width_px / hypot(width_px, height_px)
        return cls(width_px, height_px, width_mm)


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """True if somebody could see a window: a platform was named, or a display server runs."""
    return any(environment.get(name) for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"))


def has_gpu(devices: Path = Path("/dev/dri")) -> bool:
    """True if there is a render node."""
    return any(devices.glob("renderD*"))


def prepare(panel: Panel, folder: Path, *, is_hidden: bool) -> None:
    """Set Qt's environment; what the house set before stands. `folder` keeps the description of the panel.

    Without a display, or when hidden, screens are drawn in memory at the panel's true size.
    """
    os.environ["QT_API"] = "pyside6"
    if is_hidden or not has_display():
        # The offscreen platform has a screen of 800 x 800 unless it is told otherwise.
        description = folder / "panel.json"
        description.write_text(json.dumps({"screens": [_screen(panel)]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={description}"
    if is_hidden or not has_gpu() or "offscreen" in os.environ.get("QT_QPA_PLATFORM", ""):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
        # Qt hands each larger fill in pieces to a pool of threads and waits for them: that takes longer than
        # the fill, and a frame waits for the decoder to leave the core.
        os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")


def _screen(panel: Panel) -> dict[str, object]:
    return {
        "name": "panel",
        "x": 0,
        "y": 0,
        "width": panel.width_px,
        "height": panel.height_px,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
