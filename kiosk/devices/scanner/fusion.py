"""What one frame lacks the next has: the modules of a code that is followed, gathered over frames."""

import numpy as np

from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.grid import Light, Modules
from kiosk.devices.scanner.layout import layout
from kiosk.devices.scanner.message import clean

# Each frame says most about what it is sure of; old frames fade.
_SUREST = 1.0
_FADING = 0.85
_LEAST_FRAMES = 2


class Fusion:
    """Modules of one code over frames. Another version is another code: it begins anew."""

    def __init__(self) -> None:
        self._version = 0
        self._dark: Light = np.zeros((0, 0), np.float32)
        self._frames = 0
        self._weight = np.float32(0)

    def guess(self, version: int) -> Light | None:
        """How dark each module of this version seems by now, from -1 to 1; None when nothing is known."""
        return self._dark / self._weight if version == self._version and self._frames else None

    def adding(self, place: Place, seen: Modules) -> Grey | None:
        """Takes a frame in; the code drawn anew if all frames together tell it."""
        if place.version != self._version:
            self._version, self._frames = place.version, 0
            self._dark, self._weight = np.zeros_like(seen.dark), np.float32(0)
        weight = np.float32(1 / (seen.misfit + 0.05))
        self._dark = self._dark * np.float32(_FADING) + np.clip(seen.dark, -_SUREST, _SUREST) * weight
        self._weight = self._weight * np.float32(_FADING) + weight
        self._frames += 1
        if self._frames < _LEAST_FRAMES:
            return None
        return clean(self._dark / np.abs(self._dark).max(), layout(place.version))
