"""How a hand moves, and how a camera finds its focus and its exposure meanwhile."""

from dataclasses import dataclass, replace

import numpy as np

from kiosk.proving.frames.conditions import HEIGHT, WIDTH, Conditions
from kiosk.proving.frames.trouble import Chance


@dataclass(frozen=True, slots=True)
class Motion:
    """From outside the picture to rest in `arrival_s`, with a tremor. Angles are in degrees."""

    start: tuple[float, float]
    arrival_s: float
    begins_smaller: float
    begins_turned: tuple[float, float, float]
    tremor_px: float
    tremor_hz: tuple[float, float]
    tremor_phase: tuple[float, float]
    shutter_s: float
    defocus_modules: float
    focus_s: float
    over_exposed: float
    exposure_s: float
    glare_drift: tuple[float, float]
    bands_drift: float

    def at(self, ends: Conditions, seconds: float) -> Conditions:
        """How the phone is seen at this time when `ends` is how it will be."""
        come = _eased(seconds / self.arrival_s)
        left = 1 - come
        shake = [
            self.tremor_px * np.sin(2 * np.pi * hz * seconds + phase)
            for hz, phase in zip(self.tremor_hz, self.tremor_phase)
        ]
        yaw, pitch, roll = (turned * left for turned in self.begins_turned)
        drift = (seconds - 1) * np.array(self.glare_drift)
        return replace(
            ends,
            at=(
                ends.at[0] * come + self.start[0] * left + shake[0] / WIDTH,
                ends.at[1] * come + self.start[1] * left + shake[1] / HEIGHT,
            ),
            module_px=ends.module_px * (1 - self.begins_smaller * left),
            yaw=float(np.clip(ends.yaw + yaw, -68, 68)),
            pitch=float(np.clip(ends.pitch + pitch, -68, 68)),
            roll=ends.roll + roll + shake[0] / 4,
            defocus_px=ends.defocus_px
            + self.defocus_modules * ends.module_px * float(np.exp(-seconds / self.focus_s)),
            exposure=ends.exposure * (1 + self.over_exposed * float(np.exp(-seconds / self.exposure_s))),
            bands_phase=ends.bands_phase + self.bands_drift * seconds,
            glare_at=(float(ends.glare_at[0] + drift[0]), float(ends.glare_at[1] + drift[1])),
        )


def motion(severity: int, chance: Chance) -> Motion:
    """A calm hand, a common one, an unsteady one."""
    level = severity - 1
    side = chance.choice((-0.25, 1.25)) if chance.random() < 0.6 else chance.uniform(0.2, 0.8)
    turned = (15, 30, 45)[level]
    yaw, pitch, roll = (float(angle) for angle in chance.uniform(-turned, turned, 3))
    first, second = (float(hz) for hz in chance.uniform(1.0, (3.0, 5.0, 7.0)[level], 2))
    return Motion(
        start=(float(side), float(chance.uniform(0.5, 1.3) if 0 <= side <= 1 else chance.uniform(0.3, 0.9))),
        arrival_s=float(chance.uniform(*((0.4, 0.7), (0.6, 1.0), (0.9, 1.6))[level])),
        begins_smaller=float(chance.uniform(0.1, 0.5)),
        begins_turned=(yaw, pitch, roll),
        tremor_px=float(chance.uniform(*((1, 3), (2, 6), (3, 9))[level])),
        tremor_hz=(first, second),
        tremor_phase=(float(chance.uniform(0, 6)), float(chance.uniform(0, 6))),
        shutter_s=float(chance.uniform(*((0.006, 0.015), (0.01, 0.02), (0.014, 0.03))[level])),
        defocus_modules=float(chance.uniform(*((0.1, 0.5), (0.2, 0.7), (0.4, 1.0))[level])),
        focus_s=float(chance.uniform(*((0.1, 0.2), (0.15, 0.4), (0.3, 0.7))[level])),
        over_exposed=float(chance.uniform(*((0, 1), (0, 3), (1, 6))[level])),
        exposure_s=float(chance.uniform(0.1, 0.5)),
        glare_drift=(float(chance.uniform(-0.4, 0.4)), float(chance.uniform(-0.4, 0.4))),
        bands_drift=float(chance.uniform(-8, 8)),
    )


def _eased(part: float) -> float:
    """From 0 to 1 as a hand goes: slow, fast, slow."""
    part = min(max(part, 0.0), 1.0)
    return part**3 * (10 - 15 * part + 6 * part**2)
