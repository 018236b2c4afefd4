"""A hand brings a phone before the camera: two seconds at thirty frames a second."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from kiosk.proving.frames.conditions import HEIGHT, WIDTH, Conditions
from kiosk.proving.frames.mix import drawn, ids
from kiosk.proving.frames.motion import Motion, motion
from kiosk.proving.frames.phone import Grey, Light, Phone
from kiosk.proving.frames.room import room
from kiosk.proving.frames.shot import shoot
from kiosk.proving.frames.trouble import SEVERITIES, Chance, Trouble, calm, troubled

FRAMES = 60
FRAMES_A_SECOND = 30

_LASTING = (
    Trouble.DISTANCE, Trouble.TILT, Trouble.GLARE, Trouble.LOW_LIGHT, Trouble.MOIRE, Trouble.BANDS,
    Trouble.DIM, Trouble.OVER_EXPOSED, Trouble.INVERTED, Trouble.FINGER,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sequence:
    """What one hand shows; `severity` is 1 to 3. Frames are drawn when asked for, always the same."""

    text: str
    severity: int
    seed: int
    _behind: Light
    _phone: Phone
    _ends: Conditions
    _motion: Motion

    def frames(self) -> Iterator[Grey]:
        """In order, `FRAMES` of them."""
        return (self.frame(number) for number in range(FRAMES))

    def frame(self, number: int) -> Grey:
        seen = self.seen(number)
        phones, noise = [(self._phone, seen)], self.seed * 1_000_003 + number
        return shoot(self._behind, phones, seen, noise, self.seed).frame

    def seen(self, number: int) -> Conditions:
        """How the phone is seen in this frame; what moves while the shutter is open is smeared."""
        now = self._motion.at(self._ends, number / FRAMES_A_SECOND)
        soon = self._motion.at(self._ends, number / FRAMES_A_SECOND + self._motion.shutter_s)
        way = np.array([(soon.at[0] - now.at[0]) * WIDTH, (soon.at[1] - now.at[1]) * HEIGHT])
        return replace(
            now,
            motion_px=float(np.linalg.norm(way)),
            motion_angle=float(np.degrees(np.arctan2(way[1], way[0]))),
        )


def sequences(seed: int, count: int) -> Iterator[Sequence]:
    """The first `count` sequences of this seed: easy, middle and hard ones in turn."""
    return (sequence(seed, number) for number in range(count))


def sequence(seed: int, number: int) -> Sequence:
    """Sequence `number` of this seed, whatever came before it."""
    chance = np.random.default_rng([seed, number, FRAMES])
    severity = SEVERITIES[number % len(SEVERITIES)]
    ends = _ends(severity, chance)
    text = ids(chance)
    return Sequence(
        text, severity, seed * 1009 + number, room(chance, ends.ambient), drawn(text, ends, chance), ends,
        motion(severity, chance),
    )  # fmt: skip


def _ends(severity: int, chance: Chance) -> Conditions:
    """How the phone is held in the end: well, with one trouble, or with two."""
    seen = calm(chance)
    for index in chance.choice(len(_LASTING), size=severity - 1, replace=False):
        seen = troubled(seen, _LASTING[index], 1 + (chance.random() < 0.5), chance)
    return seen
