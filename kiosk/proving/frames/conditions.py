"""Everything that may be wrong with a phone before a camera, in numbers."""

from dataclasses import dataclass

WIDTH, HEIGHT = 1280, 720


@dataclass(frozen=True, slots=True)
class Conditions:
    """One look of the camera. Angles in degrees, lengths in pixels of the frame, light from 0 to 1.

    `at` is the middle of the code, 0 to 1 in both directions; `module_px` is a module seen straight on.
    """

    module_px: float = 8.0
    at: tuple[float, float] = (0.5, 0.5)
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    screen: float = 0.9
    is_inverted: bool = False
    ambient: float = 0.25
    veil: float = 0.02
    defocus_px: float = 0.6
    motion_px: float = 0.0
    motion_angle: float = 0.0
    glare: float = 0.0
    glare_size: float = 0.5
    glare_at: tuple[float, float] = (0.0, 0.0)
    moire: float = 0.0
    bands: float = 0.0
    bands_period_px: float = 90.0
    bands_phase: float = 0.0
    exposure: float = 1.0
    noise: float = 0.006
    shot_noise: float = 0.012
    jpeg: int = 90
    finger: float = 0.0
    second: str = ""
