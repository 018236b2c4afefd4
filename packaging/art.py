"""Bakes the pictures that would need shaders: soft shadows, the spot under a dish, the drawn phone's code.

Run it again after a change: `.venv/bin/python packaging/art.py`. The same numbers give the same bytes.
A shadow is a 9-patch: `slice` pixels of corner on each side and one pixel between them, which is stretched.
"""

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import segno
from numpy.typing import NDArray

OUT = Path(__file__).resolve().parent.parent / "resources" / "images"
Alpha = NDArray[np.float64]
INK = (33, 27, 20)
BLACK = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Shadow:
    """One level of the look: blur and radius in reference pixels, alpha by day and by night."""

    name: str
    blur: int
    radius: int
    alpha_light: float
    alpha_dark: float

    @property
    def reach(self) -> int:
        """How far outside the box the shadow is drawn: past this it is under one step of alpha."""
        return 3 * self.blur // 2

    @property
    def slice(self) -> int:
        return self.reach + self.radius


SHADOWS = (
    Shadow("e1", 10, 40, 0.07, 0.30),
    Shadow("e2", 36, 52, 0.13, 0.50),
    Shadow("e3", 80, 56, 0.22, 0.60),
)


def coverage(shadow: Shadow, samples: int = 4) -> Alpha:
    """The rounded box, antialiased by sampling each pixel samples x samples times."""
    side = 2 * shadow.slice + 1
    axis = (np.arange(side * samples) + 0.5) / samples
    inset = shadow.reach + shadow.radius
    distance = np.maximum(np.maximum(inset - axis, axis - (side - inset)), 0.0)
    inside = np.hypot(distance[:, None], distance[None, :]) <= shadow.radius
    fine: Alpha = inside.astype(np.float64).reshape(side, samples, side, samples)
    return np.asarray(fine.mean(axis=(1, 3)))


def blurred(mask: Alpha, sigma: float) -> Alpha:
    """A true Gaussian. The box is wide, so its middle row and column stay what a long edge would give."""
    reach = int(4 * sigma)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    for axis in (0, 1):
        mask = np.apply_along_axis(np.convolve, axis, mask, kernel, "same")
    return mask


def wide(shadow: Shadow) -> Alpha:
    """Coverage whose middle is stretched before blurring, as the part will stretch it."""
    grown = coverage(shadow)
    for axis in (0, 1):
        grown = np.insert(grown, [shadow.slice] * (8 * shadow.blur), grown.take([shadow.slice], axis), axis)
    return grown


def nine_patch(shadow: Shadow) -> Alpha:
    soft = blurred(wide(shadow), shadow.blur / 2)
    corner = soft[: shadow.slice + 1, : shadow.slice + 1]
    half = np.concatenate([corner, corner[:, -2::-1]], axis=1)
    return np.concatenate([half, half[-2::-1]], axis=0)


def spot(width: int = 256, height: int = 48) -> Alpha:
    """An ellipse whose alpha falls evenly to nothing at its edge."""
    x = (np.arange(width) + 0.5 - width / 2) / (width / 2)
    y = (np.arange(height) + 0.5 - height / 2) / (height / 2)
    return np.asarray(np.clip(1 - np.hypot(x[None, :], y[:, None]), 0, 1))


def phone_code() -> Alpha:
    """What the drawn phone shows: looks like a code, says nothing about anyone."""
    code = segno.make("Show the code of your own app", version=3, error="m")
    return np.array([[bool(module) for module in row] for row in code.matrix], dtype=float)


def save(name: str, alpha: Alpha, colour: tuple[int, int, int]) -> None:
    """Writes a PNG of one colour and the given alpha."""
    height, width = alpha.shape
    pixels = np.empty((height, width, 4), np.uint8)
    pixels[..., :3] = colour
    pixels[..., 3] = np.rint(alpha * 255).astype(np.uint8)
    rows = b"".join(b"\0" + row.tobytes() for row in pixels)
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    file = OUT / "shadows" / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def bake() -> None:
    for shadow in SHADOWS:
        soft = nine_patch(shadow)
        save(f"{shadow.name}-light", soft * shadow.alpha_light, INK)
        save(f"{shadow.name}-dark", soft * shadow.alpha_dark, BLACK)
    save("spot-light", spot() * 0.20, INK)
    save("spot-dark", spot() * 0.45, BLACK)
    save("phone-code", phone_code(), INK)


if __name__ == "__main__":
    bake()
