"""Follows a code that was located but not read, from frame to frame, until it can be made out."""

import time
from collections.abc import Callable

import numpy as np

from kiosk.devices.scanner.closely import nearest, plainly
from kiosk.devices.scanner.closer import Place, module_px, modules, settled
from kiosk.devices.scanner.fusion import Fusion
from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.look import Look
from kiosk.devices.scanner.pursuit import gone
from kiosk.devices.scanner.smear import Cleared, cleared
from kiosk.devices.scanner.squares import Corners
from kiosk.devices.scanner.stages import Found, drawn_anew
from kiosk.devices.scanner.texture import patterned, quartered

# A code whose place is lost for longer than this many frames is somewhere else, or another one.
_LOST_AFTER = 4
_MOST_SQUARES = 2
# Of the processor: after it no other square is begun, or the next frame would be missed.
_MOST_S = 0.016
# Misfits: one needs no other guess; of one its modules are worth keeping.
_FITS, _SURE = 0.4, 0.25
# A misfit of what needs no clearing, and modules from frame to frame: less is rest, more is surely smeared.
_CLEAR, _RESTS, _FAR = 0.12, 0.7, 9.0


class Follower:
    """Knows the frames so far of one camera. `place` is where the code is, None where none is followed.

    What was found once goes on where it looks as it looked (`pursuit`): this tells how it is smeared too.

    `spent_s` counts what this thread has worked.
    """

    def __init__(self, spent_s: Callable[[], float] = time.thread_time) -> None:
        self._spent_s = spent_s
        self.place: Place | None = None
        self._step: Corners = np.zeros((4, 2), np.float32)
        self._lost = 0
        self._turn = 0
        self._before: Grey | None = None
        self._fusion = Fusion()

    def forget(self) -> None:
        """What was followed has been read, or something else has."""
        self.place, self._lost, self._fusion = None, 0, Fusion()

    def read(self, look: Look) -> list[Found]:
        """What the followed code says, if it can be made out by now."""
        until = self._spent_s() + _MOST_S
        now = quartered(look.frame)
        before, self._before = self._before, now
        self._turn += 1
        read, is_there = self._where_it_went(look.frame, now, before)
        if not is_there:
            read, is_there = self._where_it_is_located(look)
        if not is_there:
            read, is_there = self._where_it_may_be(look.frame, now, before, until)
        if not is_there:
            self._lost += 1
            if self._lost > _LOST_AFTER:
                self.forget()
        return read

    def _where_it_went(self, frame: Grey, now: Grey, before: Grey | None) -> tuple[list[Found], bool]:
        """What was followed so far, where it looks as it looked."""
        if self.place is None or before is None or before.shape != now.shape:
            return [], False
        thought = self._step.mean(axis=0)
        way = gone(before, now, self.place.corners, thought)
        if way is None:
            return [], False
        guess = Place(self.place.corners + (self._step - thought) + way, self.place.version)
        self.place, self._step = guess, guess.corners - self.place.corners
        far = float(np.hypot(*way)) / module_px(guess)
        near = settled(frame, guess) if far < _FAR else guess
        if near.misfit > _CLEAR:
            part = cleared(frame, guess.corners, _degrees(way) if far > _RESTS else None)
            inner = settled(part.picture, Place(part.inside(guess.corners), guess.version))
            if inner.misfit < min(near.misfit, _FITS):
                return self._made_out(frame, part.picture, inner, _whole(part, inner))
        return self._made_out(frame, frame, near, near) if near.misfit < _FITS else ([], False)

    def _where_it_is_located(self, look: Look) -> tuple[list[Found], bool]:
        """Where a decoder located it."""
        near = min((settled(look.frame, guess) for guess in look.places), key=_fit, default=None)
        if near is None or near.misfit > _FITS:
            return [], False
        return self._made_out(look.frame, look.frame, near, near)

    def _where_it_may_be(
        self, frame: Grey, now: Grey, before: Grey | None, until: float
    ) -> tuple[list[Found], bool]:
        """Where something patterned moves. What rests is for the other ways, every other time."""
        for turn, square in enumerate(patterned(frame, now, before)[:_MOST_SQUARES]):
            if turn and self._spent_s() > until:
                break
            part = cleared(frame, square)
            if self._turn % 2 and not part.is_smeared:
                continue
            read, places = plainly(frame, part)
            if read:
                return read, True
            near = nearest(part, places, square)
            if near is None:
                continue
            read, is_there = self._made_out(frame, part.picture, near, _whole(part, near))
            if is_there:
                return read, True
        return [], False

    def _made_out(self, frame: Grey, picture: Grey, near: Place, whole: Place) -> tuple[list[Found], bool]:
        """What the code at this place of a picture says, alone or with what was seen of it before.

        `whole` is the same place in the frame.
        """
        seen, drawn = modules(picture, near)
        if read := drawn_anew(frame, drawn, whole.corners):
            return read, True
        if (guess := self._fusion.guess(near.version)) is not None:
            seen, drawn = modules(picture, near, guess)
            if read := drawn_anew(frame, drawn, whole.corners):
                return read, True
        if seen.misfit > _SURE:
            return [], False
        self._follow(whole)
        return drawn_anew(frame, self._fusion.adding(whole, seen), whole.corners), True

    def _follow(self, place: Place) -> None:
        if self.place is None:
            self._step = np.zeros((4, 2), np.float32)
        else:
            self._step = self._step + (place.corners - self.place.corners)
        self.place, self._lost = place, 0


def _whole(part: Cleared, near: Place) -> Place:
    """The same place in the pixels of the frame."""
    return Place(part.outside(near.corners), near.version, near.misfit)


def _degrees(way: Corners) -> float:
    return float(np.degrees(np.arctan2(way[1], way[0]))) % 180


def _fit(place: Place) -> float:
    return place.misfit
