"""Follows a code that was located but not read, from frame to frame, until it can be made out."""

import numpy as np

from kiosk.devices.scanner.closer import Place, is_hopeful, modules, placed, settled, tight
from kiosk.devices.scanner.edges import fitted
from kiosk.devices.scanner.fusion import Fusion
from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.squares import LOOKS, Corners, squares
from kiosk.devices.scanner.stages import Found, drawn_anew
from kiosk.devices.scanner.texture import patterned

_MOST_TRIED = 2
# A code whose place is lost for longer than this many frames is somewhere else, or another one.
_LOST_AFTER = 4
_MOST_SQUARES = 4
# Misfits: one needs no other guess; of one its modules are worth keeping.
_FITS, _SURE = 0.4, 0.2


class Follower:
    """Knows the frames so far of one camera. `place` is where the code is, None where none is followed."""

    def __init__(self) -> None:
        self.place: Place | None = None
        self._step: Corners = np.zeros((4, 2), np.float32)
        self._lost = 0
        self._turn = 0
        self._fusion = Fusion()

    def forget(self) -> None:
        """What was followed has been read, or something else has."""
        self.place, self._lost, self._fusion = None, 0, Fusion()

    def read(self, look: Look) -> list[Found]:
        """What the followed code says, if it can be made out by now."""
        for place in self._nearest(look):
            seen, drawn = modules(look.frame, place)
            if read := drawn_anew(look.frame, drawn, place.corners):
                return read
            if seen.misfit < _SURE:
                self._follow(place)
                return drawn_anew(look.frame, self._fusion.adding(place, seen), place.corners)
        self._lost += 1
        if self._lost > _LOST_AFTER:
            self.forget()
        return []

    def _follow(self, place: Place) -> None:
        moved = self.place is not None and self._lost == 0
        before = self.place.corners if moved and self.place is not None else place.corners
        self._step = place.corners - before
        self.place, self._lost = place, 0

    def _nearest(self, look: Look) -> list[Place]:
        """Where it is now: where a decoder located it, where it should have gone, or a square that fits."""
        guesses = list(look.places)
        if self.place is not None:
            guesses.append(Place(self.place.corners + self._step, self.place.version))
        near = sorted((settled(look.frame, guess) for guess in guesses), key=_fit)
        if near and near[0].misfit < _FITS:
            return near[:1]
        near += [settled(look.frame, place) for place in placed(look.frame, self._searched(look.frame))]
        return sorted((one for one in near if is_hopeful(one)), key=_fit)[:_MOST_TRIED]

    def _searched(self, frame: Grey) -> list[Corners]:
        """Squares that may be codes: by their outline and by their pattern, in turn."""
        self._turn += 1
        found = patterned(frame) if self._turn % 2 else squares(frame, LOOKS[:1], _MOST_SQUARES)
        return [fitted(frame, tight(square)) for square in found]


def _fit(place: Place) -> float:
    return place.misfit
